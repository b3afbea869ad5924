package kakehashi.domain.wording;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.Consumer;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;

/** The rules of changing texts, the same for whatever they belong to. */
public final class TextRules {

    /** The language all others are translated from. */
    public static final String SOURCE = Languages.standard().tag();

    /** Code of the problem of an empty field. */
    public static final String MISSING = "answer.missing";

    /** Code of the problem of a field that is too long. */
    public static final String TOO_LONG = "answer.tooLong";

    /** The most characters of the reason of a small change. */
    public static final int LONGEST_REASON = 200;

    private TextRules() {}

    /** Whether a language is the source. */
    public static boolean isSource(String language) {
        return SOURCE.equals(language);
    }

    /**
     * Checks that a form showed what still is there.
     *
     * @param texts by language tag
     * @throws Refused {@code languageUnknown}; {@code sourceMissing} when there is nothing to translate; {@code
     *     sourceChanged} or {@code textChanged} when somebody changed it meanwhile
     */
    public static void check(Map<String, ? extends Wording> texts, String language, Seen seen) {
        if (Languages.find(language).isEmpty()) {
            throw new Refused("languageUnknown");
        }
        if (!isSource(language)) {
            if (!texts.containsKey(SOURCE)) {
                throw new Refused("sourceMissing");
            }
            require(texts.get(SOURCE), seen.source(), "sourceChanged");
        }
        require(texts.get(language), seen.text(), "textChanged");
    }

    private static void require(Wording text, int version, String otherwise) {
        if (version(text) != version) {
            throw new Refused(otherwise);
        }
    }

    /** The version of a text; 0 when there is none. */
    public static int version(Wording text) {
        return text == null ? 0 : text.version();
    }

    /** Marks every translation stale, because the source changed. */
    public static void staleAll(Map<String, ? extends Wording> texts) {
        texts.forEach((language, text) -> {
            if (!isSource(language)) {
                text.stale();
            }
        });
    }

    /**
     * Finds stale translations right as they are.
     *
     * @param texts by language tag
     * @param versions of each translation as it was shown, by language tag
     * @param source the version of the source as it was shown
     * @param confirmed is told each that was stale
     * @throws Refused as {@link #check} does; {@code textChanged} too when there is no such text
     */
    public static <T extends Wording> void confirm(
            Map<String, T> texts, Map<String, Integer> versions, int source, Consumer<T> confirmed) {
        versions.forEach((language, version) -> {
            check(texts, language, new Seen(version, source));
            if (!texts.containsKey(language)) {
                throw new Refused("textChanged");
            }
        });
        // Only now: the source may be among them, and what is confirmed gets another version.
        versions.keySet().stream()
                .map(texts::get)
                .filter(text -> !text.isReady())
                .forEach(confirmed);
    }

    /** A line as it was typed, without what cannot be seen; empty for null. */
    public static String line(String typed) {
        return lines(typed).replaceAll("\\s*\\n\\s*", " ");
    }

    /** Lines as they were typed, without what cannot be seen and without empty lines around; empty for null. */
    public static String lines(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cntrl}\\x{FFF9}-\\x{FFFB}&&[^\\n]]", "")
                        .replaceAll("[ \\x{3000}]+\\n", "\n")
                        .strip();
    }

    /** The code of what is wrong with a text; null when nothing is. */
    public static String problem(String text, int most) {
        if (text.isEmpty()) {
            return MISSING;
        }
        return text.codePointCount(0, text.length()) > most ? TOO_LONG : null;
    }
}
