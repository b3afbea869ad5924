package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.Test;

/** What is done to accounts, and what each can be used for. Source: T2, R-F6, R-F7, R-W3; domain 4.2. */
class StaffDeskIT extends UnderOffice {

    private static final Actor KEEPER = new Actor(UUID.randomUUID(), "keeper", "SYSTEM");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    StaffAccounts accounts;

    @Inject
    StaffDesk desk;

    @Inject
    StaffSessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    StaffUpkeep upkeep;

    @Inject
    Handlers handlers;

    @Inject
    Clock clock;

    private String made(String login, Role role) {
        return accounts.create(login, role).password();
    }

    private StaffAccount signIn(String password) {
        return accounts.signIn("sato", password).orElseThrow();
    }

    private List<String> acts() throws SQLException {
        return world.sql().rows("select concat(login, ' ', action) as act from access_log order by id").stream()
                .map(row -> row.get("act").toString())
                .toList();
    }

    private boolean signsIn(String login, String password) {
        return accounts.signIn(login, password).isPresent();
    }

    @Test // R-W3, T2
    void without_pledge_and_training_an_account_cannot_be_used() throws SQLException {
        NewAccount sato = desk.create(KEEPER, "sato", Role.HANDLER, world.programme());
        assertEquals(AccountStanding.UNPROVEN, desk.find(sato.id()).standing());
        assertFalse(signsIn("sato", sato.password()));

        desk.prove(KEEPER, sato.id(), EnumSet.of(ProofKind.PLEDGE, ProofKind.TERMS, ProofKind.POLICY), TODAY);
        assertFalse(signsIn("sato", sato.password()), "one training is missing");
        desk.prove(KEEPER, sato.id(), EnumSet.of(ProofKind.LAW), TODAY.minusDays(3));

        assertTrue(signsIn("sato", sato.password()));
        assertEquals(4, handlers.proofs(sato.id()).size());
        assertEquals(
                List.of(
                        "keeper account.create",
                        "keeper handler.assign",
                        "sato account.signInFailed",
                        "keeper handler.proof",
                        "keeper handler.proof",
                        "keeper handler.proof",
                        "sato account.signInFailed",
                        "keeper handler.proof"),
                acts());

        desk.prove(KEEPER, sato.id(), EnumSet.of(ProofKind.LAW), TODAY);
        assertEquals(
                Stream.of(ProofKind.values()).map(kind -> kind + " " + TODAY).toList(),
                desk.all().get(0).proofs().stream()
                        .map(each -> each.kind() + " " + each.doneOn())
                        .toList());
    }

    @Test // R-W3
    void a_proof_has_a_day_that_came_and_is_never_ones_own() {
        NewAccount sato = desk.create(KEEPER, "sato", Role.MANAGER, null);
        Actor self = new Actor(sato.id(), "sato", "MANAGER");
        EnumSet<ProofKind> all = EnumSet.allOf(ProofKind.class);

        assertEquals("proofLater", Refusal.of(() -> desk.prove(KEEPER, sato.id(), all, TODAY.plusDays(1))));
        assertEquals("proofNone", Refusal.of(() -> desk.prove(KEEPER, sato.id(), List.of(), TODAY)));
        assertEquals("accountOwn", Refusal.of(() -> desk.prove(self, sato.id(), all, TODAY)));
        assertEquals("accountUnknown", Refusal.of(() -> desk.prove(KEEPER, UUID.randomUUID(), all, TODAY)));
        assertEquals(List.of(), handlers.proofs(sato.id()));
    }

    @Test
    void a_login_is_plain_and_the_password_shown_once_is_not_in_the_log() throws SQLException {
        for (String login : List.of("", "ab", "Sato", "9sato", "sa to", "sato@x", "佐藤さん", "a".repeat(41))) {
            assertEquals("loginForm", Refusal.of(() -> desk.create(KEEPER, login, Role.WARD, null)), login);
        }
        assertEquals(List.of(), acts());
    }

