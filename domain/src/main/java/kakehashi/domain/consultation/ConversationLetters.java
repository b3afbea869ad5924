package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes the mails about a conversation: a number and a link. Nothing in them says who the reader is, what it is about or
 * what was written.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
public class ConversationLetters {

    /** Please confirm the address. */
    public static final String CONFIRM = "conversationConfirm";

    /** There is a new message. */
    public static final String ANSWERED = "conversationAnswered";

    @Inject
    Settings settings;

    /** A letter about a conversation, in the person's language. */
    Letter write(String template, Conversation about, Listing event, Seal seal) {
        Language language = Languages.find(about.language()).orElse(Languages.standard());
        Texts texts = Texts.of(language);
        String site = settings.baseUrl() + "/" + language.tag();
        Map<String, Object> arguments = Map.of(
                "reference",
                about.reference(),
                "link",
                template.equals(CONFIRM)
                        ? site + "/message/"
                                + ConfirmationKey.of(seal, about.id()).text()
                        : site + "/my/messages/" + about.id(),
                "until",
                Formats.of(language).dateTime(about.confirmUntil().atZone(settings.zone(Setting.OFFICE_ZONE))));
        String body = texts.format("mail." + template + ".body", arguments) + "\n\n"
                + LetterFooter.of(event.programme(), texts);
        return new Letter(
                language, Ruby.plain(texts.format("mail." + template + ".subject", arguments)), Ruby.plain(body), "");
    }
}
