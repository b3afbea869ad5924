package kakehashi.portal.mypage;

/**
 * An answer as its person reads it.
 *
 * @param label what was asked
 * @param text what was answered
 */
public record Answer(String label, String text) {}
