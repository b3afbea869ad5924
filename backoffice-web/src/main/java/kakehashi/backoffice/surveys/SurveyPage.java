package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.SurveyDesk;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.domain.survey.Written;
import kakehashi.i18n.Texts;

/** Mirrors {@code survey.xhtml}: what the audiences of an event answered, as sums. */
@Named
@RequestScoped
public class SurveyPage {

    private String eventId;
    private String title = "";
    private String when = "";
    private List<ResultCard> cards = List.of();

    @Inject
    SurveyDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    /** Adds up the answers; answers 404 when there is no such event, or it has not ended. */
    public void load() throws IOException {
        try {
            UUID id = Ids.parse(eventId, "surveyNotThere");
            EventRow event = events.row(id).orElseThrow(() -> new Refused("surveyNotThere"));
            Texts texts = Texts.of(office.getLanguage());
            title = event.title(office.getLanguage());
            when = office.span(event.schedule());
            cards = desk.results(id).stream()
                    .map(result -> ResultCard.of(event.kind(), result, texts))
                    .toList();
            if (cards.isEmpty()) {
                throw new Refused("surveyNotThere");
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** Day and times of the event. */
    public String getWhen() {
        return when;
    }

    /** What each audience answered. */
    public List<ResultCard> getCards() {
        return cards;
    }

    /** Whether the reader may remove an answer. */
    public boolean isRemoving() {
        return Screen.SURVEY_REMOVAL.allows(office.getRole());
    }

    /** The address where an answer is removed. */
    public Address removal(ResultCard card, Written answer) {
        return office.at(Screen.SURVEY_REMOVAL)
                .with("event", eventId)
                .with("survey", card.survey().id())
                .with("answer", answer.id());
    }

    /** Fewer answers than this are not shown. */
    public int getLeast() {
        return SurveyRow.LEAST;
    }

    /** The event's id, as it stands in the address. */
    public String getEventId() {
        return eventId;
    }

    /** Takes the event's id. */
    public void setEventId(String eventId) {
        this.eventId = eventId;
    }
}
