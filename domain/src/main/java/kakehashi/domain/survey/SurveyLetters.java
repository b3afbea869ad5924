package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes the mail that asks for answers: the event, a link, the last day. It holds not even the reader's number, since
 * answers are nobody's.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
class SurveyLetters {

    @Inject
    Settings settings;

    /** The letter with a key of its own. */
    Letter write(Survey survey, Listing event, SurveyKey key, Language language) {
        Texts texts = Texts.of(language);
        Formats formats = Formats.of(language);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("title", Ruby.annotate(event.wordsIn(language).title()));
        arguments.put(
                "when", formats.span(event.schedule().start(), event.schedule().end()));
        arguments.put("link", settings.baseUrl() + "/" + language.tag() + "/survey/" + key.text());
        arguments.put("until", formats.date(survey.closesOn()));
        String body = texts.format("mail.survey.body", arguments) + "\n\n" + LetterFooter.of(event.programme(), texts);
        return new Letter(language, Ruby.plain(texts.format("mail.survey.subject", arguments)), Ruby.plain(body), "");
    }
}
