package kakehashi.domain.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import kakehashi.i18n.Language;

/**
 * What a mail says.
 *
 * @param language the reader's language
 * @param subject one line without personal data
 * @param text paragraphs separated by blank lines; a line that is an http address becomes a link
 * @param calendar an iCalendar file to attach; empty for none
 */
public record Letter(Language language, String subject, String text, String calendar) {

    String toJson() {
        return Json.createObjectBuilder()
                .add("subject", subject)
                .add("text", text)
                .add("calendar", calendar)
                .build()
                .toString();
    }

    static Letter fromJson(Language language, String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        return new Letter(
                language, object.getString("subject"), object.getString("text"), object.getString("calendar"));
    }
}