    @Test // R-F6
    void after_its_programmes_an_account_reads_and_then_ends() throws SQLException {
        NewAccount sato = desk.create(KEEPER, "sato", Role.HANDLER, world.programme());
        desk.prove(KEEPER, sato.id(), EnumSet.allOf(ProofKind.class), TODAY);
        UUID session = sessions.begin(sato.id(), "");
        assertEquals(Optional.of(AccountStanding.OPEN), sessions.use(session));

        TestClock.set(Instant.parse("2027-03-31T14:59:59Z"));
        assertEquals(AccountStanding.OPEN, desk.find(sato.id()).standing());
        TestClock.advance(Duration.ofSeconds(1));
        assertEquals(AccountStanding.READING, desk.find(sato.id()).standing());
        assertTrue(signsIn("sato", sato.password()));
        TestClock.advance(Duration.ofDays(30));
        assertEquals(AccountStanding.ENDED, desk.all().get(0).standing());
        assertFalse(signsIn("sato", sato.password()));
    }

    @Test // R-F6
    void a_period_never_outlasts_its_programme_but_a_managers_by_the_days_of_closing() {
        NewAccount suzuki = desk.create(KEEPER, "suzuki", Role.MANAGER, null);
        NewAccount sato = desk.create(KEEPER, "sato", Role.HANDLER, null);
        NewAccount ward = desk.create(KEEPER, "ward", Role.WARD, world.programme());
        UUID year = world.programme();
        LocalDate end = LocalDate.of(2027, 3, 31);

        assertEquals("periodOutside", Refusal.of(() -> desk.assign(KEEPER, sato.id(), year, TODAY, end.plusDays(1))));
        desk.assign(KEEPER, suzuki.id(), year, TODAY, end.plusDays(30));
        assertEquals(
                "periodOutside", Refusal.of(() -> desk.assign(KEEPER, suzuki.id(), year, TODAY, end.plusDays(31))));
        assertEquals("periodOrder", Refusal.of(() -> desk.assign(KEEPER, sato.id(), year, end, TODAY)));
        assertEquals("roleWithoutData", Refusal.of(() -> desk.assign(KEEPER, ward.id(), year, TODAY, end)));
        desk.assign(KEEPER, sato.id(), year, TODAY, end);
        desk.assign(KEEPER, sato.id(), year, TODAY, TODAY);

        assertEquals(TODAY, handlers.periods(sato.id()).get(0).endsOn());
        assertEquals(List.of(), handlers.periods(ward.id()));
        Actor acting = new Actor(sato.id(), "sato", "HANDLER");
        assertEquals(Set.of(year), handlers.programmes(acting));
        TestClock.advance(Duration.ofDays(1));
        assertEquals("programmeNotYours", Refusal.of(() -> handlers.check(acting, year)));
    }

    @Test // domain 4.2
    void stopping_and_resetting_end_every_session_and_a_reset_opens_again() throws SQLException {
        String first = made("sato", Role.WARD);
        UUID id = signIn(first).id();
        UUID session = sessions.begin(id, "Chrome, Windows");

        desk.stop(KEEPER, id);
        assertEquals(Optional.empty(), sessions.use(session));
        assertFalse(signsIn("sato", first));
        String fresh = desk.reset(KEEPER, id);

        assertFalse(signsIn("sato", first));
        assertTrue(signIn(fresh).mustChange());
        assertEquals(Optional.empty(), sessions.use(session));
        Actor self = new Actor(id, "sato", "WARD");
        assertEquals("accountOwn", Refusal.of(() -> desk.stop(self, id)));
        assertEquals("accountOwn", Refusal.of(() -> desk.reset(self, id)));
        assertEquals(
                List.of(
                        "sato account.signIn",
                        "keeper account.stop",
                        "sato account.signInFailed",
                        "keeper account.reset",
                        "sato account.signInFailed"),
                acts());
    }

