package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.i18n.faces.PageTexts;

/** The places of consultations in the reader's words, and as the choices of a form; the office, null, is the first. */
@RequestScoped
public class PlaceWords {

    private static final String OFFICE = "office";

    private List<MeetingPlace> known;

    @Inject
    MeetingPlaces places;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    private List<MeetingPlace> known() {
        if (known == null) {
            known = places.all();
        }
        return known;
    }

    /** Whether there is any place besides the office. */
    public boolean isSeveral() {
        return !known().isEmpty();
    }

    /** What a place is called. */
    public String name(UUID place) {
        return known().stream()
                .filter(each -> each.id().equals(place))
                .map(each -> each.name(office.getLanguage()))
                .findFirst()
                .orElseGet(() -> texts.get("hours.place.office"));
    }

    /** Asks for one of all places there ever were: what is entered afterwards may be about one that has ended since. */
    public Question question(String id, String label) {
        return question(id, label, null, LocalDate.MIN);
    }

    /** Asks for one of the places that can be had on a day, or the present one. */
    public Question question(String id, String label, UUID present, LocalDate day) {
        List<Question.Option> options = new ArrayList<>(List.of(new Question.Option(OFFICE, name(null))));
        known().stream()
                .filter(each -> !each.isStopped(day) || Objects.equals(each.id(), present))
                .map(each -> new Question.Option(each.id().toString(), name(each.id())))
                .forEach(options::add);
        return new Question(id, Question.Kind.CHOICE, label)
                .options(options)
                .answer(present == null ? OFFICE : present.toString());
    }

    /** The place chosen; null for the office. */
    public static UUID chosen(Question question) {
        return Ids.find(question.getValue()).orElse(null);
    }
}
