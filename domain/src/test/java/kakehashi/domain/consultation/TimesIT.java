package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** Never two for one counsellor, or for one person, at one time, whatever the crowd. Source: R-A13. */
class TimesIT extends UnderPortal {

    private static final String OVERLAPS = """
            select count(*) from consultation_booking a join consultation_booking b
              on a.counsellor_id = b.counsellor_id and a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
            """;

    @Inject
    Bookings bookings;

    @Inject
    ConsultationSlots slots;

    private static String codeOf(Crowd.Outcome<BookingReceipt> outcome) {
        return outcome.failure() instanceof Refused refused ? refused.code() : String.valueOf(outcome.failure());
    }

    private List<Crowd.Outcome<BookingReceipt>> rush(Advice advice, List<Instant> times) throws Exception {
        List<Callable<BookingReceipt>> crowd = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            BookingRequest form = advice.form(times.get(i), "p" + i + "@example.jp");
            crowd.add(() -> bookings.book(form));
        }
        return Crowd.together(crowd);
    }

    @Test
    void of_a_crowd_for_one_time_exactly_one_gets_it() throws Exception {
        Advice advice = Advice.open(world, 1);

        List<Crowd.Outcome<BookingReceipt>> outcomes = rush(advice, java.util.Collections.nCopies(24, Advice.FIRST));

        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count());
        outcomes.stream().filter(each -> !each.succeeded()).forEach(each -> assertEquals("slotTaken", codeOf(each)));
        assertEquals(1, world.sql().count("consultation_booking"));
        assertEquals(1, world.sql().count("mail"));
        assertEquals(1, world.sql().count("seeker"));
    }

    @Test
    void one_form_posted_at_the_same_moment_by_somebody_known_books_once() throws Exception {
        Advice advice = Advice.open(world, 1);
        bookings.book(advice.form(Advice.SECOND, "a@example.jp"));
        BookingRequest form = advice.form(Advice.FIRST, "a@example.jp");
        Callable<BookingReceipt> click = () -> bookings.book(form);

        List<Crowd.Outcome<BookingReceipt>> clicks = Crowd.together(List.of(click, click, click));

        assertEquals(3, clicks.stream().filter(Crowd.Outcome::succeeded).count(), clicks::toString);
        assertEquals(
                1,
                clicks.stream().map(each -> each.value().reference()).distinct().count());
        assertEquals(2, world.sql().count("consultation_booking"));
    }

    @Test
    void times_that_overlap_under_other_hours_are_not_given_to_one_counsellor_twice() throws Exception {
        Advice advice = Advice.open(world, 1);
        world.sql().run("""
                insert into consultation_shift select uuid(), id, 'THURSDAY', '10:30', '12:00', 45, 'IN_PERSON PHONE',
                  '2026-04-01', null, 1, null from consultation_counsellor
                """);
        for (int round = 0; round < 5; round++) {
            world.sql().run("delete from consent");
            world.sql().run("delete from consultation_booking");
            List<Instant> times = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                times.add(Advice.FIRST.plusSeconds(i % 2 * 1800L));
            }

            List<Crowd.Outcome<BookingReceipt>> outcomes = rush(advice, times);

            assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count(), outcomes::toString);
            assertEquals(0, world.sql().number(OVERLAPS));
        }
    }

    @Test
    void the_database_itself_refuses_one_time_twice() throws SQLException {
        Advice advice = Advice.open(world, 1);
        bookings.book(advice.form(Advice.FIRST, "a@example.jp"));
        bookings.book(advice.form(Advice.SECOND, "b@example.jp"));
        assertThrows(SQLException.class, () -> world.sql()
                .run("update consultation_booking set starts_at = ?", World.time(Advice.FIRST)));
        assertThrows(SQLException.class, () -> world.sql().run("update consultation_booking set counsellor_id = null"));
    }

    @Test
    void any_sequence_keeps_every_counsellor_at_one_consultation_at_a_time() throws SQLException {
        for (long seed = 1; seed <= 3; seed++) {
            world = World.fresh(seals, catalogue);
            Advice advice = Advice.open(world, 2);
            Random random = new Random(seed);
            List<BookingReceipt> receipts = new ArrayList<>();
            for (int step = 0; step < 80; step++) {
                String did = doSomething(advice, receipts, random);
                String when = "seed " + seed + ", step " + step + ": " + did;
                assertEquals(0, world.sql().number(OVERLAPS), when);
                assertEquals(0, world.sql().number("""
                        select count(*) from consultation_booking
                        where state in ('UNCONFIRMED', 'CONFIRMED') <> (counsellor_id is not null)
                        """), when);
            }
            assertTrue(receipts.size() > 5, "something was booked");
        }
    }

    private String doSomething(Advice advice, List<BookingReceipt> receipts, Random random) throws SQLException {
        Instant time = Advice.FIRST.plus(Duration.ofDays(7)).plusSeconds(random.nextInt(4) * 2700L);
        BookingReceipt any = receipts.isEmpty() ? null : receipts.get(random.nextInt(receipts.size()));
        try {
            int what = random.nextInt(10);
            if (what < 4 || any == null) {
                receipts.add(bookings.book(advice.form(time, "p" + random.nextInt(9) + "@example.jp")));
                return "book";
            }
            if (what < 6) {
                return "confirm " + bookings.confirm(advice.key(any.reference()));
            }
            if (what < 8) {
                return "move " + bookings.change(advice.key(any.reference()), Spot.atOffice(time));
            }
            if (what == 8) {
                return "call off " + bookings.cancel(advice.key(any.reference()));
            }
            TestClock.advance(Duration.ofMinutes(random.nextInt(100)));
            return "lapse " + bookings.lapseDue();
        } catch (Refused refused) {
            return "refused " + refused.code();
        }
    }

    private BookingReceipt booked(Advice advice, Instant startsAt, String mail) throws SQLException {
        BookingReceipt receipt = bookings.book(advice.form(startsAt, mail));
        TestClock.advance(Duration.ofSeconds(1));
        bookings.confirm(advice.key(receipt.reference()));
        return receipt;
    }

    @Test
    void nobody_has_two_consultations_at_the_same_time() throws SQLException {
        Advice advice = Advice.open(world, 3);
        BookingReceipt first = booked(advice, Advice.FIRST, "anh@example.jp");
        BookingReceipt second = bookings.book(advice.form(Advice.FIRST, "anh@example.jp"));
        ConfirmationKey key = advice.key(second.reference());
        assertEquals("bookingClash", Refusal.of(() -> bookings.confirm(key)));
        assertEquals("UNCONFIRMED", advice.state(second.reference()));
        UUID seeker = UUID.fromString(world.sql().text("select id from seeker"));
        List<Visitor> anh = List.of(new Visitor(seeker, null, World.YEAR, Languages.standard()));
        BookingRequest again = advice.form(Advice.FIRST, "anh@example.jp");
        assertEquals("bookingClash", Refusal.of(() -> bookings.book(again, anh)));

        bookings.cancel(key);
        BookingReceipt later = booked(advice, Advice.SECOND, "anh@example.jp");
        long mails = world.sql().count("mail");
        assertEquals(
                "bookingClash",
                Refusal.of(() -> bookings.change(advice.key(later.reference()), Spot.atOffice(Advice.FIRST))));
        assertEquals(
                Advice.SECOND,
                bookings.lookAt(advice.key(later.reference())).wish().startsAt());
        assertEquals(mails, world.sql().count("mail"));
        booked(advice, Advice.FIRST, "b@example.jp");
        assertEquals("CONFIRMED", advice.state(first.reference()), "somebody else may");
    }

    @Test
    void people_with_different_counsellors_move_to_one_time_at_once_and_nobody_waits_in_a_ring() throws Exception {
        Advice advice = Advice.open(world, 2);
        List<Callable<String>> crowd = new ArrayList<>();
        Spot wanted = Spot.atOffice(Advice.FIRST.plus(Duration.ofDays(7)));
        for (int each = 0; each < 6; each++) {
            String number = booked(advice, Advice.FIRST.plusSeconds(each * 2700L), "p" + each + "@example.jp")
                    .reference();
            world.sql()
                    .run(
                            "update case_file set counsellor_id = ? where seeker_id ="
                                    + " (select seeker_id from consultation_booking where reference = ?)",
                            advice.counsellor(1 + each % 2),
                            number);
            ConfirmationKey key = advice.key(number);
            crowd.add(() -> moved(key, wanted));
        }
        List<Crowd.Outcome<String>> outcomes = Crowd.together(crowd);
        assertTrue(outcomes.stream().allMatch(Crowd.Outcome::succeeded), outcomes::toString);
        assertEquals(
                List.of("moved", "moved", "slotTaken", "slotTaken", "slotTaken", "slotTaken"),
                outcomes.stream().map(Crowd.Outcome::value).sorted().toList());
        assertEquals(2, world.sql().count("consultation_released"));
    }

    private String moved(ConfirmationKey key, Spot wanted) {
        try {
            bookings.change(key, wanted);
            return "moved";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test
    void the_calendar_file_says_when_and_whether_it_was_called_off() throws SQLException {
        Advice advice = Advice.open(world, 1);
        BookingReceipt receipt = booked(advice, Advice.FIRST, "anh@example.jp");
        ConfirmationKey key = advice.key(receipt.reference());
        String file = bookings.calendar(key, Languages.standard());
        assertTrue(file.contains("STATUS:CONFIRMED") && file.contains(receipt.reference()), file);
        TestClock.advance(Duration.ofSeconds(1));
        bookings.cancel(key);
        assertTrue(bookings.calendar(key, Languages.standard()).contains("STATUS:CANCELLED"));
    }
}
