package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.survey.SurveyDesk;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.i18n.Texts;

/** Mirrors {@code surveys.xhtml}: the surveys of all events, the latest first, then the questionnaires of those to come. */
@Named
@RequestScoped
public class SurveysPage {

    private List<SurveyLine> begun = List.of();
    private List<SurveyLine> coming = List.of();

    @Inject
    SurveyDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    /** Loads events and surveys. */
    public void load() {
        Map<String, SurveyRow> surveys = desk.rows().stream()
                .collect(Collectors.toMap(row -> row.eventId() + " " + row.audience(), Function.identity()));
        List<SurveyLine> lines = events.rows().stream()
                .filter(event -> event.kind().hasPlaces() && event.state() == Event.State.PUBLISHED)
                .sorted(Comparator.comparing(event -> event.schedule().endsAt()))
                .flatMap(event -> lines(event, surveys))
                .toList();
        begun = new ArrayList<>(lines.stream().filter(SurveyLine::begun).toList());
        java.util.Collections.reverse(begun);
        coming = lines.stream().filter(line -> !line.begun()).toList();
    }

    private Stream<SurveyLine> lines(EventRow event, Map<String, SurveyRow> surveys) {
        Texts texts = Texts.of(office.getLanguage());
        return event.kind().audiences().stream()
                .sorted()
                .map(audience -> SurveyLine.of(event, audience, surveys.get(event.id() + " " + audience), texts));
    }

    /** Surveys of events that ended, the latest first. */
    public List<SurveyLine> getBegun() {
        return begun;
    }

    /** Events to come, the next first. */
    public List<SurveyLine> getComing() {
        return coming;
    }

    /** Whether no event has ended. */
    public boolean isNothing() {
        return begun.isEmpty();
    }

    /** Whether the reader prints and types papers. */
    public boolean isPapersShown() {
        return office.opens(Screen.SURVEY_PAPER);
    }

    /** The address of an event's results. */
    public String results(SurveyLine line) {
        return office.at(Screen.SURVEY).with("event", line.eventId()).toString();
    }

    /** The address of a questionnaire. */
    public String paper(SurveyLine line) {
        return office.at(Screen.SURVEY_PAPER)
                .with("event", line.eventId())
                .with("audience", line.audience())
                .toString();
    }

    /** The address of a survey's papers. */
    public String bundles(SurveyLine line) {
        return office.at(Screen.SURVEY_BUNDLES)
                .with("survey", line.survey().id())
                .toString();
    }
}
