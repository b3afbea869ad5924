package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.Asking;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Mirrors {@code paper.xhtml}: the questionnaire of an event in any of the portal's languages, to be printed. */
@Named("surveyPaperPage")
@RequestScoped
public class PaperPage {

    private EventRow event;
    private Audience audience;
    private Language paper = Languages.standard();
    private List<Language> languages = List.of();
    private List<Asking> questions = List.of();

    @Inject
    Events events;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Reads which paper is wanted; answers 404 when nobody is asked so. */
    public void load() throws IOException {
        try {
            event = events.row(Ids.parse(request.getParameter("event"), "surveyNotThere"))
                    .filter(row -> row.kind().hasPlaces())
                    .orElseThrow(() -> new Refused("surveyNotThere"));
            audience = Arrays.stream(Audience.values())
                    .filter(each -> each.name().equals(request.getParameter("audience")))
                    .filter(event.kind().audiences()::contains)
                    .findFirst()
                    .orElseThrow(() -> new Refused("surveyNotThere"));
            languages = settings.languages();
            paper = languages.stream()
                    .filter(each -> each.tag().equals(request.getParameter("paper")))
                    .findFirst()
                    .orElse(paper);
            questions = Asking.all(event.kind(), audience, Map.of(), Map.of(), Texts.of(paper));
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** The languages it can be printed in. */
    public List<Language> getLanguages() {
        return languages;
    }

    /** The address of the paper in a language. */
    public String in(Language other) {
        return office.at(Screen.SURVEY_PAPER)
                .with("event", event.id())
                .with("audience", audience)
                .with("paper", other.tag())
                .toString();
    }

    /** What is said of the language that is shown: {@code true}; null for others. */
    public String current(Language other) {
        return other.equals(paper) ? "true" : null;
    }

    /** The paper's language. */
    public Language getPaper() {
        return paper;
    }

    /** A text in the paper's language. */
    public String say(String key) {
        return Texts.of(paper).get(key);
    }

    /** The questions. */
    public List<Asking> getQuestions() {
        return questions;
    }

    /** Who is asked. */
    public Audience getAudience() {
        return audience;
    }

    /** The event's title in the paper's language. */
    public String getTitle() {
        return Ruby.annotate(event.title(paper));
    }

    /** Day and times of the event. */
    public String getWhen() {
        return Formats.of(paper).span(event.schedule().start(), event.schedule().end());
    }
}
