package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.Resource;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The questions which languages somebody speaks, and from which day on somebody or something cannot be had. */
@RequestScoped
class SpokenForm {

    private final List<Question> all = new ArrayList<>();
    private Question spoken;
    private Question stopped;
    private Question place;
    private LocalDate day;

    @Inject
    PlaceWords places;

    @Inject
    HoursCheck check;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks about a room or an interpreter; one that is added, null, is not asked when it stops. */
    void ask(boolean speaking, Resource one) {
        if (speaking) {
            languages(
                    "hours.resource.speaks",
                    one == null ? List.of() : one.languages(),
                    Languages.all().stream()
                            .filter(each -> each.locale().getVariant().isEmpty())
                            .filter(each -> !each.equals(Languages.standard()))
                            .toList());
        }
        stop("hours.resource.stopped", one == null ? null : one.stoppedFrom());
        if (one == null) {
            all.remove(stopped);
            askPlace(speaking);
        }
    }

    /** Where a new room is; a room stays where it is, and an interpreter comes everywhere. */
    private void askPlace(boolean speaking) {
        place = places.question("place", texts.get("hours.resource.place"), null, check.today());
        if (!speaking && places.isSeveral()) {
            all.add(place);
        }
    }

    /** The place chosen for a new room; null for the office. */
    UUID place() {
        return place == null ? null : PlaceWords.chosen(place);
    }

    /** Asks for languages. */
    void languages(String key, List<String> known, List<Language> offered) {
        spoken = new Question("speaks", Question.Kind.TICKS, texts.get(key))
                .options(offered.stream()
                        .map(each -> new Question.Option(each.tag(), office.languageName(each.tag())))
                        .toList())
                .tick(known);
        Typed.ticks(spoken, texts);
        all.add(spoken);
    }

    /** Asks for the first day without. */
    void stop(String key, LocalDate known) {
        stopped = new Question("stopped", Question.Kind.DAY, texts.get(key))
                .hint(texts.get(key + ".hint"))
                .required(false)
                .answer(known == null ? "" : known.toString());
        Typed.day(stopped, texts);
        all.add(stopped);
    }

    /** All questions, in order. */
    List<Question> all() {
        return all;
    }

    /** Reads what was typed; whether it can be, which the questions say otherwise. */
    boolean read() {
        stopped.readBack(null);
        day = Typed.day(stopped, texts);
        languages();
        return all.stream().noneMatch(Question::isWrong);
    }

    /** The languages that were ticked. */
    List<String> languages() {
        return spoken == null ? List.of() : Typed.ticks(spoken, texts);
    }

    /** The first day without; null for none. */
    LocalDate stoppedFrom() {
        return day;
    }
}
