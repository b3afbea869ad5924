package kakehashi.backoffice.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.RequestDesk;
import kakehashi.domain.shared.Refused;

/** What is asked for a step with a request, and the step that the answers take. */
record StepForm(DataRequest.Step step, Map<String, Question> questions) {

    /** Which question a refusal is about. */
    static final Map<String, String> ABOUT = Map.of(
            "requestDecision",
            "decision",
            "requestGround",
            "ground",
            "requestReason",
            "reason",
            "requestRemedy",
            "remedy");

    /** The questions of a step. */
    static List<Question> questions(DataRequest.Step step, UnaryOperator<String> texts) {
        return switch (step) {
            case DECIDE ->
                List.of(
                        new Question("decision", Question.Kind.CHOICE, texts.apply("requests.request.decision"))
                                .options("DataRequest.Decision.", DataRequest.Decision.values(), texts),
                        new Question("ground", Question.Kind.CHOICE, texts.apply("requests.request.ground"))
                                .hint(texts.apply("requests.step.ground.hint"))
                                .required(false)
                                .options("DataRequest.Ground.", DataRequest.Ground.values(), texts),
                        text("reason", texts).required(false));
            case CARRY_OUT -> List.of(text("remedy", texts));
            case FORWARD, ANSWER -> List.of();
        };
    }

    private static Question text(String name, UnaryOperator<String> texts) {
        return new Question(name, Question.Kind.TEXT, texts.apply("requests.request." + name))
                .hint(texts.apply("requests.step." + name + ".hint"))
                .length(RequestDesk.LONGEST);
    }

    /** The same questions by their names. */
    static Map<String, Question> byId(List<Question> questions) {
        return questions.stream().collect(Collectors.toMap(Question::getId, Function.identity()));
    }

    /**
     * Refuses what the step would refuse of what was typed.
     *
     * @throws Refused as {@link RequestDesk}
     */
    void check(RequestDesk desk) {
        if (step == DataRequest.Step.DECIDE) {
            desk.checkDecision(decision(), ground(), typed("reason"));
        } else if (step == DataRequest.Step.CARRY_OUT) {
            desk.checkRemedy(typed("remedy"));
        }
    }

    /**
     * Takes the step.
     *
     * @throws Refused as {@link RequestDesk}
     */
    void take(RequestDesk desk, UUID id) {
        switch (step) {
            case FORWARD -> desk.forward(id);
            case DECIDE -> desk.decide(id, decision(), ground(), typed("reason"));
            case CARRY_OUT -> desk.carryOut(id, typed("remedy"));
            default -> desk.answer(id);
        }
    }

    private DataRequest.Decision decision() {
        String typed = typed("decision");
        return typed.isEmpty() ? null : DataRequest.Decision.valueOf(typed);
    }

    private DataRequest.Ground ground() {
        String typed = typed("ground");
        return typed.isEmpty() ? null : DataRequest.Ground.valueOf(typed);
    }

    private String typed(String name) {
        return questions.get(name).getValue();
    }
}
