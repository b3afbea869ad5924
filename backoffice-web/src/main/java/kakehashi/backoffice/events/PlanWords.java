package kakehashi.backoffice.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.LeftOut;
import kakehashi.domain.event.Stay;
import kakehashi.domain.event.VenueRow;
import kakehashi.i18n.faces.PageTexts;

/** How the questions of an event's plan are asked, in the reader's language. */
final class PlanWords {

    private static final String KEY = "events.plan.";
    private static final Set<String> PLAIN = Set.of("venue", "starts", "ends", "opens");

    private final PageTexts texts;

    PlanWords(PageTexts texts) {
        this.texts = texts;
    }

    Question kind() {
        return choice(
                "kind",
                Arrays.stream(EventKind.values())
                        .map(each -> new Question.Option(each.name(), texts.get("EventKind." + each))));
    }

    Question venue(List<VenueRow> venues) {
        return choice(
                "venue",
                venues.stream()
                        .map(each -> new Question.Option(
                                each.id().toString(),
                                Catalogue.nearest(each.places(), texts.getLanguage())
                                        .name())));
    }

    Question pay() {
        return choice(
                        "pay",
                        Arrays.stream(Stay.Pay.values())
                                .map(each -> new Question.Option(each.name(), texts.get("events.event.pay." + each))))
                .required(false);
    }

    private Question choice(String id, Stream<Question.Option> options) {
        return question(id, Question.Kind.CHOICE).options(options.toList());
    }

    Question moment(String id) {
        return question(id, Question.Kind.MOMENT);
    }

    Question line(String id) {
        return question(id, Question.Kind.LINE);
    }

    private Question question(String id, Question.Kind kind) {
        String hint = PLAIN.contains(id) ? "" : texts.get(KEY + id + ".hint");
        return new Question(id, kind, texts.get(KEY + id)).hint(hint);
    }

    /** A field that may be asked or not. */
    Question tick(String id, LeftOut cell) {
        String field = texts.get("field." + cell.field().words());
        String label = texts.of(KEY + "ask." + cell.audience(), "field", field);
        return new Question(id, Question.Kind.TICK, label).ticked(texts::get);
    }
}
