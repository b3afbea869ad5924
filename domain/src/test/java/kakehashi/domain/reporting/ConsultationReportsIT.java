package kakehashi.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.company.Industry;
import kakehashi.domain.consultation.OpenQuestions;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Period;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.ReportWorld;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting, durations, languages and outcomes of consultations, counted by hand. Source: domain 5, R-A13, R-A23. */
class ConsultationReportsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "MANAGER");

    private static final Period DECEMBER = Period.find("2026-12").orElseThrow();
    private static final Period YEAR = Period.find("2026").orElseThrow();

    @Inject
    ReportDesk desk;

    @Inject
    OpenQuestions questions;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private ReportWorld people;

    @BeforeEach
    void begin() throws SQLException {
        acting.as(world.handled(SATO));
        people = new ReportWorld(world, registrations);
        people.seeker(world.event(EventKind.JOB_SEMINAR, 20), "aung", "CONFIRMED");
        people.company(world.event(EventKind.ACCEPTANCE_SEMINAR, 5), "one", "4999900000005", Industry.E);
        Advice.open(world, 1);
    }

    private Map<String, String> december(String report) {
        return ReportWorld.figures(desk.look(DECEMBER), report);
    }

    /** A seeker's consultation on a day of December, asked for so many hours before. */
    private void booked(int day, int hours) throws SQLException {
        String start = "2026-12-%02d 01:00:00".formatted(day);
        people.book("SEEKER", "IN_PERSON", "DOCUMENTS", "CONFIRMED", start);
        world.sql()
                .run(
                        "update consultation_booking set submitted_at = date_sub(starts_at, interval ? hour)"
                                + " where starts_at = ?",
                        hours,
                        start);
    }

    /** A seeker came on a day of December without a booking. */
    private void walkedIn(int day) throws SQLException {
        booked(day, 1);
        world.sql()
                .run(
                        "update consultation_booking set medium = 'COUNTER', notice_told = 'READ_OUT', entered_by = uuid(),"
                                + " entered_login = 'sato', entered_at = starts_at where starts_at = ?",
                        "2026-12-%02d 01:00:00".formatted(day));
    }

    /** A question confirmed on a day of December at one o'clock; answers of the office follow after so many minutes. */
    private void asked(String audience, int day, int... answers) throws SQLException {
        String at = "2026-12-%02d 01:00:00".formatted(day);
        people.write(audience, audience.equals("SEEKER") ? "DOCUMENTS" : "HIRING", at);
        String id = world.sql()
                .text("select id from consultation_conversation where confirmed_at = ? and audience = ?", at, audience);
        message(id, 1, "PERSON", at, 0);
        for (int i = 0; i < answers.length; i++) {
            message(id, i + 2, "OFFICE", at, answers[i]);
        }
    }

    private void message(String conversation, int number, String author, String at, int minutes) throws SQLException {
        world.sql()
                .run(
                        "insert into consultation_message (id, conversation_id, submission_id, number, author, language,"
                                + " body, written_at) values (uuid(), ?, uuid(), ?, ?, 'en', '', date_add(?, interval ?"
                                + " minute))",
                        conversation,
                        number,
                        author,
                        at,
                        minutes);
    }

    @Test
    void waiting_is_counted_from_asking_to_the_talk_and_to_the_first_answer() throws SQLException {
        booked(1, 24);
        booked(2, 240);
        booked(3, 72);
        booked(4, 48);
        booked(5, 96);
        walkedIn(6);
        people.book("SEEKER", "PHONE", "INTERVIEW", "CANCELLED", "2026-12-07 01:00:00");
        asked("SEEKER", 1, 30, 3000);
        asked("SEEKER", 2, 120);
        asked("SEEKER", 3, 300);
        asked("SEEKER", 4, 26 * 60);
        asked("SEEKER", 5, 50 * 60);
        asked("SEEKER", 6);
        asked("SEEKER", 7);
        asked("COMPANY", 8, 60);
        world.sql()
                .run(
                        "update consultation_conversation set state = 'CLOSED' where confirmed_at = '2026-12-07 01:00:00'");
        TestClock.set(ReportWorld.NEW_YEARS_EVE);

        assertEquals(
                Map.ofEntries(
                        Map.entry("booked.SEEKER", "5"),
                        Map.entry("booked.SEEKER.median", "300"),
                        Map.entry("booked.SEEKER.ninety", "1000"),
                        Map.entry("answered.SEEKER", "5"),
                        Map.entry("answered.SEEKER.median", "500"),
                        Map.entry("answered.SEEKER.ninety", "5000"),
                        Map.entry("unanswered.SEEKER", "1"),
                        Map.entry("answered.COMPANY", "1")),
                december("waiting"));
        Map<String, String> talks = december("consultations");
        assertEquals("5", talks.get("| BOOKED"));
        assertEquals("1", talks.get("| WALK_IN"));
        assertEquals("7,1", talks.get("| WRITTEN"), "of seekers and of companies");
    }

    @Test
    void what_waits_now_is_told_by_age() throws SQLException {
        assertNull(questions.now().oldest());
        asked("SEEKER", 6);
        asked("SEEKER", 28);
        asked("COMPANY", 30);
        asked("SEEKER", 29, 10);
        world.sql()
                .run(
                        "update consultation_conversation set state = 'PERSON' where confirmed_at = '2026-12-29 01:00:00'");
        TestClock.set(Instant.parse("2026-12-31T01:00:00Z"));

        OpenQuestions.Waiting waiting = questions.now();
        assertEquals(Instant.parse("2026-12-06T01:00:00Z"), waiting.oldest());
        assertEquals(
                List.of("DAY 0 1", "THREE_DAYS 1 0", "WEEK 0 0", "LONGER 1 0"),
                waiting.lines().stream()
                        .map(line -> line.age() + " " + line.counts().get(Audience.SEEKER) + " "
                                + line.counts().get(Audience.COMPANY))
                        .toList());
        acting.as(new Actor(UUID.randomUUID(), "stranger", "MANAGER"));
        assertNull(questions.now().oldest(), "of other programmes nothing");
    }

    /** The case of the seeker, or company, with a record of a talk of each length. */
    private void recorded(String audience, int... minutes) throws SQLException {
        String whose = audience.equals("SEEKER") ? "seeker_id" : "company_id";
        String table = audience.equals("SEEKER") ? "seeker" : "company";
        world.sql()
                .run(
                        "insert into case_file (id, programme_id, " + whose
                                + ", state, opened_at, version) select uuid(), ?,"
                                + " id, 'OPEN', '2026-12-01', 1 from " + table,
                        world.programme());
        people.write(audience, audience.equals("SEEKER") ? "DOCUMENTS" : "HIRING", "2026-12-01 02:00:00");
        for (int each : minutes) {
            world.sql()
                    .run(
                            "insert into consultation_record (id, case_id, conversation_id, state, channel, theme, held_at,"
                                    + " duration, restricted, advice, written_by, written_login, written_at, version) select"
                                    + " uuid(), f.id, v.id, 'KEPT', 'PHONE', 'DOCUMENTS', '2026-12-03', ?, false, '',"
                                    + " uuid(), 'mori', '2026-12-03', 1 from case_file f, consultation_conversation v where"
                                    + " f." + whose + " is not null and v.audience = ?",
                            each,
                            audience);
        }
    }

    @Test
    void durations_are_the_minutes_of_kept_records() throws SQLException {
        recorded("SEEKER", 15, 16, 45, 50, 90, 480);
        recorded("COMPANY", 30);
        world.sql().run("update consultation_record set state = 'DRAFT' where duration = 480");
        TestClock.set(ReportWorld.NEW_YEARS_EVE);

        assertEquals(
                Map.ofEntries(
                        Map.entry("SEEKER.records", "5"),
                        Map.entry("SEEKER.hours", "360"),
                        Map.entry("SEEKER.median", "45"),
                        Map.entry("SEEKER.ninety", "90"),
                        Map.entry("COMPANY.records", "1"),
                        Map.entry("COMPANY.hours", "50"),
                        Map.entry("| QUARTER", "1"),
                        Map.entry("| HALF", "1,1"),
                        Map.entry("| THREE_QUARTERS", "1"),
                        Map.entry("| HOUR", "1"),
                        Map.entry("| LONGER", "1")),
                december("durations"));
        assertEquals(
                Map.of(), ReportWorld.figures(desk.look(Period.find("2026-11").orElseThrow()), "durations"));
    }

    /** So many other seekers ask in a language, and their cases end. */
    private void closed(String language, String outcome, int count) throws SQLException {
        UUID exchange = world.event(EventKind.EXCHANGE, 40);
        for (int i = 0; i < count; i++) {
            String mail = language + outcome.toLowerCase(java.util.Locale.ROOT) + i;
            UUID signUp = people.seeker(exchange, mail, "CONFIRMED");
            String seeker = world.sql().text("select seeker_id from registration where id = ?", signUp);
            world.sql()
                    .run(
                            "insert into consultation_conversation (id, reference, event_id, audience, seeker_id,"
                                    + " submission_id, state, theme, language, name, message_count, submitted_at,"
                                    + " confirm_until, confirmed_at, turned_at, version) select uuid(), left(uuid(), 20),"
                                    + " e.id, 'SEEKER', ?, uuid(), 'OFFICE', 'DOCUMENTS', ?, '', 1, '2026-12-02',"
                                    + " '2026-12-02', '2026-12-02', '2026-12-02', 1 from event e where e.kind ="
                                    + " 'SEEKER_CONSULTATION'",
                            seeker,
                            language);
            world.sql()
                    .run(
                            "insert into case_file (id, programme_id, seeker_id, state, outcome, opened_at, closed_by,"
                                    + " closed_login, closed_at, version) values (uuid(), ?, ?, 'CLOSED', ?, '2026-12-02',"
                                    + " uuid(), 'mori', '2026-12-20', 1)",
                            world.programme(),
                            seeker,
                            outcome);
        }
    }

    // suppress <5
    @Test
    void languages_and_outcomes_of_few_people_are_hidden_and_told_for_years_only() throws SQLException {
        closed("ja", "EMPLOYED", 6);
        closed("en", "ANSWERED", 7);
        closed("vi", "OTHER_WAY", 2);
        TestClock.set(Instant.parse("2027-03-31T14:59:59Z"));
        Figures year = desk.look(YEAR);

        assertEquals(
                Map.of("SEEKER", "15", "| Language.ja", "6", "| Language.en", "HIDDEN", "| Language.vi", "SMALL"),
                ReportWorld.figures(year, "consultationLanguages"));
        assertEquals(
                Map.of(
                        "closed", "15",
                        "| CaseOutcome.EMPLOYED", "6",
                        "| CaseOutcome.OTHER_WAY", "SMALL",
                        "| CaseOutcome.ANSWERED", "HIDDEN"),
                ReportWorld.figures(year, "outcomes"));
        assertEquals(
                Map.of("begun.SEEKER", "15"),
                ReportWorld.figures(year, "cases"),
                "the closed ones are told where they can be hidden");
        assertEquals(
                List.of(15, 15),
                year.contents().stream()
                        .filter(content ->
                                List.of("consultationLanguages", "outcomes").contains(content.report()))
                        .map(Content::persons)
                        .toList(),
                "what the access log says was read");
        assertEquals(Map.of("begun.SEEKER", "15"), december("cases"));
        assertEquals(Map.of(), december("outcomes"), "not by month: the year would tell");
        assertEquals(
                List.of(true, false),
                Stream.of(year, desk.look(DECEMBER))
                        .map(figures -> figures.contents().stream()
                                .anyMatch(content -> content.report().equals("retention")))
                        .toList());
        assertEquals(Map.of(), december("consultationLanguages"));
    }

    // suppress <5
    @Test
    void how_many_cases_of_few_people_were_closed_is_told_nowhere() throws SQLException {
        closed("ja", "EMPLOYED", 3);
        TestClock.set(Instant.parse("2027-03-31T14:59:59Z"));
        Figures year = desk.look(YEAR);

        assertEquals(Map.of("closed", "HIDDEN"), ReportWorld.figures(year, "outcomes"));
        assertEquals(Map.of("begun.SEEKER", "3"), ReportWorld.figures(year, "cases"));
        assertEquals(Map.of("begun.SEEKER", "3"), december("cases"));
    }

    @Test
    void outcomes_of_companies_are_counted_as_they_are_and_every_figure_has_words() throws SQLException {
        recorded("SEEKER", 10, 20, 30, 40, 50);
        recorded("COMPANY", 10, 20, 30, 40, 50);
        booked(1, 24);
        for (int day = 2; day < 7; day++) {
            booked(day, 24);
            asked("SEEKER", day, 10);
            asked("COMPANY", day, 10);
        }
        world.sql()
                .run(
                        "update case_file set state = 'CLOSED', outcome = 'HIRED', closed_by = uuid(), closed_login = 'mori',"
                                + " closed_at = '2026-12-20' where company_id is not null");
        TestClock.set(Instant.parse("2027-03-31T14:59:59Z"));
        assertEquals(
                Map.of("begun.SEEKER", "1", "begun.COMPANY", "1", "closed.COMPANY", "1", "| CaseOutcome.HIRED", "1"),
                december("cases"));
        TreeSet<String> keys = new TreeSet<>();
        for (Content content : desk.look(YEAR).contents()) {
            keys.add("Report." + content.report() + ".definition");
            content.figures().stream()
                    .flatMap(figure -> List.of(figure.label(), figure.part()).stream())
                    .forEach(keys::add);
        }
        keys.removeIf(key -> key.isEmpty() || key.startsWith("Language."));
        assertTrue(keys.contains("Report.waiting.answered.COMPANY.ninety"), keys::toString);
        for (String tag : List.of("ja", "en")) {
            Texts texts = Texts.of(Languages.find(tag).orElseThrow());
            assertEquals(List.of(), keys.stream().filter(key -> !texts.has(key)).toList(), tag);
        }
    }

    @Test
    void the_number_of_queries_does_not_grow() throws SQLException {
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
        desk.look(DECEMBER);
        long few = statements(() -> desk.look(DECEMBER));
        long fewOpen = statements(() -> questions.now());
        recorded("SEEKER", 10, 20, 30);
        booked(1, 24);
        booked(2, 24);
        asked("SEEKER", 3, 10, 20);
        asked("SEEKER", 4);
        assertEquals(few, statements(() -> desk.look(DECEMBER)));
        assertEquals(fewOpen, statements(() -> questions.now()));
    }
}
