package kakehashi.domain.mail;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import kakehashi.i18n.Language;

/**
 * What a mail says.
 *
 * @param language the reader's language
 * @param subject one line without personal data
 * @param text paragraphs separated by blank lines; a line that is an http address becomes a link
 * @param calendar an iCalendar file to attach; empty for none
 * @param english paragraphs of the text that are in English though the rest is not, so that they are read aloud as
 *     English; empty for none
 */
public record Letter(Language language, String subject, String text, String calendar, String english) {

    /** Looked up once: {@link jakarta.json.Json} would search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** A letter in the reader's language throughout. */
    public Letter(Language language, String subject, String text, String calendar) {
        this(language, subject, text, calendar, "");
    }

    String toJson() {
        return JSON.createObjectBuilder()
                .add("subject", subject)
                .add("text", text)
                .add("calendar", calendar)
                .add("english", english)
                .build()
                .toString();
    }

    /** Never shows the text, which holds a secret link. */
    @Override
    public String toString() {
        return "letter in " + language;
    }

    static Letter fromJson(Language language, String json) {
        JsonObject object = JSON.createReader(new StringReader(json)).readObject();
        return new Letter(
                language,
                object.getString("subject"),
                object.getString("text"),
                object.getString("calendar"),
                object.getString("english", ""));
    }
}
