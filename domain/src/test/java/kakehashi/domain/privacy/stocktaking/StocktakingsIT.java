package kakehashi.domain.privacy.stocktaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quarterly stocktaking of accounts. Source: T6, domain 4.2. */
class StocktakingsIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Quarter AUTUMN = new Quarter(LocalDate.of(2026, 10, 1));

    @Inject
    Stocktakings stocktakings;

    @Inject
    StocktakingDesk desk;

    @Inject
    StaffAccounts accounts;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() throws SQLException {
        world.handled(SUZUKI);
        world.handled(SATO);
        acting.as(SUZUKI);
    }

    private StocktakingRow.Standing standing(Quarter quarter) {
        return stocktakings.sheet(quarter).row().standing(handlers.today());
    }

    private void keep(Actor actor) {
        desk.decide(Map.of(actor.id(), StocktakingLine.Decision.KEPT));
    }

    private List<String> undecided() {
        return stocktakings.sheet(AUTUMN).undecided().stream()
                .map(AccountState::login)
                .toList();
    }

    @Test
    void an_account_is_kept_or_stopped_and_the_whole_is_signed_once() throws SQLException {
        assertEquals(List.of("sato", "suzuki"), undecided());
        assertEquals(1, stocktakings.waiting());
        keep(SUZUKI);
        assertEquals(List.of("sato"), undecided());
        assertEquals("stocktakingUndecided", Refusal.of(desk::sign), "nobody is left out");
        desk.decide(Map.of(SATO.id(), StocktakingLine.Decision.STOPPED));
        assertTrue(accounts.find(SATO.id()).orElseThrow().isStopped());
        desk.sign();
        assertEquals(StocktakingRow.Standing.SIGNED, standing(AUTUMN));
        assertEquals(0, stocktakings.waiting());
        assertEquals("stocktakingSigned", Refusal.of(desk::sign));
        assertEquals("stocktakingSigned", Refusal.of(() -> keep(SATO)));
        StocktakingRow row = stocktakings.rows().get(0);
        assertEquals(List.of(1L, 1L), List.of(row.kept(), row.stopped()));
        assertEquals("suzuki", row.stocktaking().signed().login());
        assertTrue(world.actions().containsAll(List.of(StocktakingDesk.KEEP, "account.stop", StocktakingDesk.SIGN)));
    }

    @Test
    void what_an_account_was_like_is_kept_with_the_decision() {
        assertNull(stocktakings.sheet(AUTUMN).undecided().get(0).trainedUntil());
        handlers.prove(SUZUKI, SATO.id(), EnumSet.allOf(ProofKind.class), LocalDate.of(2026, 4, 1));
        handlers.prove(SUZUKI, SATO.id(), EnumSet.of(ProofKind.LAW), LocalDate.of(2026, 11, 1));
        keep(SATO);
        handlers.prove(SUZUKI, SATO.id(), EnumSet.allOf(ProofKind.class), LocalDate.of(2026, 11, 20));
        AccountState state = stocktakings.sheet(AUTUMN).lines().get(0).state();
        assertEquals(LocalDate.of(2026, 4, 1), state.pledgedOn());
        assertEquals(LocalDate.of(2027, 3, 31), state.trainedUntil(), "the oldest of the three counts");
        assertEquals(1, stocktakings.untrained(), "nobody trained suzuki");
        TestClock.set(Instant.parse("2027-10-20T01:00:00Z"));
        assertEquals(1, stocktakings.untrained());
        TestClock.set(Instant.parse("2027-10-22T01:00:00Z"));
        assertEquals(2, stocktakings.untrained(), "sato's runs out within 30 days");
    }

    @Test
    void a_quarter_is_late_after_14_days_and_missed_when_it_is_over() {
        TestClock.set(Instant.parse("2027-01-14T15:00:00Z"));
        Quarter winter = new Quarter(LocalDate.of(2027, 1, 1));
        assertEquals(StocktakingRow.Standing.OPEN, standing(winter), "the 15th in Tokyo");
        assertEquals(StocktakingRow.Standing.MISSED, standing(AUTUMN));
        assertTrue(stocktakings.sheet(AUTUMN).undecided().isEmpty());
        TestClock.set(Instant.parse("2027-01-15T15:00:00Z"));
        assertEquals(StocktakingRow.Standing.LATE, standing(winter));
        assertEquals(1, stocktakings.waiting());
        assertEquals("stocktakingUnknown", Refusal.of(() -> stocktakings.sheet(AUTUMN.before())));
    }

    @Test
    void nobody_decides_twice_and_only_managers_do() {
        keep(SATO);
        assertEquals("stocktakingDecided", Refusal.of(() -> keep(SATO)));
        assertEquals("stocktakingNone", Refusal.of(() -> desk.decide(Map.of())));
        assertEquals(
                "accountOwn", Refusal.of(() -> desk.decide(Map.of(SUZUKI.id(), StocktakingLine.Decision.STOPPED))));
        assertEquals(List.of("suzuki"), undecided(), "nothing was noted");
        acting.as(SATO);
        assertEquals("managersOnly", Refusal.of(() -> keep(SUZUKI)));
        assertEquals("managersOnly", Refusal.of(desk::sign));
    }
}
