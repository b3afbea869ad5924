package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes the mails about a registration: a number, the event, a link. Nothing in them says who the reader is.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
public class RegistrationLetters {

    /** The first mail: please confirm the address. */
    static final String CONFIRM = "confirm";

    /** The address is confirmed. */
    static final String CONFIRMED = "confirmed";

    /** You had already signed up, and confirmed. */
    static final String ALREADY = "already";

    /** You had already signed up; please confirm that one. */
    static final String ALREADY_CONFIRM = "alreadyConfirm";

    @Inject
    Settings settings;

    /**
     * A letter about a living registration, in the language given.
     *
     * @param second the number of a further sign-up by the same person; empty when there is none
     */
    Letter write(String template, Registration about, Listing event, Seal seal, String languageTag, String second) {
        Language language = Languages.find(languageTag).orElse(Languages.standard());
        Texts texts = Texts.of(language);
        Formats formats = Formats.of(language);
        String site = settings.baseUrl() + "/" + language.tag();
        String page = site + "/events/" + event.code();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("reference", about.reference());
        arguments.put("second", second);
        arguments.put("title", Ruby.annotate(event.wordsIn(language).title()));
        arguments.put(
                "when", formats.span(event.schedule().start(), event.schedule().end()));
        arguments.put("venue", Ruby.annotate(event.venueIn(language).name()));
        arguments.put("address", Ruby.annotate(event.venueIn(language).address()));
        arguments.put("page", page);
        arguments.put(
                "link",
                site + "/confirm/" + ConfirmationKey.of(seal, about.id()).text());
        arguments.put("until", formats.dateTime(officeTime(about.confirmUntil())));
        String body = texts.format("mail." + template + ".body", arguments) + "\n\n"
                + LetterFooter.of(event.programme(), texts);
        return new Letter(
                language,
                Ruby.plain(texts.format("mail." + template + ".subject", arguments)),
                Ruby.plain(body),
                CalendarFile.of(event, language, page));
    }

    private ZonedDateTime officeTime(Instant instant) {
        return instant.atZone(settings.zone(Setting.OFFICE_ZONE));
    }
}
