package kakehashi.domain.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Writes the mail with the link. It says nothing about its reader. Source: R-WS4. */
@ApplicationScoped
class SignInLetters {

    static final String TEMPLATE = "signIn";

    @Inject
    Settings settings;

    Letter write(String link, Instant validUntil, Programme programme, Language language) {
        Texts texts = Texts.of(language);
        Map<String, Object> arguments = Map.of(
                "link",
                settings.baseUrl() + "/" + language.tag() + "/my/open/" + link,
                "until",
                Formats.of(language)
                        .time(validUntil
                                .atZone(settings.zone(Setting.OFFICE_ZONE))
                                .toLocalTime()));
        String body =
                texts.format("mail." + TEMPLATE + ".body", arguments) + "\n\n" + LetterFooter.of(programme, texts);
        return new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
    }
}
