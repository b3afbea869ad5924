package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.privacy.inspection.InspectionAnswer;
import kakehashi.domain.privacy.inspection.PointAnswer;
import kakehashi.domain.privacy.inspection.Verdict;
import kakehashi.i18n.faces.PageTexts;

/** The questions about a point of an inspection. */
@RequestScoped
class PointForm {

    private static final String KEY = "inspections.point.";

    private Question verdict;
    private Question evidence;
    private Question finding;
    private Question mendBy;

    @Inject
    ShownInspection shown;

    @Inject
    PageTexts texts;

    /** The questions, answered with how the point stands. */
    List<Question> ask(Optional<InspectionAnswer> last) {
        Optional<PointAnswer> now = last.map(InspectionAnswer::words);
        verdict = new Question("verdict", Question.Kind.CHOICE, texts.get("inspections.inspection.result"))
                .options("Verdict.", Verdict.values(), texts::get)
                .answer(now.map(each -> each.verdict().name()).orElse(""));
        evidence = text("evidence").answer(now.map(PointAnswer::evidence).orElse(""));
        finding = text("finding")
                .required(false)
                .answer(now.map(PointAnswer::finding).orElse(""));
        mendBy = new Question("mendBy", Question.Kind.DAY, texts.get(KEY + "mendBy"))
                .hint(texts.get(KEY + "mendBy.hint"))
                .required(false)
                .answer(now.map(PointAnswer::mendBy).map(LocalDate::toString).orElse(""));
        return List.of(verdict, evidence, finding, mendBy);
    }

    private Question text(String id) {
        return new Question(id, Question.Kind.TEXT, texts.get("inspections.inspection." + id))
                .hint(texts.get(KEY + id + ".hint"))
                .length(PointAnswer.LONGEST);
    }

    /** What was typed; empty when a single answer is wrong, which says so then. */
    Optional<PointAnswer> read() {
        LocalDate day = Typed.day(mendBy, texts);
        boolean clean = shown.namesNobody(evidence, finding);
        if (!clean || mendBy.isWrong()) {
            return Optional.empty();
        }
        return Optional.of(new PointAnswer(verdict(), evidence.getValue(), finding.getValue(), day));
    }

    /** The questions that refusals are about, by their codes. */
    Map<String, Question> refused() {
        return Map.of(
                "inspectionVerdict", verdict,
                "inspectionEvidence", evidence,
                "inspectionFinding", finding,
                "inspectionNoFinding", finding.getValue().isEmpty() ? mendBy : finding,
                "inspectionMendDay", mendBy);
    }

    private Verdict verdict() {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(verdict.getValue()))
                .findFirst()
                .orElse(null);
    }
}
