package kakehashi.domain.casework;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.MORI;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.consultation.BookingHandOvers;
import kakehashi.domain.consultation.BookingRow;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationDesk;
import kakehashi.domain.consultation.CounsellorChoices;
import kakehashi.domain.consultation.CounsellorDays;
import kakehashi.domain.consultation.CounsellorPlan;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.Spot;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds an appointment sees the case for it, and appointments go from one counsellor to another. Source: R-A13, R-A23. */
class AppointmentsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final UUID RECORD = UUID.randomUUID();
    private static final Instant LATER = Advice.FIRST.plus(Duration.ofDays(7));

    @Inject
    Bookings bookings;

    @Inject
    ConsultationDesk desk;

    @Inject
    StaffBookings staff;

    @Inject
    BookingHandOvers handOvers;

    @Inject
    HandOvers all;

    @Inject
    CounsellorDays days;

    @Inject
    Cases cases;

    @Inject
    CaseWays ways;

    @Inject
    ConsultationRecords records;

    @Inject
    HoursDesk hours;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = CaseStaff.open(world);
        world.handled(SATO);
        acting.as(MORI);
    }

    private String booked(Instant startsAt, String mail) throws SQLException {
        String number = bookings.book(advice.form(startsAt, mail)).reference();
        bookings.confirm(advice.key(number));
        return number;
    }

    private UUID id(String number) throws SQLException {
        return UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", number));
    }

    private void move(UUID booking, Instant startsAt, StaffBookings.AskedBy by) {
        staff.move(booking, Spot.atOffice(startsAt), desk.outside(booking).version(), by);
    }

    private UUID caseOf(UUID booking) throws SQLException {
        return UUID.fromString(world.sql()
                .text(
                        "select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id where b.id = ?",
                        booking));
    }

    /** A booking of somebody whose case is the first counsellor's, with the second counsellor. */
    private UUID standIn() throws SQLException {
        booked(Advice.FIRST, "linh@example.jp");
        UUID second = id(booked(LATER, "linh@example.jp"));
        world.sql()
                .run(
                        "update consultation_booking set counsellor_id ="
                                + " (select id from consultation_counsellor where number = 2) where id = ?",
                        second);
        assertEquals(Optional.of(2), desk.counsellor(second), "the case is the first counsellor's, the time is not");
        return second;
    }

    private static RecordDraft record(UUID talk) {
        RecordDraft.Held held = new RecordDraft.Held(Channel.IN_PERSON, Theme.DOCUMENTS, LATER, 40);
        return new RecordDraft(talk, held, "履歴書を直した", "", null, false, "");
    }

    @Test // R-A13
    void whoever_holds_an_appointment_sees_the_case_from_the_day_before_until_its_record_is_kept() throws SQLException {
        UUID second = standIn();
        UUID file = caseOf(second);
        UUID first = UUID.fromString(
                world.sql().text("select id from consultation_booking where id <> ? and state = 'CONFIRMED'", second));
        acting.as(HARA);
        assertEquals(3, desk.open(second).answers().size());
        TestClock.set(LATER.minus(Duration.ofHours(35)));
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)), "two days before");
        TestClock.set(LATER.minus(Duration.ofHours(33)));
        assertEquals(List.of(second), ways.appointments(file));
        assertEquals(2, cases.open(file).bookings().size());
        List<String> logged = world.actions();
        assertEquals(List.of(Cases.APPOINTMENT, "case.view"), logged.subList(logged.size() - 2, logged.size()));
        int shown = cases.outside(file).version();
        UUID hara = hours.all().get(1).counsellor().id();
        assertEquals("caseNotYours", Refusal.of(() -> cases.give(file, shown, hara, "")), "to look, not to take");
        assertEquals("caseNotYours", Refusal.of(() -> records.draft(first)), "nor another's record");

        TestClock.set(LATER.plus(Duration.ofHours(30)));
        assertEquals(3, desk.open(second).answers().size(), "as long as the record is missing");
        assertTrue(records.draft(second).isEmpty());
        records.save(RECORD, 0, record(second));
        assertTrue(ways.sees(file), "a draft is no record");
        records.keep(RECORD, 1, record(second), null);
        records.keep(RECORD, 1, record(second), null);
        assertFalse(ways.sees(file));
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(second)));
        assertEquals(0, world.sql().count("case_glass"));
        acting.as(MORI);
        assertEquals(1, cases.open(file).records().size());
        assertEquals(List.of(), ways.appointments(file), "whose case it is needs no appointment");
    }

    @Test
    void an_appointment_opens_nothing_two_weeks_later_nor_once_the_consent_is_withdrawn() throws SQLException {
        UUID second = standIn();
        UUID file = caseOf(second);
        acting.as(HARA);
        TestClock.set(LATER.plus(Duration.ofDays(13)));
        assertTrue(ways.sees(file));
        TestClock.set(LATER.plus(Duration.ofDays(15)));
        assertFalse(ways.sees(file));
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(second)));
        TestClock.set(LATER.plus(Duration.ofDays(1)));
        assertTrue(ways.sees(file));
        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', now(3) from consent where booking_id = ?",
                        second);
        assertFalse(ways.sees(file));
        acting.as(SATO);
        assertFalse(ways.sees(file), "who holds no time sees nothing");
    }

    @Test
    void whoever_holds_an_appointment_opens_a_closed_case_again_to_record_it() throws SQLException {
        UUID second = standIn();
        UUID file = caseOf(second);
        cases.close(file, cases.outside(file).version(), CaseOutcome.ANSWERED, null);
        acting.as(HARA);
        int closed = cases.outside(file).version();
        assertEquals("caseNotYours", Refusal.of(() -> cases.reopen(file, closed)), "more than a week before");
        TestClock.set(LATER.plus(Duration.ofHours(1)));
        assertEquals("caseClosed", Refusal.of(() -> records.save(RECORD, 0, record(second))));
        cases.reopen(file, closed);
        assertEquals(1, records.save(RECORD, 0, record(second)));
    }

    @Test // R-A13
    void the_counsellor_of_the_case_is_asked_first_and_a_moved_booking_stays_with_whom_it_was() throws SQLException {
        booked(Advice.FIRST, "linh@example.jp");
        UUID file = caseOf(id(world.sql().text("select reference from consultation_booking")));
        UUID hara = hours.all().get(1).counsellor().id();
        cases.give(file, cases.outside(file).version(), hara, "");

        UUID next = id(booked(LATER, "linh@example.jp"));
        assertEquals(Optional.of(2), desk.counsellor(next), "though the first is free, too");
        assertEquals(Optional.of(1), desk.counsellor(id(booked(LATER, "other@example.jp"))));
        acting.as(SATO);
        move(next, LATER.plusSeconds(5400), StaffBookings.AskedBy.PERSON);
        assertEquals(Optional.of(2), desk.counsellor(next));
    }

    @Test
    void a_booking_is_changed_by_its_counsellor_handlers_and_managers_and_others_tries_are_logged()
            throws SQLException {
        UUID booking = id(booked(LATER, "linh@example.jp"));
        int version = desk.outside(booking).version();
        UUID hara = hours.all().get(1).counsellor().id();
        UUID mori = hours.all().get(0).counsellor().id();
        acting.as(HARA);
        assertFalse(staff.mayChange(booking));
        assertEquals(
                "bookingNotYours",
                Refusal.of(() -> move(booking, LATER.plusSeconds(2700), StaffBookings.AskedBy.PERSON)));
        assertEquals("bookingNotYours", Refusal.of(() -> staff.cancel(booking, version, StaffBookings.AskedBy.PERSON)));
        assertEquals("bookingNotYours", Refusal.of(() -> staff.give(booking, hara, version)));
        assertEquals("bookingNotYours", Refusal.of(() -> handOvers.of(mori)));
        assertEquals(
                List.of(
                        "consultation.move.denied",
                        "consultation.cancel.denied",
                        "consultation.give.denied",
                        "consultation.give.denied"),
                world.actions());
        assertEquals(LATER, desk.outside(booking).startsAt());

        acting.as(MORI);
        assertTrue(staff.mayChange(booking));
        staff.give(booking, hara, version);
        assertEquals(Optional.of(2), desk.counsellor(booking));
        assertFalse(staff.mayChange(booking), "it is the colleague's now");
        acting.as(HARA);
        staff.cancel(booking, desk.outside(booking).version(), StaffBookings.AskedBy.OFFICE);
    }

    @Test // R-A13
    void bookings_go_along_with_the_case_as_far_as_the_other_is_free_then() throws SQLException {
        UUID hara = hours.all().get(1).counsellor().id();
        UUID mori = hours.all().get(0).counsellor().id();
        booked(Advice.FIRST, "linh@example.jp");
        UUID free = id(booked(LATER, "linh@example.jp"));
        UUID file = caseOf(free);
        UUID another = id(booked(LATER.plusSeconds(5400), "other@example.jp"));
        UUID busy = id(booked(LATER.plusSeconds(5400), "third@example.jp"));
        assertEquals(Optional.of(2), desk.counsellor(busy));

        BookingHandOvers.Outcome one =
                cases.giveWithBookings(file, cases.outside(file).version(), hara, "");
        assertEquals(new BookingHandOvers.Outcome(2, List.of()), one);
        assertEquals(Optional.of(2), desk.counsellor(free));
        assertEquals(Optional.of(1), desk.counsellor(another), "it is another person's");
        assertTrue(world.actions().contains(StaffBookings.GIVE));

        assertEquals("managersOnly", Refusal.of(() -> all.handOverWithBookings(mori, hara, "")));
        acting.as(SUZUKI);
        BookingHandOvers.Outcome left = all.handOverWithBookings(mori, hara, "");
        assertEquals(new BookingHandOvers.Outcome(0, List.of(another)), left, "the other has one at that time");
        assertEquals(Optional.of(1), desk.counsellor(another));
        assertEquals(
                List.of(another),
                handOvers.of(mori).bookings().stream().map(BookingRow::id).toList());
    }

    @Test
    void bookings_go_from_a_day_on_and_by_hand_outside_of_hours_but_never_twice_at_once() throws SQLException {
        UUID hara = hours.all().get(1).counsellor().id();
        UUID mori = hours.all().get(0).counsellor().id();
        UUID taken = id(booked(LATER, "other@example.jp"));
        UUID free = id(booked(LATER, "linh@example.jp"));
        UUID early = id(booked(Advice.FIRST, "third@example.jp"));
        acting.as(SUZUKI);
        staff.give(early, hara, desk.outside(early).version());
        assertEquals(Optional.of(2), desk.counsellor(free));
        assertEquals("handOverSame", Refusal.of(() -> handOvers.give(hara, hara, LocalDate.of(2026, 12, 1))));
        assertEquals(
                List.of(free),
                handOvers.give(hara, mori, LocalDate.of(2026, 12, 1)).left(),
                "from that day on");
        assertEquals(
                "counsellorBusy",
                Refusal.of(() -> staff.give(free, mori, desk.outside(free).version())));
        assertTrue(staff.counsellors(free).isEmpty(), "one has it, the other is busy");

        world.sql().run("delete from consultation_shift where counsellor_id = ?", mori);
        staff.cancel(taken, desk.outside(taken).version(), StaffBookings.AskedBy.OFFICE);
        assertEquals(0, handOvers.give(hara, mori, LocalDate.of(2026, 12, 1)).gone(), "who has no hours takes none");
        assertEquals(
                List.of(false),
                staff.counsellors(free).stream()
                        .map(CounsellorChoices.Choice::offered)
                        .toList());
        int version = desk.outside(free).version();
        staff.give(free, mori, version);
        assertEquals("bookingChanged", Refusal.of(() -> staff.give(free, hara, version)));
        assertEquals(Optional.of(1), desk.counsellor(free));
    }

    @Test
    void of_two_who_give_a_time_away_at_once_one_succeeds() throws Exception {
        UUID one = id(booked(LATER, "a@example.jp"));
        UUID other = id(booked(LATER, "b@example.jp"));
        acting.as(SATO);
        UUID third = hours.add(new CounsellorPlan(List.of("ja"), null, null));
        int first = desk.outside(one).version();
        int second = desk.outside(other).version();
        List<Crowd.Outcome<Boolean>> outcomes =
                Crowd.together(List.of(giving(one, third, first), giving(other, third, second)));
        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count(), outcomes::toString);
        assertEquals(
                1,
                world.sql().number("select count(*) from consultation_booking where counsellor_id = '" + third + "'"));
    }

    private Callable<Boolean> giving(UUID booking, UUID to, int version) {
        return () -> inRequest(() -> {
            acting.as(SATO);
            staff.give(booking, to, version);
            return true;
        });
    }

    @Test // R-A13
    void a_counsellor_is_told_of_the_own_day_with_as_many_queries_for_many_as_for_one() throws SQLException {
        String gone = booked(LATER, "gone@example.jp");
        UUID near = id(booked(LATER.plusSeconds(2700), "near@example.jp"));
        UUID far = id(booked(LATER.plus(Duration.ofDays(5)), "far@example.jp"));
        id(bookings.book(advice.form(LATER.plusSeconds(5400), "nobody@example.jp"))
                .reference());
        TestClock.set(LATER.minus(Duration.ofHours(12)));
        bookings.cancel(advice.key(gone));
        world.sql().run("insert into consultation_closed_day values ('2026-12-08', 1)");

        CounsellorDays.Day day = days.own().orElseThrow();
        assertEquals(List.of(near), day.near().stream().map(BookingRow::id).toList());
        assertEquals(List.of(far), day.outside().stream().map(BookingRow::id).toList());
        assertEquals(
                List.of(gone),
                day.gone().stream().map(CounsellorDays.Gone::reference).toList());
        long few = statements(() -> days.own());
        booked(LATER.plus(Duration.ofDays(7)), "more@example.jp");
        acting.as(MORI);
        assertEquals(few, statements(() -> days.own()));
        acting.as(HARA);
        assertEquals(
                new CounsellorDays.Day(List.of(), List.of(), List.of()),
                days.own().orElseThrow());
        acting.as(SUZUKI);
        assertTrue(days.own().isEmpty(), "who advises nobody");
        acting.as(MORI);
        TestClock.set(LATER.plus(Duration.ofDays(2)));
        assertEquals(List.of(), days.own().orElseThrow().gone());
    }

    @Test // R-WS3
    void the_mail_says_whether_the_person_or_the_office_asked_and_nothing_of_the_person() throws SQLException {
        UUID booking = id(booked(LATER, "linh@example.jp"));
        assertTrue(staff.becomesFree(booking));
        world.sql().run("insert into consultation_closed_day values ('2026-12-03', 1)");
        assertFalse(staff.becomesFree(booking), "a closed day is free to nobody");
        Instant next = LATER.plus(Duration.ofDays(5));
        move(booking, next, StaffBookings.AskedBy.OFFICE);
        move(booking, next.plusSeconds(2700), StaffBookings.AskedBy.PERSON);
        staff.cancel(booking, desk.outside(booking).version(), StaffBookings.AskedBy.OFFICE);
        List<QueuedMail> mails = QueuedMail.all(world);
        for (String template : List.of("consultationMovedByOffice", "consultationChanged", "consultationOffByOffice")) {
            QueuedMail mail = mails.stream()
                    .filter(each -> each.template().equals(template))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(template));
            assertEquals(!template.equals("consultationChanged"), mail.text().contains("the office had to"), template);
            assertFalse(mail.text().contains("Nguy"), template);
        }
        List<String> logged = world.actions();
        assertTrue(logged.containsAll(
                List.of(StaffBookings.MOVE_BY_OFFICE, StaffBookings.MOVE, StaffBookings.CANCEL_BY_OFFICE)));
    }
}
