package kakehashi.domain.privacy.clauses;

/**
 * How often something was done in a month, as the access log tells.
 *
 * @param month the office's month, as {@code 2026-11}
 * @param action what was done, as the log calls it
 * @param entries how many entries
 * @param persons how many persons' data were shown or used, together
 */
public record LogCount(String month, String action, long entries, long persons) {}