    @Test // OpenID Connect Core 1.0, section 2
    void who_is_linked_signs_in_as_far_as_the_account_can_be_used_and_nobody_else_does() throws SQLException {
        NewAccount sato = desk.create(KEEPER, "sato", Role.HANDLER, world.programme());
        UUID mori = accounts.create("mori", Role.WARD).id();
        UUID session = sessions.begin(mori, "");
        desk.link(KEEPER, sato.id(), "7f3c-Sato");
        desk.link(KEEPER, mori, "mori");

        assertEquals(Optional.empty(), sessions.use(session));
        assertEquals("subjectTaken", Refusal.of(() -> desk.link(KEEPER, mori, "7f3c-Sato")));
        for (String subject : List.of("a b", "佐藤", "a".repeat(256))) {
            assertEquals("subjectForm", Refusal.of(() -> desk.link(KEEPER, mori, subject)), subject);
        }
        assertEquals(
                "accountOwn", Refusal.of(() -> desk.link(new Actor(sato.id(), "sato", "HANDLER"), sato.id(), "x")));
        assertFalse(accounts.signInLinked("7f3c-Sato", true).isPresent(), "pledge and training are missing");
        desk.prove(KEEPER, sato.id(), EnumSet.allOf(ProofKind.class), TODAY);
        assertEquals(
                sato.id(),
                accounts.signInLinked("7f3c-Sato", false).orElseThrow().id());
        assertEquals(clock.instant(), desk.find(sato.id()).account().lastSignIn());
        assertFalse(accounts.signInLinked("7F3C-sato", false).isPresent());
        assertFalse(accounts.signInLinked("nobody", false).isPresent());
        desk.stop(KEEPER, sato.id());
        assertFalse(accounts.signInLinked("7f3c-Sato", false).isPresent());
        desk.link(KEEPER, mori, "");
        assertFalse(accounts.signInLinked("mori", false).isPresent());
        assertEquals(
                List.of("keeper account.link", "keeper account.link", "keeper account.unlink"),
                acts().stream().filter(act -> act.contains("link")).toList());
    }

    @Test // R-CS1
    void the_second_factor_is_asked_for_unless_one_was_used_at_the_provider_and_a_shut_account_stays_shut()
            throws SQLException {
        String password = made("sato", Role.WARD);
        UUID id = signIn(password).id();
        desk.link(KEEPER, id, "sato-7");
        String secret = factors.draft();
        factors.set(id, secret, code(secret));
        Instant before = desk.find(id).account().lastSignIn();
        TestClock.advance(Duration.ofMinutes(1));

        assertTrue(accounts.signInLinked("sato-7", false).orElseThrow().hasFactor());
        assertEquals(before, desk.find(id).account().lastSignIn());
        accounts.signInLinked("sato-7", true);
        assertEquals(clock.instant(), desk.find(id).account().lastSignIn());
        for (int i = 0; i < 5; i++) {
            assertFalse(signsIn("sato", "not the password"));
        }
        assertFalse(accounts.signInLinked("sato-7", true).isPresent());
        TestClock.advance(Duration.ofMinutes(15));
        assertTrue(accounts.signInLinked("sato-7", true).isPresent());
    }

    @Test // domain 4.2
    void sessions_are_listed_and_ended_one_or_all_and_only_ones_own() throws SQLException {
        UUID sato = accounts.create("sato", Role.WARD).id();
        UUID other = accounts.create("mori", Role.WARD).id();
        Actor self = new Actor(sato, "sato", "WARD");
        UUID here = sessions.begin(sato, "Chrome, Windows");
        UUID phone = sessions.begin(sato, "Safari, iPhone");
        UUID tablet = sessions.begin(sato, "");
        UUID anothers = sessions.begin(other, "");

        sessions.end(self, anothers);
        sessions.end(self, phone);
        assertEquals(2, sessions.of(sato).size());
        assertTrue(sessions.use(anothers).isPresent());
        sessions.endOthers(self, here);

        assertEquals(Optional.empty(), sessions.use(tablet));
        assertEquals(
                List.of(here), sessions.of(sato).stream().map(StaffSession::id).toList());
        TestClock.advance(StaffSession.IDLE.minusMillis(1));
        assertTrue(sessions.use(here).isPresent());
        sessions.close(here);
        sessions.close(here);
        assertEquals(1, acts().stream().filter("sato account.signOut"::equals).count());
        assertEquals(3, acts().stream().filter("sato account.signIn"::equals).count());
        UUID again = sessions.begin(sato, "");
        TestClock.advance(StaffSession.IDLE);
        assertEquals(Optional.empty(), sessions.use(again));
    }

