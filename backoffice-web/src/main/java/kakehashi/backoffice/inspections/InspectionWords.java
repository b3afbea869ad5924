package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.inspection.Checklist;
import kakehashi.domain.privacy.inspection.InspectionAnswer;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.Verdict;
import kakehashi.domain.shared.Deed;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Inspections in the reader's language. */
@RequestScoped
class InspectionWords {

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** All points of an inspection, in order. */
    List<PointLine> lines(InspectionFile file) {
        return Arrays.stream(InspectionPoint.values())
                .map(point -> line(file, point, file.points().of(point).orElse(null)))
                .toList();
    }

    /** A point as an answer has it; null for none. */
    PointLine line(InspectionFile file, InspectionPoint point, InspectionAnswer answer) {
        return new PointLine(
                point.number(),
                title(point),
                clause(point),
                standing(answer),
                answer == null ? "" : answer.words().evidence(),
                answer == null ? "" : answer.words().finding(),
                mending(answer),
                answer == null ? "" : deed(answer.said()),
                office.at(Screen.INSPECTION_POINT)
                        .with(ShownInspection.ID, file.inspection().id())
                        .with(ShownInspection.POINT, point));
    }

    /** How many points are answered. */
    String progress(Checklist points) {
        return texts.of(
                "inspections.inspection.of", "count", points.answered(), "all", InspectionPoint.values().length);
    }

    /** What a point is called. */
    String title(InspectionPoint point) {
        return texts.get("InspectionPoint." + point);
    }

    /** The clauses a point stands for. */
    String clause(InspectionPoint point) {
        List<String> numbers = point.clauses().stream().map(String::valueOf).toList();
        return texts.of(
                "inspections.point.clauses",
                "clauses",
                Formats.of(texts.getLanguage()).list(numbers));
    }

    /** Who did something, and when. */
    String deed(Deed deed) {
        return texts.of("inspections.inspection.deed", "at", office.time(deed.at()), "login", deed.login());
    }

    private String standing(InspectionAnswer answer) {
        if (answer == null) {
            return "UNANSWERED";
        }
        if (answer.isOpen()) {
            return answer.isLate(handlers.today()) ? "LATE" : "UNMET";
        }
        return answer.words().verdict() == Verdict.UNMET
                ? "MENDED"
                : answer.words().verdict().name();
    }

    private String mending(InspectionAnswer answer) {
        if (answer == null || answer.words().verdict() != Verdict.UNMET) {
            return "";
        }
        if (!answer.isOpen()) {
            return texts.of(
                    "inspections.inspection.mended",
                    "day",
                    office.day(answer.mendedOn()),
                    "login",
                    answer.mendedLogin(),
                    "remedy",
                    answer.remedy());
        }
        return answer.words().mendBy() == null
                ? texts.get("inspections.inspection.undated")
                : texts.of(
                        "inspections.inspection.mendBy",
                        "day",
                        office.day(answer.words().mendBy()));
    }
}
