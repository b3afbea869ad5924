package kakehashi.backoffice.texts;

import kakehashi.domain.wording.TextChange;

/**
 * A line of what was changed.
 *
 * @param change what was changed, or the last of several that were confirmed together
 * @param languages in which it was, in words; empty when all are meant
 */
public record ChangeLine(TextChange change, String languages) {}
