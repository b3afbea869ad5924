package kakehashi.domain.privacy.erasure;

/** How many rows of a table. */
public record HeldCount(String table, long rows) {}
