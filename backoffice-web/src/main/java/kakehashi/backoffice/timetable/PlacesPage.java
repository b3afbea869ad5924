package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.booth.PlaceNumbers;
import kakehashi.domain.timetable.CompanyPlace;
import kakehashi.domain.timetable.TimetableDesk;

/** Mirrors {@code places.xhtml}: the number of each company's booth, or its table. */
@Named
@RequestScoped
public class PlacesPage extends DayForm {

    private final Map<UUID, Question> questions = new LinkedHashMap<>();

    @Inject
    TimetableDesk desk;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.TIMETABLE_PLACES)) {
            return;
        }
        sheet().companies().forEach(each -> questions.put(each.registrationId(), question(each)));
        String before = Question.said(questions.values());
        ask(List.copyOf(questions.values()));
        Map<UUID, String> numbers = read();
        carryOut(() -> desk.number(sheet().event().id(), numbers, shown.version(), before));
    }

    private Question question(CompanyPlace place) {
        boolean tables = sheet().event().kind().hasTables();
        String label = texts.of("timetable.places.of", "company", place.company(), "reference", place.reference());
        Question question = new Question(
                        "at-" + place.registrationId(), tables ? Question.Kind.CHOICE : Question.Kind.LINE, label)
                .required(false)
                .length(Booth.LONGEST_NUMBER)
                .answer(place.number());
        return tables ? question.options(tables()) : question;
    }

    private List<Question.Option> tables() {
        return sheet().places().stream()
                .map(each -> new Question.Option(each, texts.of("timetable.table", "number", each)))
                .toList();
    }

    /** What was typed, as it would stand at the booths; what cannot be is said beside its field. */
    private Map<UUID, String> read() {
        Map<UUID, String> typed = new LinkedHashMap<>();
        questions.forEach((id, question) -> typed.put(id, question.getValue()));
        PlaceNumbers numbers = sheet().numbered(typed);
        questions.forEach((id, question) -> question.answer(numbers.of(id)));
        if (getAsking().isPosted()) {
            numbers.faults().forEach((id, fault) -> questions.get(id).refuse(texts.say(fault)));
        }
        return numbers.all();
    }

    /** Whether a company has a place at the event. */
    public boolean isAnybody() {
        return !questions.isEmpty();
    }

    /** The sentence that introduces the form. */
    public String getIntro() {
        if (!isAnybody()) {
            return texts.get("timetable.places.nobody");
        }
        return texts.get(sheet().event().kind().hasTables() ? "timetable.places.tables" : "timetable.places.booths");
    }
}
