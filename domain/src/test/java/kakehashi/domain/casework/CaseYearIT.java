package kakehashi.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.MessageDraft;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.GivenBack;
import kakehashi.domain.testing.Leftovers;
import kakehashi.domain.testing.Talk;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A seeker's case from April to March, as staff read it at the end, and what the person is told of it. Source: R-A13, R-D13;
 * domain 4.1.
 */
class CaseYearIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");
    private static final Actor HARA = new Actor(UUID.randomUUID(), "hara", "COUNSELLOR");
    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");

    private static final String MAIL = "linh@example.jp";

    /** A Thursday and two Tuesdays, 10:00 in Tokyo. */
    private static final Instant APRIL = Instant.parse("2026-04-09T01:00:00Z");

    private static final Instant MAY = Instant.parse("2026-05-12T01:00:00Z");
    private static final Instant JANUARY = Instant.parse("2027-01-12T01:00:00Z");

    private static final Instant JUNE = Instant.parse("2026-06-10T03:00:00Z");

    @Inject
    Bookings bookings;

    @Inject
    ConversationDesk conversations;

    @Inject
    Registrations registrations;

    @Inject
    Cases cases;

    @Inject
    ConsultationRecords records;

    @Inject
    FollowUps followUps;

    @Inject
    HoursDesk hours;

    @Inject
    OwnCopy copy;

    @Inject
    YearData years;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 2);
        world.sql().run("update event set opens_at = '2026-04-01'");
        world.sql().run("update purpose_notice set published_at = '2026-04-01'");
        for (Actor each : List.of(SUZUKI, MORI, HARA)) {
            world.handled(each);
        }
        world.sql().run("update consultation_counsellor set account_id = ? where number = 1", MORI.id());
        world.sql().run("update consultation_counsellor set account_id = ? where number = 2", HARA.id());
        acting.as(MORI);
    }

    /** The seeker books a time two days before, confirms, and comes; an hour later it is over. */
    private UUID comes(Instant start) throws SQLException {
        TestClock.set(start.minus(Duration.ofDays(2)));
        String number = bookings.book(advice.form(start, MAIL)).reference();
        bookings.confirm(advice.key(number));
        TestClock.set(start.plus(Duration.ofHours(1)));
        return UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", number));
    }

    /** Keeps a record of what was talked about until an hour ago; managers alone read one about somebody's health. */
    private void advise(UUID talk, Channel channel, int minutes, String text, LocalDate next) {
        RecordDraft.Held held =
                new RecordDraft.Held(channel, Theme.DOCUMENTS, clock.instant().minus(Duration.ofHours(1)), minutes);
        boolean restricted = text.contains("通院");
        records.keep(UUID.randomUUID(), 0, new RecordDraft(talk, held, text, "", next, restricted, ""), null);
    }

    private UUID caseId() throws SQLException {
        return UUID.fromString(world.sql().text("select id from case_file"));
    }

    private UUID seeker() throws SQLException {
        return UUID.fromString(world.sql().text("select seeker_id from case_file"));
    }

    /** What is due today is done. */
    private void doneToday(String day) {
        TestClock.set(Instant.parse(day + "T01:00:00Z"));
        assertEquals(1, followUps.countDue(), day);
        followUps.done(followUps
                .due(LocalDate.parse(day), 0, 1)
                .rows()
                .get(0)
                .followUp()
                .id());
        assertEquals(0, followUps.countDue());
    }

    /** From the first consultation to the day of joining. */
    private void goesThroughTheYear() throws SQLException {
        advise(comes(APRIL), Channel.IN_PERSON, 40, "履歴書を直した", LocalDate.of(2026, 5, 7));
        doneToday("2026-05-07");
        advise(comes(MAY), Channel.IN_PERSON, 30, "面接の練習をした", LocalDate.of(2026, 7, 2));

        Talk asked = Talk.begin(world, advice, seeker(), JUNE);
        TestClock.set(JUNE.plus(Duration.ofHours(20)));
        conversations.answer(asked.id(), new MessageDraft(UUID.randomUUID(), Languages.standard(), "履歴書をお持ちください。"));
        advise(asked.id(), Channel.MESSAGE, 15, "持ち物を答えた", null);

        TestClock.set(Instant.parse("2026-07-02T01:00:00Z"));
        followUps.putOff(
                followUps
                        .due(LocalDate.of(2026, 7, 2), 0, 1)
                        .rows()
                        .get(0)
                        .followUp()
                        .id(),
                LocalDate.of(2026, 9, 1));
        assertEquals(0, followUps.countDue());
        doneToday("2026-09-01");

        TestClock.set(World.NOW);
        comesToAnEvent();
        UUID hara = hours.all().get(1).counsellor().id();
        cases.give(caseId(), cases.open(caseId()).file().version(), hara, "");

        acting.as(HARA);
        advise(comes(JANUARY), Channel.IN_PERSON, 50, "内定と通院のことを話した", LocalDate.of(2027, 2, 2));
        int shown = cases.open(caseId()).file().version();
        cases.close(caseId(), shown, CaseOutcome.EMPLOYED, LocalDate.of(2027, 3, 1));
        TestClock.set(Instant.parse("2027-03-30T01:00:00Z"));
        world.sql()
                .run("update retention_check set state = 'ANSWERED', answer = 'YES', way = 'PHONE',"
                        + " answered_at = '2027-03-29 01:00:00', entered_login = 'hara' where month_mark = 3");
    }

    private void comesToAnEvent() throws SQLException {
        UUID seminar = world.event(EventKind.JOB_SEMINAR, 20);
        String number = registrations
                .register(world.form(seminar, "Nguyễn Thị Ánh", MAIL).request())
                .reference();
        world.sql()
                .run(
                        "update registration set state = 'CONFIRMED', confirmed_at = ? where reference = ?",
                        World.time(World.NOW),
                        number);
        world.sql()
                .run(
                        "insert into attendance select id, event_id, true, '2026-12-04 01:00:00', null, 1 from registration"
                                + " where reference = ?",
                        number);
    }

    @Test
    void the_whole_case_after_one_year() throws SQLException {
        goesThroughTheYear();
        acting.as(SUZUKI);
        CaseSheet sheet = cases.open(caseId());

        assertEquals(CaseFile.State.CLOSED, sheet.file().state());
        assertEquals(CaseOutcome.EMPLOYED, sheet.file().outcome());
        assertEquals(LocalDate.of(2027, 3, 1), sheet.file().joinedOn());
        assertEquals(2, sheet.counsellor().number());
        assertEquals(MAIL, sheet.answers().get(PersonalField.EMAIL));
        assertEquals(
                List.of(JANUARY, MAY, APRIL),
                sheet.bookings().stream().map(Booking::startsAt).toList());
        assertEquals(1, sheet.conversations().size());
        assertEquals(1, sheet.signUps().size());
        assertEquals(
                List.of("内定と通院のことを話した", "持ち物を答えた", "面接の練習をした", "履歴書を直した"),
                sheet.records().stream().map(RecordSheet::advice).toList(),
                "newest first, the restricted one open to a manager");
        assertEquals(
                List.of("2026-05-07 DONE", "2026-09-01 DONE", "2027-02-02 DROPPED"),
                sheet.followUps().stream()
                        .map(each -> each.dueOn() + " " + each.state())
                        .toList());
        assertEquals(
                List.of(CaseStep.Kind.CLOSED, CaseStep.Kind.GIVEN),
                sheet.steps().stream().map(CaseStep::kind).toList());
        assertEquals(List.of(), sheet.glass());
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_consultations_of_a_case() throws SQLException {
        advise(comes(APRIL), Channel.IN_PERSON, 40, "履歴書を直した", null);
        UUID id = caseId();
        cases.open(id);
        long few = statements(() -> cases.open(id));
        UUID talk = comes(MAY);
        advise(talk, Channel.IN_PERSON, 30, "面接の練習をした", null);
        assertEquals(few, statements(() -> cases.open(id)));
        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', now(3) from consent where booking_id = ?",
                        talk);
        CaseSheet sheet = cases.open(id);
        assertEquals(
                Arrays.asList(RecordSheet.Closed.WITHDRAWN, null),
                sheet.records().stream().map(RecordSheet::closed).toList());
        assertEquals(MAIL, sheet.answers().get(PersonalField.EMAIL), "from the one that holds");
    }

    @Test // 法76
    void the_person_is_told_what_is_held_but_not_what_was_noted() throws SQLException {
        goesThroughTheYear();
        world.sql().run("update mail set state = 'SENT', sent_at = queued_at");
        List<Section> told = copy.of(List.of(
                new Visitor(seeker(), null, World.YEAR, Languages.find("en").orElseThrow())));

        assertEquals(List.of(Part.values()), told.stream().map(Section::part).toList());
        assertEquals(List.of(MAIL), all(told, Part.ACCOUNTS, "email"));
        assertEquals(List.of("CONFIRMED"), all(told, Part.SIGN_UPS, "state"));
        assertEquals(List.of("2026-12-04T01:00:00Z"), all(told, Part.ATTENDANCE, "came_at"));
        assertEquals(
                List.of(JANUARY.toString(), MAY.toString(), APRIL.toString()), all(told, Part.BOOKINGS, "starts_at"));
        assertEquals(2, messages(told).size());
        assertEquals("履歴書をお持ちください。", messages(told).get(1).value("text").orElseThrow());
        assertEquals(List.of("EMPLOYED"), all(told, Part.CASES, "outcome"));
        assertEquals(List.of("2027-03-01"), all(told, Part.CASES, "joined_on"));
        assertEquals(List.of("50", "15", "30", "40"), all(told, Part.ADVICE, "minutes"));
        assertEquals(List.of("2027-02-02", "2026-07-02", "2026-05-07"), all(told, Part.ADVICE, "follow_up_on"));
        assertEquals(
                List.of("YES", "3", "2027-03-29T01:00:00Z", "PHONE"),
                pieces(told, Part.RETENTION).get(0).facts().stream()
                        .map(fact -> fact.value().toString())
                        .toList());
        assertEquals(1, pieces(told, Part.RETENTION).size(), "not what is only planned");
        assertEquals(5, pieces(told, Part.CONSENTS).size());
        assertTrue(all(told, Part.LOOKS, "action").contains("conversation.answer"));
        assertEquals(
                world.sql().number("select count(*) from mail"),
                pieces(told, Part.MAILS).size());
        String noted = everything(told).toString();
        for (String word : List.of("直した", "練習", "持ち物を答えた", "通院", "mori", "hara")) {
            assertFalse(noted.contains(word), word);
        }
        assertFalse(told.toString().contains(MAIL), "no part shows itself in a log");
    }

    @Test
    void somebody_else_is_told_nothing_of_it() throws SQLException {
        goesThroughTheYear();
        UUID other = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into seeker select ?, programme_id, email, ?, language, created_at, confirmed_at, 1 from"
                                + " seeker",
                        other,
                        new byte[] {1});
        world.sql().run("update seeker set email = null where id = ?", other);

        List<Section> told = copy.of(List.of(
                new Visitor(other, null, World.YEAR, Languages.find("en").orElseThrow())));
        assertEquals(
                List.of(Part.ACCOUNTS),
                told.stream()
                        .filter(section -> !section.pieces().isEmpty())
                        .map(Section::part)
                        .toList());
        assertEquals(List.of(), all(told, Part.ACCOUNTS, "email"));
    }

    @Test // T11, T12
    void the_year_is_given_back_and_erased_and_the_chain_of_looks_stays_whole() throws SQLException {
        goesThroughTheYear();
        GivenBack given = new GivenBack();
        acting.as(SUZUKI);
        years.give(World.YEAR, given);
        for (String typed : List.of("履歴書を直した", "面接の練習をした", "持ち物を答えた", "内定と通院のことを話した", "履歴書をお持ちください。")) {
            assertEquals(1, given.values().filter(typed::equals).count(), typed);
        }
        assertEquals(1, given.tables().get("seeker").size());
        assertEquals(MAIL, given.tables().get("seeker").get(0).get("email"));
        assertEquals(
                Set.of(MAIL),
                given.tables().get("mail").stream()
                        .map(row -> row.get("recipient"))
                        .collect(Collectors.toSet()));
        long looks = world.sql().count("access_log");
        assertTrue(looks > 5, "looks: " + looks);
        assertEquals(looks, given.tables().get("access_log").size(), "all of them, whatever they are about");
        assertTrue(given.values().anyMatch("record.keep"::equals));

        world.sql().run("update programme set ends_on = '2020-03-31'");
        assertTrue(years.step(World.YEAR, 3) > 0);
        assertTrue(years.left(World.YEAR).stream().anyMatch(each -> each.rows() > 0));
        while (years.left(World.YEAR).stream().anyMatch(each -> each.rows() > 0)) {
            assertTrue(years.step(World.YEAR, 3) > 0);
        }
        assertEquals(0, years.step(World.YEAR, 3));
        assertEquals(looks, world.sql().count("access_log where action <> 'year.erase'"));
        assertEquals(OptionalLong.empty(), log.firstBroken());
        for (String typed : List.of("%linh%", "%Nguyễn%", "%090%", "%直した%")) {
            assertEquals(List.of(), Leftovers.like(world.sql(), typed, Set.of()), typed);
        }
    }

    private static List<Piece> pieces(List<Section> told, Part part) {
        return told.get(part.ordinal()).pieces();
    }

    private static List<String> all(List<Section> told, Part part, String name) {
        return pieces(told, part).stream()
                .flatMap(piece -> piece.value(name).stream())
                .map(Object::toString)
                .toList();
    }

    private static List<Piece> messages(List<Section> told) {
        return ((List<?>) pieces(told, Part.CONVERSATIONS)
                        .get(0)
                        .value("messages")
                        .orElseThrow())
                .stream().map(Piece.class::cast).toList();
    }

    /** Every value that is told, in words of its own. */
    private static List<String> everything(List<Section> told) {
        List<String> values = new ArrayList<>();
        told.forEach(section -> section.pieces().forEach(piece -> collect(piece, values)));
        return values;
    }

    private static void collect(Piece piece, List<String> values) {
        piece.facts().forEach(fact -> {
            if (fact.value() instanceof List<?> inner && !inner.isEmpty() && inner.get(0) instanceof Piece) {
                inner.forEach(each -> collect((Piece) each, values));
            } else {
                values.add(
                        fact.value() instanceof Map<?, ?> answers
                                ? answers.values().toString()
                                : "" + fact.value());
            }
        });
    }
}
