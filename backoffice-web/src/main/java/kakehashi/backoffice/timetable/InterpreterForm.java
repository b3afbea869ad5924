package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.InterpreterPlan;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.domain.timetable.Turn;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The questions about an interpreter: language, hours, and one place for each turn. */
@RequestScoped
class InterpreterForm {

    private static final String KEY = "timetable.interpreter.";

    private final Map<Integer, Question> places = new LinkedHashMap<>();
    private Question language;
    private Question from;
    private Question to;
    private Question gone;
    private TimetableSheet sheet;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The questions, answered as the interpreter is planned; for a new one there all through the event. */
    List<Question> ask(TimetableSheet day, InterpreterPlan plan) {
        sheet = day;
        DayWords words = new DayWords(day, texts, office::languageName);
        language = new Question("language", Question.Kind.CHOICE, texts.get(KEY + "language"))
                .options(Languages.all().stream()
                        .filter(each -> each.locale().getVariant().isEmpty())
                        .filter(each -> !each.equals(Languages.standard()))
                        .map(each -> new Question.Option(each.tag(), office.languageName(each.tag())))
                        .toList())
                .answer(plan == null ? "" : plan.language());
        from = moment("from", plan == null ? day.event().schedule().startsAt() : plan.startsAt());
        to = moment("to", plan == null ? day.event().schedule().endsAt() : plan.endsAt());
        List<Question.Option> known = day.places().stream()
                .map(each -> new Question.Option(each, place(each)))
                .toList();
        for (Turn turn : day.plan().turns()) {
            places.put(
                    turn.number(),
                    new Question("at-" + turn.number(), Question.Kind.CHOICE, words.turn(turn))
                            .required(false)
                            .options(known)
                            .answer(plan == null ? "" : plan.places().get(turn.number())));
        }
        gone = new Question("gone", Question.Kind.TICK, texts.get(KEY + "gone"))
                .ticked(texts.get(KEY + "gone.yes"), texts.get(KEY + "gone.no"));
        return all(plan != null);
    }

    private List<Question> all(boolean known) {
        List<Question> all = new ArrayList<>(List.of(language, from, to));
        all.addAll(places.values());
        if (known) {
            all.add(gone);
        }
        return all;
    }

    private Question moment(String id, Instant at) {
        Question question =
                new Question(id, Question.Kind.MOMENT, texts.get(KEY + id)).answer(Moments.local(at, zone()));
        Moments.read(question, zone(), texts);
        return question;
    }

    private ZoneId zone() {
        return sheet.event().schedule().zone();
    }

    private String place(String number) {
        String companies = String.join(", ", sheet.at(number));
        return texts.of("timetable.place", "number", number, "companies", companies);
    }

    /** Whether the interpreter is to be taken out of the day. */
    boolean isGone() {
        return gone.isTicked();
    }

    /** The plan that was typed; empty when an answer cannot be, which says so then. */
    Optional<InterpreterPlan> read() {
        Instant starts = Moments.read(from, zone(), texts);
        Instant ends = Moments.read(to, zone(), texts);
        if (starts == null || ends == null) {
            return Optional.empty();
        }
        Map<Integer, String> chosen = new HashMap<>();
        places.forEach((turn, question) -> {
            if (question.isAnswered()) {
                chosen.put(turn, question.getValue());
            }
        });
        try {
            InterpreterPlan plan = new InterpreterPlan(language.getValue(), starts, ends, chosen);
            sheet.plan().turns().stream()
                    .filter(turn -> chosen.containsKey(turn.number()) && !plan.covers(turn))
                    .forEach(turn -> places.get(turn.number()).refuse(texts.get("error.interpreterAway")));
            return places.values().stream().anyMatch(Question::isWrong) ? Optional.empty() : Optional.of(plan);
        } catch (Refused refused) {
            to.refuse(texts.say(refused));
            return Optional.empty();
        }
    }
}
