package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.Test;

/** Signing in, and what stops it. Source: R-WS1, R-CS1. */
class StaffAccountsIT extends UnderOffice {

    private static final String FRESH = "correct horse battery";
    private static final Actor KEEPER = new Actor(UUID.randomUUID(), "keeper", "SYSTEM");

    @Inject
    StaffAccounts accounts;

    @Inject
    Handlers handlers;

    /** An account that can be used; its first password. */
    private String made(String login, Role role) {
        NewAccount account = accounts.create(login, role);
        if (role.isHandling()) {
            handlers.prove(KEEPER, account.id(), EnumSet.allOf(ProofKind.class), handlers.today());
        }
        return account.password();
    }

    private StaffAccount signIn(String password) {
        return accounts.signIn("sato", password).orElseThrow();
    }

    private void tryWrongly(int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(accounts.signIn("sato", "wrong password " + i).isEmpty());
        }
    }

    @Test
    void a_new_account_signs_in_and_must_change_its_password() throws SQLException {
        assertTrue(accounts.isEmpty());
        String first = made("sato", Role.HANDLER);
        assertFalse(accounts.isEmpty());

        StaffAccount account = signIn(first);

        assertEquals("sato", account.actor().login());
        assertEquals("HANDLER", account.actor().role());
        assertTrue(account.mustChange());
        assertEquals(16, first.length());
        assertEquals(
                "2026-11-24 01:00:00.000", world.sql().text("select cast(last_sign_in as char) from staff_account"));
        assertEquals(
                account.actor(),
                accounts.find(account.actor().id()).orElseThrow().actor());
        assertTrue(accounts.find(UUID.randomUUID()).isEmpty());
    }

    @Test // domain 4.2
    void only_an_argon2id_hash_is_kept() throws SQLException {
        String first = made("sato", Role.HANDLER);

        String hash = world.sql().text("select password_hash from staff_account");

        assertTrue(hash.startsWith("$argon2id$v=19$m=7168,t=5,p=1$"), hash);
        assertFalse(hash.contains(first));
    }

    @Test
    void whatever_is_wrong_the_answer_is_the_same() {
        String first = made("sato", Role.HANDLER);

        assertEquals(Optional.empty(), accounts.signIn("sato", "wrong password"));
        assertEquals(Optional.empty(), accounts.signIn("nobody", "wrong password"));
        assertEquals(Optional.empty(), accounts.signIn("", ""));
        tryWrongly(4);
        assertEquals(Optional.empty(), accounts.signIn("sato", first));
    }

    @Test
    void five_wrong_tries_shut_it_for_a_quarter_of_an_hour() {
        String first = made("sato", Role.HANDLER);
        tryWrongly(5);

        assertTrue(accounts.signIn("sato", first).isEmpty(), "the right password opens a shut account");
        TestClock.advance(Duration.ofMinutes(15).minusMillis(1));
        assertTrue(accounts.signIn("sato", first).isEmpty());
        TestClock.advance(Duration.ofMillis(1));
        assertTrue(accounts.signIn("sato", first).isPresent());
    }

    @Test
    void a_good_sign_in_forgets_four_wrong_tries() {
        String first = made("sato", Role.HANDLER);
        tryWrongly(4);
        assertTrue(accounts.signIn("sato", first).isPresent());
        tryWrongly(4);

        assertTrue(accounts.signIn("sato", first).isPresent());
    }

    @Test
    void tries_at_the_same_moment_are_all_counted() throws Exception {
        String first = made("sato", Role.HANDLER);
        Callable<Boolean> attempt =
                () -> accounts.signIn("sato", "wrong password").isPresent();

        List<Crowd.Outcome<Boolean>> tries = Crowd.together(Collections.nCopies(5, attempt));

        assertTrue(tries.stream().allMatch(each -> Boolean.FALSE.equals(each.value())), tries::toString);
        assertTrue(accounts.signIn("sato", first).isEmpty(), "not all five were counted");
    }

    @Test
    void a_changed_password_counts_and_the_old_one_does_not() {
        String first = made("sato", Role.HANDLER);
        UUID id = signIn(first).actor().id();

        accounts.changePassword(id, null, first, FRESH);

        assertTrue(accounts.signIn("sato", first).isEmpty());
        assertFalse(signIn(FRESH).mustChange());
    }

    @Test
    void a_password_that_will_not_do_changes_nothing() throws SQLException {
        String first = made("sato", Role.HANDLER);
        UUID id = signIn(first).actor().id();
        String before = world.sql().text("select password_hash from staff_account");

        assertEquals("passwordWrong", Refusal.of(() -> accounts.changePassword(id, null, "wrong password", FRESH)));
        assertEquals("passwordShort", Refusal.of(() -> accounts.changePassword(id, null, first, "kurzes Wort")));
        assertEquals("passwordCommon", Refusal.of(() -> accounts.changePassword(id, null, first, "passwordsatosato")));
        assertEquals("passwordSame", Refusal.of(() -> accounts.changePassword(id, null, first, first)));
        assertEquals("passwordLong", Refusal.of(() -> accounts.changePassword(id, null, first, "abcdefgh".repeat(26))));

        assertEquals(before, world.sql().text("select password_hash from staff_account"));
        assertTrue(signIn(first).mustChange());
    }

    @Test
    void a_login_that_is_taken_is_refused() {
        made("sato", Role.HANDLER);

        assertEquals("loginTaken", Refusal.of(() -> accounts.create("sato", Role.MANAGER)));
    }

    @Test
    void first_passwords_differ() {
        assertNotEquals(made("sato", Role.HANDLER), made("tanaka", Role.HANDLER));
    }
}
