package kakehashi.i18n;

import java.util.Locale;

/**
 * A language the product speaks.
 *
 * @param tag BCP 47 tag as it stands in addresses, such as {@code zh-Hans}
 * @param endonym its name in itself, such as {@code Tiếng Việt}
 */
public record Language(String tag, String endonym) {

    /** The locale for dates, numbers and collation. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The key under which texts of several languages are ordered and compared. */
    @Override
    public String toString() {
        return tag;
    }
}
