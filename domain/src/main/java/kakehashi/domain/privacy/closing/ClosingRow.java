package kakehashi.domain.privacy.closing;

import kakehashi.domain.programme.Programme;

/**
 * A programme year in the list of closings.
 *
 * @param year the programme
 * @param state what is finished; null while the closing is not begun
 */
public record ClosingRow(Programme year, ClosingState state) {}
