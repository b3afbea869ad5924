package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import kakehashi.domain.Samples;
import org.junit.jupiter.api.Test;

// R-CS1, domain 4.2
class StaffAccountTest {

    private static final Instant NOW = Samples.NOW;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final StaffAccount account = new StaffAccount("tanaka", Role.HANDLER, "hash", NOW);

    private void tryWrongly(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.triedWrongly(at);
        }
    }

    @Test
    void stays_open_after_four_wrong_tries() {
        tryWrongly(4, NOW);
        assertFalse(account.isShut(NOW));
    }

    @Test
    void shuts_for_a_quarter_of_an_hour_after_five_wrong_tries() {
        tryWrongly(5, NOW);
        assertTrue(account.isShut(NOW));
        assertTrue(account.isShut(NOW.plus(QUARTER).minusMillis(1)));
        assertFalse(account.isShut(NOW.plus(QUARTER)));
    }

    @Test
    void counts_from_the_beginning_after_it_opened_again() {
        tryWrongly(5, NOW);
        Instant later = NOW.plus(QUARTER);
        tryWrongly(4, later);
        assertFalse(account.isShut(later));
        tryWrongly(1, later);
        assertTrue(account.isShut(later));
    }

    @Test
    void forgets_wrong_tries_when_somebody_signs_in() {
        tryWrongly(4, NOW);
        account.signedIn(NOW);
        tryWrongly(4, NOW);
        assertFalse(account.isShut(NOW));
    }

    @Test
    void a_first_password_must_be_changed() {
        assertTrue(account.mustChange());
        account.changePassword("another hash");
        assertFalse(account.mustChange());
        assertEquals("another hash", account.passwordHash());
    }

    @Test
    void acts_under_its_personal_login() {
        assertEquals("tanaka", account.actor().login());
        assertEquals("HANDLER", account.actor().role());
    }
}
