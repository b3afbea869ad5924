package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes one person's mail of a group: what it tells, the words of staff, the event. Words that are missing in the reader's
 * language come in English, after a sentence in the reader's language that says so.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
class GroupMailLetters {

    static final String ENGLISH = "en";

    /** From when on an event takes place soon. */
    private static final Duration SOON = Duration.ofDays(7);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The letter to the person of a sign-up. */
    Letter write(GroupMail mail, Map<String, String> words, Registration about, Listing event, Language language) {
        Texts texts = Texts.of(language);
        Formats formats = Formats.of(language);
        String page = settings.baseUrl() + "/" + language.tag() + "/events/" + event.code();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("reference", about.reference());
        arguments.put("title", Ruby.annotate(event.wordsIn(language).title()));
        arguments.put("venue", Ruby.annotate(event.venueIn(language).name()));
        arguments.put("address", Ruby.annotate(event.venueIn(language).address()));
        arguments.put(
                "when", formats.span(event.schedule().start(), event.schedule().end()));
        arguments.put("page", page);
        String template = "mail." + mail.kind().template();
        String early = mail.kind() == MailKind.REMINDER && isFarOff(event) ? "Early" : "";
        String body = Stream.of(
                        Optional.of(texts.format(template + ".body" + early, arguments)),
                        free(words, texts),
                        Optional.of(texts.format("mail.group.facts", arguments)),
                        Optional.of(LetterFooter.of(event.programme(), texts)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
        return new Letter(
                language,
                Ruby.plain(texts.format(template + ".subject" + early, arguments)),
                Ruby.plain(body),
                calendar(mail, about, event, language, page),
                english(words, language).orElse(""));
    }

    /** Whether it would be wrong to say that the event is soon. */
    private boolean isFarOff(Listing event) {
        return clock.instant().plus(SOON).isBefore(event.schedule().startsAt());
    }

    private static Optional<String> free(Map<String, String> words, Texts texts) {
        String own = words.get(texts.language().tag());
        return own != null
                ? Optional.of(Ruby.annotate(own))
                : english(words, texts.language()).map(english -> texts.get("mail.group.inEnglish") + "\n\n" + english);
    }

    /** What is told in English to who reads another language; without blank lines around it. */
    private static Optional<String> english(Map<String, String> words, Language reader) {
        return words.containsKey(reader.tag())
                ? Optional.empty()
                : Optional.ofNullable(words.get(ENGLISH))
                        .map(english -> Ruby.plain(Ruby.annotate(english)).strip());
    }

    /** Who has a place gets the event's file with what is true now, but for thanks. */
    private static String calendar(GroupMail mail, Registration about, Listing event, Language language, String page) {
        boolean sure = about.state() == Registration.State.CONFIRMED;
        return sure && mail.kind() != MailKind.THANKS
                ? CalendarFile.of(event, language, page, CalendarFile.State.CONFIRMED)
                : "";
    }
}
