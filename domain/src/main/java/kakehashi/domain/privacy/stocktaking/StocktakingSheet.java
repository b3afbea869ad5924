package kakehashi.domain.privacy.stocktaking;

import java.util.List;

/**
 * A quarter's stocktaking with its accounts.
 *
 * @param row how the whole stands
 * @param lines what was decided, by login
 * @param undecided the accounts that nobody decided on, by login; empty once the whole is signed or its quarter is over
 */
public record StocktakingSheet(StocktakingRow row, List<StocktakingLine> lines, List<AccountState> undecided) {}
