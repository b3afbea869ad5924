package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.CompanyPlace;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code places.xhtml}: the number of each company's booth, or its table. */
@Named
@RequestScoped
public class PlacesPage {

    private final Map<UUID, Question> questions = new LinkedHashMap<>();
    private TimetableSheet sheet;
    private Asking asking;

    @Inject
    ShownDay shown;

    @Inject
    TimetableDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        sheet = shown.open().orElse(null);
        if (sheet == null) {
            return;
        }
        office.standAt(shown.at(Screen.TIMETABLE_PLACES));
        sheet.companies().forEach(each -> questions.put(each.registrationId(), question(each)));
        String before = Question.said(questions.values());
        asking = Asking.of(Posted.all(), List.copyOf(questions.values()), Texts.of(texts.getLanguage()));
        Map<UUID, String> numbers = read();
        if (asking.isDone()) {
            try {
                shown.carryOut(() -> desk.number(sheet.event().id(), numbers, shown.version(), before));
            } catch (Refused refused) {
                asking.refuse(shown.refused(refused));
            }
        }
    }

    private Question question(CompanyPlace place) {
        boolean tables = sheet.event().kind().hasTables();
        String label = texts.of("timetable.places.of", "company", place.company(), "reference", place.reference());
        Question question = new Question(
                        "at-" + place.registrationId(), tables ? Question.Kind.CHOICE : Question.Kind.LINE, label)
                .required(false)
                .length(Booth.LONGEST_NUMBER)
                .answer(place.number());
        return tables ? question.options(tables()) : question;
    }

    private List<Question.Option> tables() {
        return sheet.places().stream()
                .map(each -> new Question.Option(each, texts.of("timetable.table", "number", each)))
                .toList();
    }

    /** What was typed; two booths of one number are refused beside the second. */
    private Map<UUID, String> read() {
        Map<UUID, String> numbers = new HashMap<>();
        questions.forEach((id, question) -> {
            String number = Normalizer.normalize(question.getValue(), Normalizer.Form.NFKC)
                    .strip();
            boolean taken = !number.isEmpty()
                    && numbers.values().stream().anyMatch(number::equalsIgnoreCase)
                    && !sheet.event().kind().hasTables();
            if (taken && asking.isPosted()) {
                question.refuse(texts.get("error.boothTaken"));
            }
            if (number.length() > Booth.LONGEST_NUMBER) {
                question.refuse(texts.of("error.boothNumber", "most", Booth.LONGEST_NUMBER));
            }
            numbers.put(id, number);
        });
        return numbers;
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.event().title(office.getLanguage());
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
        return texts.get(sheet.event().kind().hasTables() ? "timetable.places.tables" : "timetable.places.booths");
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the day. */
    public Address getBack() {
        return shown.at(Screen.TIMETABLE);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.TIMETABLE_PLACES);
    }
}
