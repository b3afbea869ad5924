package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the back office does with bookings: the list, the look at one, reminders. Source: R-A13, R-WS3. */
class ConsultationDeskIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "MANAGER");

    /** A Thursday two weeks ahead, 10:00 in Tokyo. */
    private static final Instant THURSDAY = Advice.FIRST.plus(Duration.ofDays(7));

    @Inject
    ConsultationDesk desk;

    @Inject
    Bookings bookings;

    @Inject
    ConsultationSlots slots;

    @Inject
    BookingSearch search;

    @Inject
    HoursDesk hours;

    @Inject
    Resources resources;

    @Inject
    StaffBookings staff;

    @Inject
    BookingHandOvers handOvers;

    @Inject
    CounsellorDays days;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 2);
        world.handled(MORI);
    }

    private String booked(Instant startsAt, String mail, String language) throws SQLException {
        BookingReceipt receipt = bookings.book(advice.form(startsAt, mail, language));
        bookings.confirm(advice.key(receipt.reference()));
        return receipt.reference();
    }

    private List<String> reminders() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.template().matches("consultation(Soon|Tomorrow)"))
                .map(mail -> mail.language() + " " + mail.template())
                .toList();
    }

    private UUID id(String reference) throws SQLException {
        return UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", reference));
    }

    @Test
    void hours_are_made_here() throws SQLException {
        world.sql().run("delete from consultation_shift");
        world.sql().run("delete from consultation_counsellor");
        assertEquals(List.of(), slots.free(Channel.PHONE));
        Advice.open(slots);
        assertEquals(Advice.FIRST, slots.free(Channel.PHONE).get(0).startsAt());
        slots.close(LocalDate.of(2026, 11, 26));
        assertEquals(THURSDAY, slots.free(Channel.PHONE).get(0).startsAt());
    }

    @Test // R-WS3
    void the_list_names_nobody_and_is_ordered_by_time() throws SQLException {
        String later = booked(THURSDAY.plusSeconds(2700), "b@example.jp", "en");
        String earlier = booked(THURSDAY, "a@example.jp", "vi");
        bookings.book(advice.form(THURSDAY, "c@example.jp"));
        String gone = booked(THURSDAY.plusSeconds(5400), "d@example.jp", "en");
        bookings.cancel(advice.key(gone));

        List<BookingRow> rows = desk.coming();

        assertEquals(3, rows.size());
        assertEquals(earlier, rows.get(0).reference());
        assertEquals(1, rows.get(0).counsellor());
        assertEquals("vi", rows.get(0).language());
        assertEquals(Booking.State.UNCONFIRMED, rows.get(1).state());
        assertEquals(2, rows.get(1).counsellor());
        assertEquals(later, rows.get(2).reference());
        assertFalse(rows.toString().contains("Nguy"));
        assertEquals(0, world.sql().count("access_log"));
        long statements = statements(() -> desk.coming());
        booked(THURSDAY.plusSeconds(8100), "e@example.jp", "en");
        assertEquals(statements, statements(() -> desk.coming()));
    }

    @Test // R-WS3
    void opening_one_is_logged() throws SQLException {
        UUID id = id(booked(THURSDAY, "anh@example.jp", "vi"));
        assertEquals("notSignedIn", Refusal.of(() -> desk.open(id)));
        acting.as(MORI);

        BookingFile file = desk.open(id);

        assertEquals("Nguyễn Thị Ánh", file.answers().get(PersonalField.NAME));
        assertEquals("anh@example.jp", file.answers().get(PersonalField.EMAIL));
        assertEquals("+819012345678", file.answers().get(PersonalField.PHONE));
        assertFalse(file.toString().contains("Nguy"));
        Map<String, Object> entry = world.sql().row("select * from access_log");
        assertEquals("consultation.view", entry.get("action"));
        assertEquals("mori", entry.get("login"));
        assertEquals(id.toString(), entry.get("subject_id").toString());
        assertEquals("bookingUnknown", Refusal.of(() -> desk.open(UUID.randomUUID())));
    }

    @Test
    void a_companys_booking_opens_with_what_it_stated() throws SQLException {
        BookingReceipt receipt = bookings.book(advice.companyForm(THURSDAY, "taro@example.jp"));
        acting.as(MORI);
        BookingFile file = desk.open(id(receipt.reference()));
        assertEquals("株式会社みどり", file.company().name());
        assertEquals(Theme.HIRING, file.booking().theme());
    }

    private List<String> found(String text) {
        return search.search(new RegistrationFilter(text, null), 0, 50).rows().stream()
                .map(BookingHit::reference)
                .toList();
    }

    @Test // R-WS3
    void a_booking_is_found_by_number_name_mail_phone_and_company() throws SQLException {
        String anh = booked(THURSDAY, "anh@example.jp", "vi");
        String taro =
                bookings.book(advice.companyForm(THURSDAY, "taro@example.jp")).reference();
        assertEquals("notSignedIn", Refusal.of(() -> found(anh)));
        acting.as(MORI);

        for (String text : List.of(anh, anh.toLowerCase(Locale.ROOT), "nguyen", "Thị Ánh", "anh@example.jp")) {
            assertEquals(List.of(anh), found(text), text);
        }
        assertTrue(found("０９０-1234-5678").contains(anh));
        assertEquals(List.of(taro), found("㈱みどり"));
        assertEquals(List.of(taro), found("7000012050002"));
        assertEquals(List.of(), found("zzyzx"));
        assertEquals(List.of(), found("n"));
        assertEquals(9, world.sql().count("access_log"), "what is too short is no search");
        assertEquals(
                "consultation.search.byName 0",
                world.sql().text("select concat(action, ' ', records) from access_log order by id desc limit 1"));
        BookingHit hit =
                search.search(new RegistrationFilter(anh, null), 0, 9).rows().get(0);
        assertEquals("Nguyễn Thị Ánh", hit.name());
        assertEquals(THURSDAY, hit.startsAt());
        assertEquals(anh, hit.toString());
    }

    @Test
    void found_bookings_have_pages_and_no_name_once_the_consent_is_withdrawn() throws SQLException {
        String earlier = booked(THURSDAY, "a@example.jp", "en");
        String later = booked(THURSDAY.plusSeconds(2700), "b@example.jp", "en");
        acting.as(MORI);
        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', ? from consent where booking_id = ?",
                        World.time(THURSDAY),
                        id(earlier));

        Slice<BookingHit> second = search.search(new RegistrationFilter("nguyen", null), 1, 1);

        assertEquals(2, second.total());
        assertEquals(earlier, second.rows().get(0).reference());
        assertEquals("", second.rows().get(0).name());
        assertEquals(List.of(later, earlier), found("nguyen"));
    }

    @Test
    void people_are_reminded_three_days_and_one_day_before_once_each_in_their_language() throws SQLException {
        booked(THURSDAY, "anh@example.jp", "vi");
        assertEquals(0, bookings.remindDue());
        TestClock.set(THURSDAY.minus(Duration.ofDays(3)));
        assertEquals(1, bookings.remindDue());
        assertEquals(0, bookings.remindDue());
        assertEquals(List.of("vi consultationSoon"), reminders());
        TestClock.set(THURSDAY.minus(Duration.ofDays(1)));
        assertEquals(1, bookings.remindDue());
        assertEquals(0, bookings.remindDue());
        assertEquals(List.of("vi consultationSoon", "vi consultationTomorrow"), reminders());
        TestClock.set(THURSDAY);
        assertEquals(0, bookings.remindDue());
    }

    @Test
    void what_was_booked_later_is_not_reminded_of() throws SQLException {
        booked(Advice.FIRST, "anh@example.jp", "en");
        TestClock.set(Advice.FIRST.minus(Duration.ofDays(1)));
        assertEquals(1, bookings.remindDue());
        assertEquals(List.of("en consultationTomorrow"), reminders(), "two days before, only the last is left");
    }

    @Test
    void a_timer_that_slept_reminds_once_and_never_after_the_beginning() throws SQLException {
        booked(THURSDAY, "a@example.jp", "en");
        TestClock.set(THURSDAY.minus(Duration.ofHours(5)));
        assertEquals(1, bookings.remindDue());
        assertEquals(0, bookings.remindDue());
        assertEquals(List.of("en consultationTomorrow"), reminders());
        String other = booked(THURSDAY.plus(Duration.ofDays(7)), "b@example.jp", "en");
        TestClock.set(THURSDAY.plus(Duration.ofDays(8)));
        bookings.remindDue();
        assertEquals(1, reminders().size());
        assertEquals("CONFIRMED", advice.state(other));
    }

    @Test
    void the_unconfirmed_and_the_cancelled_are_not_reminded_and_the_moved_are_reminded_of_the_new_time()
            throws SQLException {
        bookings.book(advice.form(THURSDAY, "a@example.jp"));
        bookings.cancel(advice.key(booked(THURSDAY, "b@example.jp", "en")));
        String moved = booked(THURSDAY.plusSeconds(2700), "c@example.jp", "ja");
        bookings.change(advice.key(moved), Spot.atOffice(THURSDAY.plus(Duration.ofDays(7))));
        TestClock.set(THURSDAY.minus(Duration.ofDays(3)));
        bookings.remindDue();
        assertEquals(List.of(), reminders());
        TestClock.set(THURSDAY.plus(Duration.ofDays(4)));
        bookings.remindDue();
        assertEquals(List.of("ja consultationSoon"), reminders());
    }

    @Test // R-A13
    void a_counsellor_is_told_of_every_own_time_that_left_until_its_day_is_over() throws SQLException {
        Actor hara = world.handled(new Actor(UUID.randomUUID(), "hara", "COUNSELLOR"));
        advises(1, MORI);
        advises(2, hara);
        acting.as(MORI);
        UUID off = id(booked(THURSDAY, "off@example.jp", "en"));
        UUID given = id(booked(THURSDAY.plusSeconds(2700), "given@example.jp", "en"));
        UUID moved = id(booked(THURSDAY.plusSeconds(5400), "moved@example.jp", "en"));
        staff.cancel(off, desk.outside(off).version(), StaffBookings.AskedBy.PERSON);
        staff.give(given, advice.counsellor(2), desk.outside(given).version());
        move(moved, THURSDAY.plusSeconds(8100));
        TestClock.set(THURSDAY.minus(Duration.ofDays(1)));
        List<CounsellorDays.Gone> three = List.of(
                gone(off, THURSDAY, true),
                gone(given, THURSDAY.plusSeconds(2700), false),
                gone(moved, THURSDAY.plusSeconds(5400), false));
        assertEquals(three, days.own().orElseThrow().gone(), "though that was days ago");

        move(moved, THURSDAY.plusSeconds(5400));
        List<CounsellorDays.Gone> back =
                List.of(three.get(0), three.get(1), gone(moved, THURSDAY.plusSeconds(8100), false));
        assertEquals(back, days.own().orElseThrow().gone(), "it is where it was");
        assertEquals(
                1,
                handOvers
                        .give(advice.counsellor(2), advice.counsellor(1), LocalDate.of(2026, 12, 1))
                        .gone());
        assertEquals(2, days.own().orElseThrow().gone().size(), "one came back");
        acting.as(hara);
        assertEquals(List.of(three.get(1)), days.own().orElseThrow().gone());
        acting.as(MORI);
        TestClock.set(THURSDAY.plus(Duration.ofDays(1)));
        assertEquals(List.of(), days.own().orElseThrow().gone());
    }

    private void advises(int number, Actor account) throws SQLException {
        world.sql().run("update consultation_counsellor set account_id = ? where number = ?", account.id(), number);
    }

    private void move(UUID booking, Instant startsAt) {
        staff.move(booking, Spot.atOffice(startsAt), desk.outside(booking).version(), StaffBookings.AskedBy.PERSON);
    }

    private CounsellorDays.Gone gone(UUID booking, Instant startsAt, boolean off) {
        return new CounsellorDays.Gone(
                booking, desk.outside(booking).reference(), startsAt, startsAt.plusSeconds(2700), off);
    }

    @Test // R-A13
    void a_time_that_nobody_confirmed_keeps_no_counsellor_from_a_booking() throws SQLException {
        UUID second = advice.counsellor(2);
        UUID booking = id(booked(THURSDAY, "linh@example.jp", "en"));
        bookings.book(advice.form(THURSDAY, "nobody@example.jp"));
        acting.as(MORI);
        assertEquals(List.of(), staff.counsellors(booking));
        TestClock.advance(Duration.ofDays(2));
        assertEquals(
                List.of(second),
                staff.counsellors(booking).stream()
                        .map(each -> each.counsellor().counsellor().id())
                        .toList());
        staff.give(booking, second, desk.outside(booking).version());
        assertEquals(Optional.of(2), desk.counsellor(booking));
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertEquals("counsellorUnknown", Refusal.of(() -> handOvers.give(second, UUID.randomUUID(), day)));
    }

    @Test
    void who_or_what_is_added_at_the_same_moment_has_a_number_of_its_own() throws Exception {
        CounsellorPlan plan = new CounsellorPlan(List.of("ja"), null, null);
        for (Supplier<UUID> adding : List.<Supplier<UUID>>of(
                () -> hours.add(plan), () -> resources.add(Resource.Kind.ROOM, List.of(), null))) {
            Callable<UUID> one = () -> inRequest(() -> {
                acting.as(MORI);
                return Retry.of(adding);
            });
            List<Crowd.Outcome<UUID>> outcomes = Crowd.together(List.of(one, one, one));
            assertTrue(outcomes.stream().allMatch(Crowd.Outcome::succeeded), outcomes::toString);
        }
        assertEquals(
                IntStream.rangeClosed(1, 5).boxed().toList(),
                hours.all().stream().map(each -> each.counsellor().number()).toList());
        assertEquals(
                List.of(1, 2, 3), resources.all().stream().map(Resource::number).toList());
    }

    @Test
    void several_servers_remind_once() throws Exception {
        for (int i = 0; i < 6; i++) {
            booked(THURSDAY.plusSeconds(i * 2700L), i + "@example.jp", "en");
        }
        TestClock.set(THURSDAY.minus(Duration.ofDays(2)));
        Callable<Integer> timer = () -> bookings.remindDue();

        List<Crowd.Outcome<Integer>> outcomes = Crowd.together(List.of(timer, timer, timer, timer));

        assertTrue(outcomes.stream().allMatch(Crowd.Outcome::succeeded), outcomes::toString);
        assertEquals(6, reminders().size());
    }
}