    @Test // RFC 6238, domain 4.2
    void a_second_factor_takes_each_code_and_each_recovery_code_once() throws SQLException {
        String password = made("sato", Role.WARD);
        UUID id = signIn(password).id();
        String secret = factors.draft();
        assertEquals("factorCode", Refusal.of(() -> factors.set(id, secret, "000000x")));
        List<String> codes = factors.set(id, secret, code(secret));

        assertEquals(10, Set.copyOf(codes).size());
        assertTrue(signIn(password).hasFactor());
        assertFalse(factors.pass(id, code(secret)), "the code that set it was taken again");
        TestClock.advance(Duration.ofSeconds(30));
        assertTrue(factors.pass(id, " " + code(secret) + " "));
        assertFalse(factors.pass(id, code(secret)), "a code was taken twice");
        assertTrue(factors.pass(id, codes.get(3).toUpperCase(Locale.ROOT).replace("-", " ")));
        assertFalse(factors.pass(id, codes.get(3)), "a recovery code was taken twice");
        assertEquals(9, factors.codesLeft(id));
        assertEquals("factorThere", Refusal.of(() -> factors.set(id, secret, code(secret))));
        assertFalse(
                world.sql().text("select hex(factor_secret) from staff_account").isEmpty());
        assertEquals("passwordWrong", Refusal.of(() -> factors.drop(id, "not the password")));
        factors.drop(id, password);
        assertEquals(0, factors.codesLeft(id));
        assertFalse(signIn(password).hasFactor());
        assertEquals(
                List.of(
                        "sato account.factorSet",
                        "sato account.signInFailed",
                        "sato account.signInFailed",
                        "sato account.recovered",
                        "sato account.signInFailed",
                        "sato account.factorDropped"),
                acts());
    }

    private String code(String secret) {
        return Totp.code(secret, clock.instant().getEpochSecond() / 30);
    }

    @Test // R-CS1
    void wrong_codes_shut_the_account_though_the_password_is_right() {
        String password = made("sato", Role.WARD);
        UUID id = signIn(password).id();
        String secret = factors.draft();
        factors.set(id, secret, code(secret));
        TestClock.advance(Duration.ofSeconds(30));
        for (int i = 0; i < 5; i++) {
            assertTrue(signsIn("sato", password), "shut after " + i);
            assertFalse(factors.pass(id, "no code"));
        }

        assertFalse(signsIn("sato", password));
        assertFalse(factors.pass(id, code(secret)));
        TestClock.advance(Duration.ofMinutes(15));
        assertTrue(factors.pass(id, code(secret)));
    }

    @Test // domain 4.2
    void accounts_nobody_uses_stop_but_not_the_last_that_opens_others() throws SQLException {
        UUID used = accounts.create("used", Role.WARD).id();
        UUID unused = accounts.create("unused", Role.AUDITOR).id();
        UUID keeper = accounts.create("keeper", Role.SYSTEM).id();
        TestClock.advance(Duration.ofDays(80));
        String password = desk.reset(KEEPER, used);
        assertTrue(signsIn("used", password));
        assertEquals(0, upkeep.stopUnused());
        TestClock.advance(Duration.ofDays(11));

        assertEquals(1, upkeep.stopUnused());

        assertEquals(AccountStanding.STOPPED, desk.find(unused).standing());
        assertEquals(StopReason.UNUSED, desk.find(unused).account().stopReason());
        assertEquals(AccountStanding.OPEN, desk.find(used).standing());
        assertEquals(AccountStanding.OPEN, desk.find(keeper).standing());
        assertEquals(0, upkeep.stopUnused());
        desk.reset(KEEPER, unused);
        assertEquals(0, upkeep.stopUnused(), "an account that was opened again stopped at once");
        assertTrue(acts().contains("timer account.unused"));
    }
}
