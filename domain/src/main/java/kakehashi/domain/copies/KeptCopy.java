package kakehashi.domain.copies;

/**
 * A copy that still exists, as it stands on the list with which it is handed back.
 *
 * @param number its number
 * @param kind what it is
 * @param state where it is
 */
public record KeptCopy(String number, CopyKind kind, Copy.State state) {}
