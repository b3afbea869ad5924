package kakehashi.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.domain.company.Industry;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.ReportWorld;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures against data that is counted by hand, and their way to the ward. Source: domain 5, T14. */
class ReportsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    private static final Period DECEMBER = Period.find("2026-12").orElseThrow();
    private static final Period YEAR = Period.find("2026").orElseThrow();

    /** The last evening of the programme year in Tokyo. */
    private static final Instant LAST_EVENING = Instant.parse("2027-03-31T14:59:59Z");

    @Inject
    ReportDesk desk;

    @Inject
    ReportShelf shelf;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private UUID seminar;
    private ReportWorld people;

    @BeforeEach
    void begin() throws SQLException {
        acting.as(world.handled(SATO));
        seminar = world.event(EventKind.JOB_SEMINAR, 20);
        people = new ReportWorld(world, registrations);
    }

    private Map<String, String> december(String report) {
        return ReportWorld.figures(desk.look(DECEMBER), report);
    }

    /** Three events of December are over, one is not; one of November, one draft and one that was called off beside them. */
    private void hold() throws SQLException {
        UUID interviews = world.event(EventKind.INTERVIEW_DAY, 20);
        UUID first = world.event(EventKind.EXCHANGE, 5);
        UUID before = world.event(EventKind.EXCHANGE, 5);
        UUID coming = world.event(EventKind.JOB_SEMINAR, 5);
        UUID draft = world.event(EventKind.INTERNSHIP, 5);
        UUID calledOff = world.event(EventKind.INTERNSHIP, 5);
        people.came(people.seeker(seminar, "aung", "CONFIRMED"));
        people.came(people.seeker(seminar, "ram", "CONFIRMED"));
        people.seeker(seminar, "kim", "CONFIRMED");
        people.seeker(seminar, "maria", "CANCELLED");
        people.seeker(seminar, "suharto", "UNCONFIRMED");
        people.came(people.seeker(interviews, "aung", "CONFIRMED"));
        people.seeker(interviews, "kim", "CONFIRMED");
        people.came(people.company(interviews, "one", "4999900000005", Industry.E));
        people.came(people.company(interviews, "two", "4999900000005", Industry.E));
        people.came(people.company(interviews, "other", "8999900000001", Industry.G));
        people.came(people.company(first, "one", "4999900000005", Industry.E));
        people.came(people.seeker(before, "ram", "CONFIRMED"));
        people.seeker(coming, "li", "CONFIRMED");
        people.move(first, "2026-11-30 15:00:00");
        people.move(before, "2026-11-30 14:59:59");
        people.move(coming, "2026-12-31 01:00:00");
        world.sql().run("update event set state = 'DRAFT' where id = ?", draft);
        world.sql().run("update event set state = 'CANCELLED' where id = ?", calledOff);
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
    }

    @Test
    void events_and_sign_ups_are_counted_by_the_day_the_event_began() throws SQLException {
        hold();
        assertEquals(
                Map.of(
                        "held", "3",
                        "calledOff", "1",
                        "| EventKind.JOB_SEMINAR", "1",
                        "| EventKind.INTERVIEW_DAY", "1",
                        "| EventKind.EXCHANGE", "1"),
                december("events"));
        assertEquals(
                Map.of(
                        "signedUp.SEEKER", "6",
                        "signedUp.SEEKER.people", "4",
                        "signedUp.COMPANY", "4",
                        "signedUp.COMPANY.people", "3",
                        "| EventKind.JOB_SEMINAR", "4",
                        "| EventKind.INTERVIEW_DAY", "5",
                        "| EventKind.EXCHANGE", "1"),
                december("signUps"));
    }

    @Test
    void attendances_and_companies_are_counted_by_the_day_the_event_began() throws SQLException {
        hold();
        assertEquals(
                Map.of(
                        "came.SEEKER", "3",
                        "came.SEEKER.people", "2",
                        "came.COMPANY", "4",
                        "came.COMPANY.people", "3",
                        "missed.SEEKER", "2",
                        "missed.SEEKER.people", "1",
                        "| EventKind.JOB_SEMINAR", "2",
                        "| EventKind.INTERVIEW_DAY", "4",
                        "| EventKind.EXCHANGE", "1"),
                december("attendance"));
        assertEquals(
                Map.of("times", "3", "companies", "2", "| Industry.E", "1", "| Industry.G", "1"),
                december("companies"));
        assertEquals(
                "1",
                ReportWorld.figures(desk.look(Period.find("2026-11").orElseThrow()), "events")
                        .get("held"));
    }

    @Test
    void consultations_openings_and_mails_are_counted() throws SQLException {
        people.seeker(seminar, "aung", "CONFIRMED");
        people.company(world.event(EventKind.ACCEPTANCE_SEMINAR, 5), "one", "4999900000005", Industry.E);
        Advice.open(world, 1);
        people.book("SEEKER", "IN_PERSON", "DOCUMENTS", "CONFIRMED", "2026-12-01 01:00:00");
        people.book("SEEKER", "PHONE", "INTERVIEW", "CONFIRMED", "2026-12-02 01:00:00");
        people.book("SEEKER", "PHONE", "INTERVIEW", "CANCELLED", "2026-12-03 01:00:00");
        people.book("COMPANY", "IN_PERSON", "HIRING", "CONFIRMED", "2026-12-04 01:00:00");
        people.book("COMPANY", "IN_PERSON", "HIRING", "CONFIRMED", "2026-12-31 03:00:00");
        people.write("SEEKER", "DOCUMENTS", "2026-12-05 01:00:00");
        people.write("SEEKER", "DOCUMENTS", "2026-11-30 14:00:00");
        people.offer("JOB", "'D', 'FULL_TIME', 'MONTH', 250000, null, null, null, null");
        people.offer("INTERNSHIP", "null, null, null, null, '2027-01-01', '2027-01-05', 5, true");
        world.sql().run("update mail set state = 'SENT', sent_at = '2026-12-24'");
        world.sql().run("update mail set state = 'BOUNCED' order by id limit 1");
        TestClock.set(ReportWorld.NEW_YEARS_EVE);

        assertEquals(
                Map.ofEntries(
                        Map.entry("held.SEEKER", "3"),
                        Map.entry("held.SEEKER.people", "1"),
                        Map.entry("held.COMPANY", "1"),
                        Map.entry("held.COMPANY.people", "1"),
                        Map.entry("| Channel.IN_PERSON", "1,1"),
                        Map.entry("| Channel.PHONE", "1"),
                        Map.entry("| Channel.MESSAGE", "1"),
                        Map.entry("| BOOKED", "2,1"),
                        Map.entry("| WRITTEN", "1"),
                        Map.entry("| Theme.DOCUMENTS", "2"),
                        Map.entry("| Theme.INTERVIEW", "1"),
                        Map.entry("| Theme.HIRING", "1")),
                december("consultations"));
        assertEquals(
                Map.of("JOB", "1", "JOB.companies", "1", "INTERNSHIP", "1", "INTERNSHIP.companies", "1"),
                december("openings"));
        assertEquals(Map.of("sent", "2", "returned", "1", "| Mail.Template.confirm", "2"), december("mails"));
    }

    @Test
    void requests_are_counted_by_kind_and_once_answered_by_decision() throws SQLException {
        people.seeker(seminar, "aung", "CONFIRMED");
        for (String kind : List.of("'DISCLOSURE', null, null", "'ERASURE', '2026-12-20', 'REFUSED'")) {
            world.sql()
                    .run(
                            "insert into data_request (id, reference, programme_id, seeker_id, language, due_on, received_at,"
                                    + " version, kind, answered_at, decision) select uuid(), left(uuid(), 18), ?, s.id, 'en',"
                                    + " '2026-12-31', '2026-12-10', 1, " + kind + " from seeker s limit 1",
                            world.programme());
        }
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
        assertEquals(
                Map.of(
                        "received",
                        "2",
                        "answered",
                        "1",
                        "| DataRequest.Kind.DISCLOSURE",
                        "1",
                        "| DataRequest.Kind.ERASURE",
                        "1",
                        "| DataRequest.Decision.REFUSED",
                        "1"),
                december("requests"));
    }

    @Test
    void satisfaction_leaves_out_surveys_with_few_answers() throws SQLException {
        people.survey(seminar, Audience.SEEKER, "5", "5", "4", "4", "2");
        people.survey(world.event(EventKind.EXCHANGE, 5), Audience.SEEKER, "1", "1", "1", "1");
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
        assertEquals(
                Map.of(
                        "SEEKER.answers", "5",
                        "SEEKER.mean", "400",
                        "| Survey.SATISFACTION.5", "2",
                        "| Survey.SATISFACTION.4", "2",
                        "| Survey.SATISFACTION.2", "1"),
                december("satisfaction"));
    }

    // suppress <5
    @Test
    void small_numbers_of_people_are_neither_shown_nor_stored() throws SQLException {
        UUID interviews = world.event(EventKind.INTERVIEW_DAY, 40);
        people.people(interviews, "CN", 6);
        people.people(interviews, "VN", 2);
        people.people(interviews, null, 7);
        people.seeker(seminar, "CN0", "CONFIRMED");
        TestClock.set(LAST_EVENING);
        Map<String, String> shown =
                Map.of("people", "15", "| Region.CN", "6", "| Region.VN", "SMALL", "| unanswered", "HIDDEN");
        Figures figures = desk.look(YEAR);
        assertEquals(shown, ReportWorld.figures(figures, "nationality"));
        assertEquals(
                Map.of("people", "15", "| StatusOfResidence.STUDENT", "15"), ReportWorld.figures(figures, "residence"));
        assertEquals(Map.of(), december("nationality"), "not by month: the year would tell");
        desk.submit(YEAR, figures.fingerprint(), null);
        assertEquals(shown, ReportWorld.figures(shelf.open(YEAR, 1).figures(), "nationality"));
        assertEquals(0, world.sql().number("select sum(amount) from report_figure where mark in ('SMALL', 'HIDDEN')"));

        TestClock.set(World.NOW);
        people.people(world.event(EventKind.INTERVIEW_DAY, 40), "VN", 9);
        TestClock.set(LAST_EVENING);
        world.sql().run("update event set ends_at = '2027-03-01', starts_at = '2027-03-01'");
        assertEquals(
                Map.of("people", "22", "| Region.CN", "6", "| Region.VN", "HIDDEN", "| unanswered", "HIDDEN"),
                ReportWorld.figures(desk.look(YEAR), "nationality"),
                "what an earlier version hid stays hidden");
        world.sql().run("update field_register set enabled = false where field = 'NATIONALITY'");
        try {
            assertEquals(Map.of(), ReportWorld.figures(desk.look(YEAR), "nationality"));
        } finally {
            world.sql().run("update field_register set enabled = true where field = 'NATIONALITY'");
        }
    }

    @Test
    void the_number_of_queries_does_not_grow_with_what_is_counted() throws SQLException {
        UUID interviews = world.event(EventKind.INTERVIEW_DAY, 40);
        people.came(people.seeker(seminar, "aung", "CONFIRMED"));
        TestClock.set(LAST_EVENING);
        desk.look(YEAR);
        long few = statements(() -> desk.look(YEAR));
        TestClock.set(World.NOW);
        people.people(interviews, "CN", 6);
        people.company(interviews, "one", "4999900000005", Industry.E);
        people.survey(seminar, Audience.SEEKER, "5", "5", "4", "4", "2");
        TestClock.set(LAST_EVENING);
        assertEquals(few, statements(() -> desk.look(YEAR)));
        assertTrue(desk.look(YEAR).contents().stream()
                .map(Content::report)
                .toList()
                .contains("nationality"));
        assertFalse(desk.look(DECEMBER).contents().stream()
                .flatMap(content -> content.figures().stream())
                .anyMatch(figure -> figure.mark() != Figure.Mark.COUNT && figure.mark() != Figure.Mark.HUNDREDTHS));
    }

    @Test
    void every_figure_has_words_and_every_report_says_what_it_counts() throws SQLException {
        people.people(world.event(EventKind.INTERVIEW_DAY, 40), "CN", 6);
        people.survey(seminar, Audience.SEEKER, "5", "5", "4", "4", "2");
        people.survey(seminar, Audience.COMPANY, "5", "5", "4", "4", "2");
        TestClock.set(LAST_EVENING);
        Set<String> keys = new TreeSet<>();
        for (Content content : desk.look(YEAR).contents()) {
            keys.add("Report." + content.report());
            keys.add("Report." + content.report() + ".definition");
            content.figures().forEach(figure -> keys.addAll(List.of(figure.label(), figure.part())));
        }
        keys.removeIf(key -> key.isEmpty() || key.startsWith("Region.") || key.startsWith("Language."));
        assertTrue(keys.contains("Report.satisfaction.COMPANY.mean"));
        for (Language language :
                List.of(Languages.find("ja").orElseThrow(), Languages.find("en").orElseThrow())) {
            List<String> silent =
                    keys.stream().filter(key -> !Texts.of(language).has(key)).toList();
            assertEquals(List.of(), silent, language.tag());
        }
    }
}
