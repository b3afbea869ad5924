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
import kakehashi.domain.consultation.Assignments;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.BookingHit;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.BookingSearch;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.CallerBookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationDesk;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.consultation.CounsellorPlan;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.MessageDraft;
import kakehashi.domain.consultation.Spot;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.consultation.WalkIns;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.Talk;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bookings and conversations are seen by those whose case it is; others run the day without knowing who comes. Source: R-A13. */
class TalkDoorIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Instant LATER = Advice.FIRST.plus(Duration.ofDays(7));
    private static final Instant EARLIER = World.NOW.minus(Duration.ofMinutes(50));

    @Inject
    Bookings bookings;

    @Inject
    ConsultationDesk desk;

    @Inject
    ConversationDesk messages;

    @Inject
    StaffBookings staff;

    @Inject
    Assignments assignments;

    @Inject
    BookingSearch search;

    @Inject
    WalkIns walkIns;

    @Inject
    CallerBookings callers;

    @Inject
    UnwrittenRecords unwritten;

    @Inject
    CaseWays ways;

    @Inject
    ConsultationRecords records;

    @Inject
    Cases cases;

    @Inject
    CaseTaking taking;

    @Inject
    HoursDesk hours;

    @Inject
    TextTrail trail;

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

    private UUID caseOf(Talk talk) throws SQLException {
        return UUID.fromString(world.sql()
                .text(
                        "select f.id from case_file f join consultation_conversation v on v.seeker_id = f.seeker_id"
                                + " where v.id = ?",
                        talk.id()));
    }

    private static MessageDraft answer() {
        return new MessageDraft(UUID.randomUUID(), Languages.standard(), "履歴書をお持ちください。");
    }

    @Test // R-WS3
    void whose_case_it_is_not_sees_neither_names_nor_words_and_each_try_is_logged() throws SQLException {
        UUID booking = id(booked(Advice.FIRST, "linh@example.jp"));
        Talk talk = Talk.begin(world, advice, "vi", 10);
        for (Actor each : List.of(HARA, SATO)) {
            acting.as(each);
            assertEquals("caseNotYours", Refusal.of(() -> desk.open(booking)));
            assertEquals("caseNotYours", Refusal.of(() -> messages.open(talk.id())));
            assertEquals("caseNotYours", Refusal.of(() -> messages.warn(talk.id(), "様")));
            assertEquals("caseNotYours", Refusal.of(() -> messages.answer(talk.id(), answer())));
            assertEquals("caseNotYours", Refusal.of(() -> messages.close(talk.id())));
            assertEquals(Channel.IN_PERSON, desk.outside(booking).channel());
            assertEquals(Optional.of(1), desk.counsellor(booking));
            assertEquals(talk.reference(), messages.outside(talk.id()).reference());
        }
        List<String> tried = List.of(
                "consultation.view.denied",
                "conversation.view.denied",
                "conversation.view.denied",
                "conversation.answer.denied",
                "conversation.close.denied");
        assertEquals(tried, world.actions().subList(0, 5));
        assertEquals(tried, world.actions().subList(5, 10));
        assertEquals(1, world.sql().count("consultation_message"), "nothing was written");
        for (Actor each : List.of(MORI, SUZUKI)) {
            acting.as(each);
            assertEquals("Nguyễn Thị Ánh", desk.open(booking).answers().get(PersonalField.NAME));
            assertEquals(1, messages.open(talk.id()).lines().size());
        }
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> desk.outside(booking)));
        assertEquals("programmeNotYours", Refusal.of(() -> messages.outside(talk.id())));
    }

    @Test
    void who_says_why_sees_them_for_ten_hours_and_a_manager_is_told() throws SQLException {
        UUID booking = id(booked(LATER, "linh@example.jp"));
        Talk talk = Talk.begin(world, advice, "vi", 10);
        UUID booked = UUID.fromString(world.sql()
                .text(
                        "select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id where b.id = ?",
                        booking));
        acting.as(HARA);
        cases.breakGlass(booked, CaseGlass.Reason.STANDING_IN);
        assertEquals(3, desk.open(booking).answers().size());
        assertEquals("caseNotYours", Refusal.of(() -> messages.open(talk.id())), "one case is not another");
        cases.breakGlass(caseOf(talk), CaseGlass.Reason.URGENT);
        messages.answer(talk.id(), answer());

        TestClock.advance(CaseGlass.OPEN.minusSeconds(1));
        assertEquals(2, messages.open(talk.id()).lines().size());
        TestClock.advance(Duration.ofSeconds(1));
        assertEquals("caseNotYours", Refusal.of(() -> messages.open(talk.id())));
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(booking)));
        acting.as(SUZUKI);
        assertEquals(2, cases.countBroken());
    }

    private UUID caseOf(UUID booking) throws SQLException {
        return UUID.fromString(world.sql()
                .text(
                        "select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id where b.id = ?",
                        booking));
    }

    @Test
    void an_unconfirmed_booking_is_seen_by_the_counsellor_of_its_time_and_managers() throws SQLException {
        UUID booking =
                id(bookings.book(advice.form(Advice.FIRST, "linh@example.jp")).reference());
        assertEquals(3, desk.open(booking).answers().size());
        acting.as(HARA);
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(booking)));
        acting.as(SUZUKI);
        assertEquals(3, desk.open(booking).answers().size());
    }

    /** What the second counsellor enters under a number, with the name it belongs to. */
    private UUID entered(String number) {
        BookingRequest form = advice.form(EARLIER, "linh@example.jp");
        UUID hara = hours.all().get(1).counsellor().id();
        return walkIns.enter(new WalkIn(form, 40, hara, Booking.Told.READ_OUT, LocalDate.of(2026, 11, 24), number));
    }

    @Test // R-A13
    void what_a_counsellor_enters_opens_no_colleagues_case_and_its_record_is_written_unseen() throws SQLException {
        String number = booked(Advice.FIRST, "linh@example.jp");
        UUID booking = id(number);
        UUID file = caseOf(booking);
        acting.as(HARA);
        UUID talk = entered(number);

        assertEquals(file, caseOf(talk));
        assertEquals(List.of(), ways.appointments(file));
        assertFalse(ways.sees(file));
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(booking)));
        assertEquals("caseNotYours", Refusal.of(() -> records.draft(booking)));
        assertEquals(3, desk.open(talk).answers().size());
        assertTrue(ways.writesUnseen(talk));
        assertFalse(ways.writesUnseen(booking));
        assertFalse(ways.isUnwritten(talk), "the case is not seen");
        acting.as(MORI);
        assertTrue(ways.isUnwritten(talk), "whose case it is can write it, too");
        assertFalse(ways.isUnwritten(booking), "what was booked has its way on the case");
        acting.as(HARA);
        RecordDraft.Held held = new RecordDraft.Held(Channel.IN_PERSON, Theme.DOCUMENTS, EARLIER, 40);
        RecordDraft draft = new RecordDraft(talk, held, "履歴書を直した", "", null, false, "");
        UUID record = UUID.randomUUID();
        assertEquals(List.of(false), begun(talk), "to be written");
        int saved = records.save(record, 0, draft);
        assertEquals(List.of(true), begun(talk), "a draft");
        records.keep(record, saved, draft, null);
        assertEquals(List.of(), begun(talk));
        assertFalse(ways.writesUnseen(talk), "it is written");
        acting.as(MORI);
        assertFalse(ways.writesUnseen(talk), "whose case it is sees it");
        assertFalse(ways.isUnwritten(talk), "it is written");
        assertEquals(1, cases.open(file).records().size());
    }

    /** Whether the record of a consultation that the morning names is begun; nothing where it is not named. */
    private List<Boolean> begun(UUID talk) {
        return unwritten.own().stream()
                .filter(each -> each.talk().equals(talk))
                .map(UnwrittenRecords.Line::begun)
                .toList();
    }

    @Test // R-A13
    void a_callers_booking_opens_a_colleagues_case_to_nobody_who_entered_it() throws SQLException {
        String number = booked(Advice.FIRST, "linh@example.jp");
        UUID file = caseOf(id(number));
        acting.as(HARA);
        BookingRequest form = advice.form(Advice.SECOND, "linh@example.jp");
        UUID call = callers.book(WalkIn.toCome(form, LocalDate.of(2026, 11, 24), number))
                .id();
        assertEquals(Optional.of(1), desk.counsellor(call), "whose case it is");
        UUID hara = hours.all().get(1).counsellor().id();
        world.sql().run("update consultation_booking set counsellor_id = ? where id = ?", hara, call);
        TestClock.set(Advice.SECOND.minus(Duration.ofHours(20)));

        assertEquals(List.of(), ways.appointments(file));
        assertTrue(ways.writesUnseen(call));
        world.sql().run("update consultation_booking set entered_by = uuid() where id = ?", call);
        assertEquals(List.of(call), ways.appointments(file), "a colleague answered the phone");
    }

    @Test
    void reception_changes_no_booking_and_what_is_not_there_is_refused() throws SQLException {
        UUID booking = id(booked(LATER, "linh@example.jp"));
        int version = desk.outside(booking).version();
        Actor ito = new Actor(UUID.randomUUID(), "ito", "RECEPTION");
        world.handled(ito);
        acting.as(ito);
        assertFalse(staff.mayChange(booking));
        assertEquals("bookingNotYours", Refusal.of(() -> staff.cancel(booking, version, StaffBookings.AskedBy.PERSON)));
        assertEquals("bookingNotYours", Refusal.of(() -> staff.becomesFree(booking)));
        assertEquals("bookingNotYours", Refusal.of(() -> staff.counsellors(booking)));
        acting.as(SUZUKI);
        assertTrue(staff.becomesFree(booking));
        assertEquals("bookingUnknown", Refusal.of(() -> staff.becomesFree(UUID.randomUUID())));
        assertEquals("bookingUnknown", Refusal.of(() -> staff.counsellors(UUID.randomUUID())));
    }

    @Test
    void a_handler_moves_and_calls_off_without_seeing_who_comes() throws SQLException {
        UUID booking = id(booked(LATER, "linh@example.jp"));
        UUID other = id(booked(Advice.FIRST, "other@example.jp"));
        acting.as(SATO);

        assertEquals(LATER, assignments.sheet(booking).startsAt());
        assignments.assign(booking, null, null, desk.outside(booking).version());
        assertTrue(staff.mayChange(booking));
        staff.move(
                booking,
                Spot.atOffice(LATER.plusSeconds(2700)),
                desk.outside(booking).version(),
                StaffBookings.AskedBy.PERSON);
        assertEquals(LATER.plusSeconds(2700), desk.outside(booking).startsAt());
        staff.cancel(booking, desk.outside(booking).version(), StaffBookings.AskedBy.OFFICE);

        assertEquals(Optional.empty(), desk.counsellor(booking));
        assertEquals(List.of(Assignments.ACTION, StaffBookings.MOVE, StaffBookings.CANCEL_BY_OFFICE), world.actions());
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(booking)));
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> assignments.sheet(other)));
    }

    @Test
    void what_is_nobodys_goes_to_a_counsellor_unseen_and_only_once() throws SQLException {
        Talk talk = Talk.begin(world, advice, "vi", 10);
        UUID file = caseOf(talk);
        world.sql().run("update case_file set counsellor_id = null");
        UUID hara = hours.all().get(1).counsellor().id();
        UUID mori = hours.all().get(0).counsellor().id();
        acting.as(HARA);
        assertEquals("caseNotYours", Refusal.of(() -> messages.open(talk.id())), "not before it is taken up");
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));
        acting.as(SATO);
        assertTrue(taking.whose(file).isNobodys());
        assertEquals("counsellorUnknown", Refusal.of(() -> taking.take(file, UUID.randomUUID())));

        taking.take(file, hara);
        taking.take(file, hara);

        assertEquals("caseTaken", Refusal.of(() -> taking.take(file, mori)));
        assertEquals(2, taking.whose(file).counsellor());
        assertEquals("caseNotYours", Refusal.of(() -> messages.open(talk.id())), "who gives it away does not see it");
        assertEquals(
                1, world.actions().stream().filter(CaseTaking.ACTION::equals).count());
        acting.as(HARA);
        messages.answer(talk.id(), answer());
        assertEquals(CaseStep.Kind.GIVEN, cases.open(file).steps().get(0).kind());
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> taking.take(file, mori)));
    }

    @Test
    void whose_account_advises_is_for_managers_to_say_because_the_cases_go_with_it() {
        UUID first = hours.all().get(0).counsellor().id();
        List<String> spoken = List.of("ja", "vi");
        CounsellorPlan given = new CounsellorPlan(spoken, SATO.id(), null);
        CounsellorPlan taken = new CounsellorPlan(spoken, null, null);
        CounsellorPlan same = new CounsellorPlan(spoken, MORI.id(), null);
        acting.as(SATO);
        assertEquals("managersOnly", Refusal.of(() -> hours.change(first, given, 0, Said.before("ja"))));
        assertEquals("managersOnly", Refusal.of(() -> hours.change(first, taken, 0, Said.before("ja"))));
        assertEquals("managersOnly", Refusal.of(() -> hours.add(given)));
        hours.change(first, same, 0, Said.before("ja"));
        hours.add(taken);
        assertEquals(spoken, hours.all().get(0).counsellor().languages());
        assertEquals("mori", hours.all().get(0).login());

        acting.as(SUZUKI);
        hours.change(first, given, trail.last(first), Said.before("mori"));
        assertEquals("sato", hours.all().get(0).login());
    }

    private List<BookingHit> found(Actor by, String text) {
        acting.as(by);
        return search.search(new RegistrationFilter(text, null), 0, 9).rows();
    }

    @Test
    void a_search_finds_ones_own_and_by_its_number_any_without_a_name() throws SQLException {
        String number = booked(Advice.FIRST, "linh@example.jp");
        for (String text : List.of("nguyen", "linh@example.jp", "090-1234-5678")) {
            assertEquals(List.of(), found(HARA, text), text);
            assertEquals(List.of(), found(SATO, text), text);
            assertEquals("Nguyễn Thị Ánh", found(MORI, text).get(0).name(), text);
        }
        for (Actor each : List.of(HARA, SATO)) {
            BookingHit hit = found(each, number).get(0);
            assertEquals("", hit.name());
            assertEquals(number, hit.reference());
        }
        assertFalse(found(SUZUKI, number).get(0).name().isEmpty());
    }
}
