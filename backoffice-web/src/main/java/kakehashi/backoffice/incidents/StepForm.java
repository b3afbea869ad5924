package kakehashi.backoffice.incidents;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentFacts;
import kakehashi.domain.privacy.incident.IncidentReport;
import kakehashi.domain.privacy.incident.IncidentScope;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.faces.PageTexts;

/** What is asked for a step with an incident, and what was answered. */
final class StepForm {

    /** The steps that have a form. */
    static final Set<Incident.Step> OFFERED = EnumSet.complementOf(EnumSet.of(Incident.Step.REPORT));

    /** Which question a refusal is about. */
    static final Map<String, String> ABOUT = Map.of(
            "incidentWay", "way",
            "incidentMoment", "at",
            "incidentHappened", "happened",
            "incidentRemedies", "remedies",
            "incidentScope", "mark",
            "incidentPeriod", "last",
            "incidentReference", "reference",
            "incidentReason", "reason",
            "incidentInstruction", "instruction");

    /** Forms know no seconds, and the last ones matter. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Question> questions;
    private final ZoneId zone;
    private final PageTexts texts;

    StepForm(List<Question> asked, ZoneId zone, PageTexts texts) {
        this.questions = asked.stream().collect(Collectors.toMap(Question::getId, Function.identity()));
        this.zone = zone;
        this.texts = texts;
    }

    /** The questions of a step, answered with what is known. */
    static List<Question> questions(Incident.Step step, Incident incident, ZoneId zone, PageTexts texts) {
        return switch (step) {
            case TELL_WARD ->
                List.of(
                        choice("way", texts).options("Incident.Way.", Incident.Way.values(), texts::get),
                        asked("at", Question.Kind.MOMENT, texts));
            case FACTS -> facts(incident.facts(), zone, texts);
            case SEARCH ->
                List.of(
                        choice("kind", texts).options("IncidentScope.Kind.", IncidentScope.Kind.values(), texts::get),
                        asked("mark", Question.Kind.LINE, texts).length(IncidentScope.LONGEST),
                        asked("first", Question.Kind.MOMENT, texts),
                        asked("last", Question.Kind.MOMENT, texts)
                                .answer(Moments.local(incident.reported().at().plus(MINUTE), zone)));
            case ADD, REMOVE ->
                List.of(
                        asked("reference", Question.Kind.LINE, texts),
                        asked("reason", Question.Kind.TEXT, texts).length(TextRules.LONGEST_REASON));
            case INSTRUCT ->
                List.of(
                        text("instruction", incident.instruction(), texts),
                        choice("notices", texts).options("incidents.step.notices.", Wanted.values(), texts::get));
            default -> List.of();
        };
    }

    /** Whether those whose data it is about are to be told. */
    enum Wanted {
        YES,
        NO
    }

    private static List<Question> facts(IncidentFacts known, ZoneId zone, PageTexts texts) {
        IncidentFacts.Words words = known == null ? new IncidentFacts.Words("", "", "", "") : known.words();
        Question happened = asked("happened", Question.Kind.MOMENT, texts).required(false);
        Question malicious = asked("malicious", Question.Kind.TICK, texts).ticked(texts::get);
        Question remedies = asked("remedies", Question.Kind.TICKS, texts)
                .options("IncidentFacts.Remedy.", IncidentFacts.Remedy.values(), texts::get);
        if (known != null) {
            happened.answer(known.happenedAt() == null ? "" : Moments.local(known.happenedAt(), zone));
            malicious.answer(known.malicious() ? Question.TICKED : "");
            remedies.tick(known.remedies().stream().map(Enum::name).toList());
        }
        return List.of(
                happened,
                malicious,
                text("cause", words.cause(), texts),
                text("harm", words.harm(), texts),
                remedies,
                text("publication", words.publication(), texts),
                text("prevention", words.prevention(), texts));
    }

    private static Question asked(String name, Question.Kind kind, PageTexts texts) {
        return new Question(name, kind, texts.get("incidents.step." + name))
                .hint(texts.get("incidents.step." + name + ".hint"));
    }

    private static Question choice(String name, PageTexts texts) {
        return asked(name, Question.Kind.CHOICE, texts);
    }

    private static Question text(String name, String known, PageTexts texts) {
        return asked(name, Question.Kind.TEXT, texts)
                .length(IncidentReport.LONGEST)
                .answer(known);
    }

    /** The question with a name; null when the step asks no such thing. */
    Question question(String name) {
        return questions.get(name);
    }

    /** Whether every moment can be read; those that cannot say so. */
    boolean isReadable() {
        for (String name : List.of("at", "happened", "first", "last")) {
            if (questions.containsKey(name)) {
                moment(name);
            }
        }
        if (questions.containsKey("remedies")) {
            Typed.ticks(questions.get("remedies"), texts);
        }
        return questions.values().stream().noneMatch(Question::isWrong);
    }

    /** What was typed. */
    String typed(String name) {
        return questions.get(name).getValue();
    }

    /** A moment that was typed; null for none. */
    Instant moment(String name) {
        return Moments.read(questions.get(name), zone, texts);
    }

    /** How the ward was told. */
    Incident.Way way() {
        return Incident.Way.valueOf(typed("way"));
    }

    /** Whether those whose data it is about are to be told. */
    boolean wanted() {
        return Wanted.valueOf(typed("notices")) == Wanted.YES;
    }

    /** Where to search. */
    IncidentScope.Asked scope() {
        return new IncidentScope.Asked(
                IncidentScope.Kind.valueOf(typed("kind")), typed("mark"), moment("first"), moment("last"));
    }

    /** What was found out. */
    IncidentFacts facts() {
        return new IncidentFacts(
                moment("happened"),
                questions.get("malicious").isTicked(),
                questions.get("remedies").getTicks().stream()
                        .map(IncidentFacts.Remedy::valueOf)
                        .toList(),
                new IncidentFacts.Words(typed("cause"), typed("harm"), typed("publication"), typed("prevention")));
    }
}
