package kakehashi.i18n;

import java.util.Map;

/** Something to be said to a person: a text key and its arguments, spoken in the reader's language when shown. */
public interface Message {

    /** The text key, such as {@code error.full}. */
    String key();

    /** Arguments by placeholder name; empty when the text has none. Never personal data. */
    Map<String, Object> arguments();
}
