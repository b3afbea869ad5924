package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff book a time for somebody who calls, after reading the notice out. Source: R-A13, R-A23, R-D14, T4. */
class CallerBookingsIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<PersonalField, String> BY_PHONE =
            Map.of(PersonalField.NAME, "Nguyễn Thị Ánh", PersonalField.PHONE, "090-1234-5678");
    private static final Map<PersonalField, String> OTHER =
            Map.of(PersonalField.NAME, "SUHARTO", PersonalField.PHONE, "090-8765-4321");
    private static final Map<PersonalField, String> BY_MAIL = Map.of(
            PersonalField.NAME, "SITI AMINAH",
            PersonalField.PHONE, "090-1111-2222",
            PersonalField.EMAIL, "siti@example.jp");

    @Inject
    CallerBookings callers;

    @Inject
    ConsultationDesk desk;

    @Inject
    Bookings bookings;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
        world.handled(MORI);
        acting.as(MORI);
    }

    private WalkIn call(Instant startsAt, Map<PersonalField, String> answers) {
        return call(Audience.SEEKER, Channel.PHONE, startsAt, answers, "");
    }

    private WalkIn call(
            Audience audience, Channel channel, Instant startsAt, Map<PersonalField, String> answers, String known) {
        Listing event = advice.listing(audience);
        boolean company = audience == Audience.COMPANY;
        Language language = Languages.find("vi").orElseThrow();
        BookingRequest form = new BookingRequest(
                UUID.randomUUID(),
                new BookingRequest.Wish(audience, channel, company ? Theme.HIRING : Theme.DOCUMENTS, startsAt),
                language,
                event.noticeIn(language).id(),
                answers,
                company ? FilledForm.company(20, true) : null);
        return WalkIn.toCome(form, TODAY, known);
    }

    /** What is refused before the answers are read back, and when the time is booked. */
    private String refused(WalkIn call) {
        String code = Refusal.of(() -> callers.book(call));
        assertEquals(code, Refusal.of(() -> callers.foresee(call)));
        return code;
    }

    @Test
    void who_has_a_phone_only_is_booked_at_once_and_the_number_is_said_on_the_phone() throws SQLException {
        WalkIn call = call(Advice.FIRST, BY_PHONE);
        callers.foresee(call);
        assertEquals(0, world.sql().count("consultation_booking"));
        CallerBookings.Booked booked = callers.book(call);

        assertEquals(booked, callers.book(call), "the same form");
        assertFalse(booked.mailed());
        assertEquals(0, world.sql().count("mail"));
        Map<String, Object> row = world.sql().row("select * from consultation_booking");
        assertEquals("CONFIRMED", row.get("state"));
        assertEquals("CALL", row.get("medium"));
        assertEquals("READ_OUT", row.get("notice_told"));
        assertEquals("mori", row.get("entered_login"));
        assertEquals("vi", world.sql().text("select language from consent where booking_id = ?", booked.id()));
        assertEquals(1, world.sql().count("case_file"));
        assertEquals(CallerBookings.ACTION, world.sql().text("select action from access_log order by id desc limit 1"));
        assertEquals(
                List.of(booked.id()), desk.coming().stream().map(BookingRow::id).toList());
        bookings.remindDue();
        assertEquals(0, world.sql().count("mail"));
        assertTrue(desk.outside(booked.id()).medium().isBooked());
    }

    @Test
    void who_has_an_address_gets_the_mail_of_a_confirmed_booking_and_reminders() throws SQLException {
        Instant later = Advice.FIRST.plus(Duration.ofDays(7));
        CallerBookings.Booked booked = callers.book(call(Audience.SEEKER, Channel.IN_PERSON, later, BY_MAIL, ""));

        assertTrue(booked.mailed());
        QueuedMail told = QueuedMail.all(world).get(0);
        assertEquals("consultationBooked", told.template());
        assertEquals("siti@example.jp", told.recipient());
        assertFalse(told.text().contains("SITI"), told.text());
        assertEquals(
                1, world.sql().number("select count(*) from consultation_booking where reminder_due_at is not null"));
    }

    @Test
    void somebody_faster_is_told_of_and_other_times_are_free() throws SQLException {
        String portals =
                bookings.book(advice.form(Advice.FIRST, "anh@example.jp", "vi")).reference();

        assertEquals("slotTaken", refused(call(Advice.FIRST, OTHER)));
        assertEquals("slotTaken", refused(call(Advice.FIRST.plusSeconds(60), OTHER)), "no time of the hours");
        assertEquals("slotTaken", refused(call(World.NOW.minusSeconds(60), OTHER)));
        List<CallerBookings.Time> times = callers.times(advice.listing(Audience.SEEKER));
        assertFalse(times.stream().anyMatch(each -> each.slot().startsAt().equals(Advice.FIRST)));
        CallerBookings.Time second = times.stream()
                .filter(each -> each.slot().startsAt().equals(Advice.SECOND))
                .findFirst()
                .orElseThrow();
        assertEquals(EnumSet.of(Channel.IN_PERSON, Channel.PHONE), second.channels());
        callers.book(call(Advice.SECOND, OTHER));
        assertEquals("UNCONFIRMED", advice.state(portals));
        assertEquals(2, world.sql().count("consultation_booking"));
    }

    @Test
    void nobody_has_more_or_two_at_once_than_on_the_portal() throws SQLException {
        callers.book(call(Advice.FIRST, BY_PHONE));
        world.sql()
                .run("insert into consultation_counsellor (id, number, spoken, version) values (uuid(), 2, 'ja', 1)");
        world.sql()
                .run("insert into consultation_shift select uuid(), c.id, s.weekday, s.from_time, s.until_time,"
                        + " s.slot_length, s.offered, s.valid_from, s.valid_until, 1, s.place_id"
                        + " from consultation_shift s, consultation_counsellor c where c.number = 2");
        assertEquals("bookingClash", Refusal.of(() -> callers.book(call(Advice.FIRST, BY_PHONE))));
        callers.book(call(Advice.SECOND, BY_PHONE));
        WalkIn third = call(Advice.SECOND.plusSeconds(45 * 60), BY_PHONE);
        assertEquals("bookingTooMany", Refusal.of(() -> callers.book(third)));
        assertEquals(2, world.sql().count("consultation_booking"));
    }

    @Test
    void what_cannot_be_said_of_a_caller_is_refused_before_it_is_read_back() throws SQLException {
        Map<PersonalField, String> unreachable =
                Map.of(PersonalField.NAME, "SUHARTO", PersonalField.EMAIL, "suharto@example.jp");
        assertEquals("answersWrong", refused(call(Advice.FIRST, unreachable)), "whoever is called gives the number");
        callers.foresee(call(Audience.SEEKER, Channel.IN_PERSON, Advice.FIRST, unreachable, ""));
        assertEquals("knownNot", refused(call(Audience.SEEKER, Channel.PHONE, Advice.FIRST, OTHER, "K000-0000-000")));
        String number = bookings.book(advice.form(Advice.SECOND, "anh@example.jp", "vi"))
                .reference();
        bookings.confirm(advice.key(number));
        assertEquals("knownOther", refused(call(Audience.SEEKER, Channel.PHONE, Advice.FIRST, OTHER, number)));
        assertEquals(
                CallerBookings.ACTION + ".denied",
                world.sql().text("select action from access_log order by id desc limit 1"));
        acting.as(new Actor(UUID.randomUUID(), "other", "COUNSELLOR"));
        assertEquals("programmeNotYours", refused(call(Advice.FIRST, OTHER)));
    }

    private Callable<CallerBookings.Booked> calling(WalkIn call) {
        return () -> inRequest(() -> {
            acting.as(MORI);
            return callers.book(call);
        });
    }

    @Test
    void a_crowd_of_callers_takes_a_time_once() throws Exception {
        WalkIn one = call(Advice.FIRST, BY_PHONE);
        List<Crowd.Outcome<CallerBookings.Booked>> outcomes =
                Crowd.together(List.of(calling(one), calling(one), calling(call(Advice.FIRST, OTHER))));

        assertEquals(1, world.sql().count("consultation_booking"), outcomes::toString);
        assertEquals(outcomes.get(0).value(), outcomes.get(1).value(), "the same form");
    }

    @Test
    void a_company_that_calls_is_booked_for_the_company() throws SQLException {
        UUID id = callers.book(call(Audience.COMPANY, Channel.PHONE, Advice.FIRST, BY_PHONE, ""))
                .id();

        assertEquals(1, world.sql().number("select count(*) from case_file where company_id is not null"));
        acting.as(new Actor(MORI.id(), "mori", "MANAGER"));
        assertEquals(
                Set.of(PersonalField.NAME, PersonalField.PHONE),
                desk.open(id).answers().keySet());
    }
}
