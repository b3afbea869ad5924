package kakehashi.domain.privacy.holding;

import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/**
 * Something that is known of a thing.
 *
 * @param name what it is, in files for machines
 * @param value an {@link java.time.Instant}, a {@link java.time.LocalDate}, a number, a constant, a {@link Language}, a text;
 *     the id of an event under the name {@code event}; answers by their field; a collection of fields, or of pieces; null
 *     when it is not known
 * @param language BCP 47 tag of the language a text was written in; null for other values, and when nobody knows
 */
public record Fact(String name, Object value, String language) {

    /** Anything but a text somebody wrote. */
    public static Fact of(String name, Object value) {
        return new Fact(name, value, null);
    }

    /** A text somebody wrote. */
    public static Fact written(String name, String text, String language) {
        return new Fact(name, text, language);
    }

    /** A language, by its tag; the tag itself when we do not speak it. */
    public static Fact language(String name, String tag) {
        return of(name, Languages.find(tag).map(Object.class::cast).orElse(tag));
    }

    /** Never shows what is known. */
    @Override
    public String toString() {
        return name;
    }
}
