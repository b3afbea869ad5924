package kakehashi.backoffice.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffSamples;
import org.junit.jupiter.api.Test;

// R-CS1, domain 4.2
class LockOutTest {

    private static final String RIGHT = "three bridges over water";
    private static final String WRONG = "three bridges over land";

    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private final StaffIdentities identities = new StaffIdentities();

    LockOutTest() {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        identities.accounts = StaffSamples.accounts(
                clock,
                StaffSamples.account("sato", Role.HANDLER, RIGHT),
                StaffSamples.account("tanaka", Role.AUDITOR, RIGHT));
    }

    private CredentialValidationResult attempt(String login, String password) {
        return identities.validate(new UsernamePasswordCredential(login, password));
    }

    private void assertIn(String login) {
        assertEquals(
                CredentialValidationResult.Status.VALID, attempt(login, RIGHT).getStatus());
    }

    private void assertOut(String login, String password) {
        assertSame(CredentialValidationResult.INVALID_RESULT, attempt(login, password));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertOut("sato", WRONG);
        }
    }

    @Test
    void the_right_password_opens_with_one_role() {
        CredentialValidationResult result = attempt("sato", RIGHT);
        assertEquals(Set.of("HANDLER"), result.getCallerGroups());
        StaffPrincipal staff = (StaffPrincipal) result.getCallerPrincipal();
        assertEquals("sato", staff.getName());
        assertEquals(Role.HANDLER, staff.role());
        assertTrue(staff.mustChange());
    }

    @Test
    void what_was_wrong_is_not_told() {
        assertOut("sato", WRONG);
        assertOut("nobody", RIGHT);
        assertOut("SATO' --", RIGHT);
    }

    @Test
    void four_wrong_tries_shut_nothing() {
        fail(4);
        assertIn("sato");
        fail(4);
        assertIn("sato");
    }

    @Test
    void five_wrong_tries_shut_the_account_for_a_quarter_of_an_hour() {
        fail(5);
        assertOut("sato", RIGHT);
        now = now.plus(Duration.ofMinutes(15).minusMillis(1));
        assertOut("sato", RIGHT);
        now = now.plusMillis(1);
        assertIn("sato");
    }

    @Test
    void trying_on_while_it_is_shut_does_not_shut_it_longer() {
        fail(5);
        now = now.plus(Duration.ofMinutes(14));
        fail(20);
        now = now.plus(Duration.ofMinutes(1));
        assertIn("sato");
    }

    @Test
    void after_the_time_five_more_tries_shut_it_again() {
        fail(5);
        now = now.plus(Duration.ofMinutes(15));
        fail(4);
        assertIn("sato");
        fail(5);
        assertOut("sato", RIGHT);
    }

    @Test
    void nobody_shuts_another_out_of_their_account() {
        fail(5);
        assertIn("tanaka");
    }
}
