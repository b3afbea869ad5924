package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes the mail that asks how somebody is since: a number, a link, the last day. Nothing in it says who the reader is,
 * or that and where somebody works.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
public class RetentionLetters {

    /** The mail's template. */
    public static final String TEMPLATE = "retention";

    @Inject
    Settings settings;

    /**
     * A letter with a key of its own.
     *
     * @param reference the number told to the person for the last consultation
     */
    Letter write(Programme programme, String reference, String key, LocalDate until, Language language) {
        Texts texts = Texts.of(language);
        Map<String, Object> arguments = Map.of(
                "reference",
                reference,
                "link",
                settings.baseUrl() + "/" + language.tag() + "/since/" + key,
                "until",
                Formats.of(language).date(until));
        String body = texts.format("mail.retention.body", arguments) + "\n\n" + LetterFooter.of(programme, texts);
        return new Letter(
                language, Ruby.plain(texts.format("mail.retention.subject", arguments)), Ruby.plain(body), "");
    }
}
