package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.TestDatabase;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.Test;

/** Crowds: never more places than there are, never two for one person. Source: R-A11 to R-A33. */
class SeatsIT extends UnderPortal {

    @Inject
    Registrations registrations;

    private Callable<Receipt> signUp(UUID event, String mail) {
        RegistrationRequest request = world.form(event, "Nguyễn Thị Ánh", mail).request();
        return () -> registrations.register(request);
    }

    @Test
    void takes_exactly_the_seats_there_are() throws Exception {
        UUID event = world.event(EventKind.JOB_SEMINAR, 20);
        List<Callable<Receipt>> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(signUp(event, "p" + i + "@example.jp"));
        }

        List<Crowd.Outcome<Receipt>> outcomes = Crowd.together(crowd);

        assertEquals(20, outcomes.stream().filter(Crowd.Outcome::succeeded).count());
        outcomes.stream()
                .filter(each -> !each.succeeded())
                .forEach(each -> assertEquals("eventFull", codeOf(each.failure())));
        assertEquals(20, world.taken(event));
        assertEquals(20, world.living(event));
        assertEquals(20, world.sql().count("mail"));
        assertEquals(20, world.sql().count("seeker"));
        assertEquals(
                20,
                outcomes.stream()
                        .filter(Crowd.Outcome::succeeded)
                        .map(each -> each.value().reference())
                        .distinct()
                        .count());
    }

    @Test
    void the_database_itself_refuses_one_too_many() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 2);
        registrations.register(
                world.form(event, "Maria Santos", "maria@example.jp").request());

        assertThrows(SQLException.class, () -> world.sql().run("update event_places set taken = 3"));
        assertThrows(SQLException.class, () -> world.sql().run("update event_places set taken = -1"));
        assertThrows(SQLException.class, () -> world.sql().run("""
                                insert into registration (id, reference, event_id, audience, seeker_id, living_holder_id,
                                  submission_id, state, medium, language, offer_declared, name, submitted_at, version)
                                select uuid(), 'x', event_id, audience, seeker_id, living_holder_id, uuid(), state, medium,
                                  language, offer_declared, name, submitted_at, version from registration
                                """));
        assertEquals(1, world.sql().count("registration"));
    }

    private static String codeOf(Throwable failure) {
        return failure instanceof Refused refused ? refused.code() : failure.toString();
    }

    @Test
    void two_simultaneous_sign_ups_of_one_person_give_one_living() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID event = world.event(EventKind.JOB_SEMINAR, 5);
            String mail = "twin" + round + "@example.jp";

            List<Crowd.Outcome<Receipt>> outcomes =
                    Crowd.together(List.of(signUp(event, mail), signUp(event, mail), signUp(event, mail)));

            assertTrue(outcomes.stream().allMatch(Crowd.Outcome::succeeded), outcomes::toString);
            assertEquals(1, world.living(event));
            assertEquals(1, world.taken(event));
            assertEquals(
                    2,
                    world.sql()
                            .number(
                                    "select count(*) from registration where state = 'DUPLICATE' and event_id = ?",
                                    event));
        }
    }

    @Test
    void a_sign_up_that_lost_a_deadlock_is_tried_again() throws Exception {
        UUID event = world.event(EventKind.JOB_SEMINAR, 5);
        RegistrationRequest request =
                world.form(event, "Nguyễn Thị Ánh", "anh@example.jp").request();
        long before = deadlocks();
        ExecutorService thread = Crowd.threads(1);
        try (Sql rival = Sql.as(TestDatabase.ADMIN)) {
            rival.begin();
            outweigh(rival);
            rival.rows("select taken from event_places where event_id = ? for update", event);
            Future<Receipt> running = thread.submit(() -> registrations.register(request));
            awaitSomebodyWaiting();
            rival.rows("select id from registration where submission_id = ? for update", request.submissionId());
            rival.rollback();

            Receipt receipt = running.get(30, TimeUnit.SECONDS);

            assertEquals(receipt.reference(), world.sql().text("select reference from registration"));
        } finally {
            thread.shutdownNow();
        }
        assertTrue(deadlocks() > before, "there was no deadlock");
        assertEquals(1, world.taken(event));
        assertEquals(1, world.sql().count("mail"));
    }

    /** Of two transactions in a deadlock, the one that changed less is undone. */
    private void outweigh(Sql rival) throws SQLException {
        Map<String, Object> venue = world.sql().row("select id from venue");
        for (int i = 0; i < 300; i++) {
            rival.run(
                    "insert into venue_text values (?, ?, 'x', 'x')",
                    venue.get("id").toString(),
                    "x" + i);
        }
    }

    private void awaitSomebodyWaiting() throws Exception {
        for (int i = 0; i < 500; i++) {
            if (world.sql()
                            .number(
                                    "select count(*) from information_schema.processlist where info like 'update event_places%'")
                    > 0) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the sign-up never asked for the place");
    }

    private long deadlocks() throws SQLException {
        return Long.parseLong((String)
                world.sql().row("show global status like 'Innodb_deadlocks'").get("Value"));
    }

    @Test
    void any_sequence_keeps_places_and_living_registrations_equal() throws SQLException {
        for (long seed = 1; seed <= 3; seed++) {
            world = World.fresh(seals, catalogue);
            List<UUID> events =
                    List.of(world.event(EventKind.JOB_SEMINAR, 4), world.event(EventKind.INFORMATION_SESSION, 6));
            world.sql()
                    .run("update event set closes_at = '2027-02-01', starts_at = '2027-02-02', ends_at = '2027-02-03'");
            Random random = new Random(seed);
            for (int step = 0; step < 120; step++) {
                String did = doSomething(events, random);
                assertBalanced(events, "seed " + seed + ", step " + step + ": " + did);
            }
        }
    }

    private String doSomething(List<UUID> events, Random random) throws SQLException {
        UUID event = events.get(random.nextInt(events.size()));
        int what = random.nextInt(10);
        try {
            if (what < 5) {
                String mail = "p" + random.nextInt(9) + "@example.jp";
                registrations.register(world.form(event, "Maria Santos", mail).request());
                return "sign up";
            }
            if (what < 8) {
                return confirmAny(random);
            }
            TestClock.advance(Duration.ofHours(random.nextInt(20)));
            return "lapse " + registrations.lapseDue();
        } catch (Refused refused) {
            return "refused " + refused.code();
        }
    }

    private String confirmAny(Random random) throws SQLException {
        List<QueuedMail> mails = QueuedMail.all(world).stream()
                .filter(mail ->
                        mail.template().toLowerCase(java.util.Locale.ROOT).endsWith("confirm"))
                .toList();
        if (mails.isEmpty()) {
            return "nothing to confirm";
        }
        String key = mails.get(random.nextInt(mails.size())).key();
        registrations.confirm(ConfirmationKey.parse(key).orElseThrow());
        return "confirm";
    }

    private void assertBalanced(List<UUID> events, String when) throws SQLException {
        for (UUID event : events) {
            long taken = world.sql()
                    .number("select taken from event_places where event_id = ? and audience = 'SEEKER'", event);
            assertEquals(world.living(event), taken, when);
            assertTrue(
                    taken
                            <= world.sql()
                                    .number(
                                            "select capacity from event_places where event_id = ? and audience = 'SEEKER'",
                                            event),
                    when);
        }
        assertEquals(0, world.sql().number("""
                        select count(*) from (select event_id from registration
                          where state in ('UNCONFIRMED', 'CONFIRMED') group by event_id, seeker_id having count(*) > 1) twice
                        """), when);
    }
}
