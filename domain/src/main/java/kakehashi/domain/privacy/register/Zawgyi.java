package kakehashi.domain.privacy.register;

import com.google.myanmartools.ZawgyiDetector;
import com.ibm.icu.text.Transliterator;

/**
 * Burmese typed with the Zawgyi font, whose code points mean other letters than Unicode's. Stored like that, a name is
 * read wrong by everybody and found by nobody.
 *
 * <p>Source: domain 2.10.
 */
public final class Zawgyi {

    /** From this probability on; letters that both write alike stay far below it. */
    private static final double SURE = 0.95;

    private static final ZawgyiDetector DETECTOR = new ZawgyiDetector();
    private static final Transliterator TO_UNICODE = Transliterator.getInstance("Zawgyi-my");

    private Zawgyi() {}

    /** Whether a text was certainly typed that way, and reads otherwise in Unicode. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && DETECTOR.getZawgyiProbability(text) >= SURE
                && !toUnicode(text).equals(text);
    }

    /** The same words in Unicode. */
    public static String toUnicode(String text) {
        return TO_UNICODE.transliterate(text);
    }
}
