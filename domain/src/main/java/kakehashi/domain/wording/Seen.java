package kakehashi.domain.wording;

/**
 * The versions a form showed when it was filled in.
 *
 * @param text of the text itself; 0 when there was none
 * @param source of the source beside it; 0 when there was none
 */
public record Seen(int text, int source) {}
