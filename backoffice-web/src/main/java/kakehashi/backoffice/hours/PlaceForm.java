package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.event.Listing;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The questions about a place of consultations: its name and address in each language, and until when. */
@RequestScoped
class PlaceForm {

    private static final String KEY = "hours.place.";

    private final Map<String, InLanguage> said = new LinkedHashMap<>();
    private Question stopped;
    private LocalDate day;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** What is asked in one language. */
    private record InLanguage(Question name, Question address) {

        boolean isHalf() {
            return line(name).isEmpty() != line(address).isEmpty();
        }

        boolean isEmpty() {
            return line(name).isEmpty();
        }

        Listing.Place place() {
            return new Listing.Place(line(name), line(address));
        }

        private static String line(Question question) {
            return TextRules.line(question.getValue());
        }
    }

    /** The questions, answered as the place is; a new one, null, is not asked when it ends. What was said stays said. */
    List<Question> ask(MeetingPlace place) {
        Map<String, Listing.Place> words = place == null ? Map.of() : place.words();
        List<Question> all = new ArrayList<>();
        for (Language language : Languages.all()) {
            Listing.Place known = words.get(language.tag());
            boolean must = known != null || TextRules.isSource(language.tag());
            InLanguage each = new InLanguage(
                    question("name", language, known == null ? "" : known.name(), must),
                    question("address", language, known == null ? "" : known.address(), must));
            said.put(language.tag(), each);
            all.addAll(List.of(each.name(), each.address()));
        }
        stopped = new Question("stopped", Question.Kind.DAY, texts.get(KEY + "stopped"))
                .hint(texts.get(KEY + "stopped.hint"))
                .required(false)
                .answer(
                        place == null || place.stoppedFrom() == null
                                ? ""
                                : place.stoppedFrom().toString());
        day = Typed.day(stopped, texts);
        if (place != null) {
            all.add(stopped);
        }
        return all;
    }

    private Question question(String part, Language language, String known, boolean must) {
        String label = texts.of(KEY + part, "language", office.languageName(language.tag()));
        return new Question(part + "-" + language.tag(), Question.Kind.LINE, label)
                .required(must)
                .answer(known);
    }

    /** Reads what was typed; whether it can be, which the questions say otherwise. */
    boolean read() {
        stopped.readBack(null);
        day = Typed.day(stopped, texts);
        said.values().stream()
                .filter(InLanguage::isHalf)
                .flatMap(each -> List.of(each.name(), each.address()).stream())
                .filter(each -> InLanguage.line(each).isEmpty())
                .forEach(each -> each.refuse(texts.get("error.answer.missing")));
        return !stopped.isWrong()
                && said.values().stream()
                        .noneMatch(
                                each -> each.name().isWrong() || each.address().isWrong());
    }

    /** Name and address by language tag, in the languages that say them. */
    Map<String, Listing.Place> words() {
        Map<String, Listing.Place> words = new LinkedHashMap<>();
        said.forEach((tag, each) -> {
            if (!each.isEmpty()) {
                words.put(tag, each.place());
            }
        });
        return words;
    }

    /** The first day on which nobody advises there any more; null while no end is known. */
    LocalDate stoppedFrom() {
        return day;
    }
}
