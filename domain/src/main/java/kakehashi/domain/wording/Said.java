package kakehashi.domain.wording;

/**
 * What a change changed, in words, part by part on lines of their own.
 *
 * @param before what was said; null when nothing was
 * @param after what is said now; null where only what was said is kept
 */
public record Said(String before, String after) {

    /** A change that is known only by what was said before. */
    public static Said before(String words) {
        return new Said(words, null);
    }
}
