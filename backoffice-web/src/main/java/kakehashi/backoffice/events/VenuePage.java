package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.Listing;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code venue.xhtml}: a venue is added, to be chosen for events. */
@Named
@RequestScoped
public class VenuePage {

    private static final String NAME = "name-";
    private static final String ADDRESS = "address-";

    private final Map<String, Question> questions = new HashMap<>();
    private Asking asking;

    @Inject
    EventDesk desk;

    @Inject
    ShownEvent shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or adds. */
    public void load() throws IOException {
        office.standAt(getHidden());
        List<Question> asked = Stream.of(TextRules.SOURCE, "en")
                .flatMap(tag -> Stream.of(question(NAME, tag), question(ADDRESS, tag)))
                .toList();
        asked.forEach(each -> questions.put(each.getId(), each));
        asking = Asking.of(Posted.all(), asked, Texts.of(texts.getLanguage()));
        if (asking.isPosted()
                && typed(NAME, "en").isEmpty() != typed(ADDRESS, "en").isEmpty()) {
            Stream.of(NAME, ADDRESS)
                    .filter(each -> typed(each, "en").isEmpty())
                    .forEach(each -> questions.get(each + "en").refuse(texts.get("error.answer.missing")));
        }
        if (asking.isDone()) {
            desk.addVenue(places());
            office.lead(getBack());
        }
    }

    private Question question(String part, String tag) {
        return new Question(part + tag, Question.Kind.LINE, texts.get("events.venue." + part + tag))
                .required(TextRules.isSource(tag));
    }

    private String typed(String part, String tag) {
        return TextRules.line(questions.get(part + tag).getValue());
    }

    private Map<String, Listing.Place> places() {
        Map<String, Listing.Place> places = new HashMap<>();
        Stream.of(TextRules.SOURCE, "en")
                .filter(tag -> !typed(NAME, tag).isEmpty())
                .forEach(tag -> places.put(tag, new Listing.Place(typed(NAME, tag), typed(ADDRESS, tag))));
        return places;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the plan the venue is added for. */
    public Address getBack() {
        return shown.at(Screen.EVENT_PLAN);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.at(Screen.VENUE);
    }
}
