package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.Inspections;

/** All that was said of a point, the latest first. */
@Named
@RequestScoped
public class PointHistory {

    private List<PointLine> lines = List.of();
    private PointLine line;

    @Inject
    Inspections inspections;

    @Inject
    InspectionWords words;

    void read(InspectionFile file, InspectionPoint point) {
        lines = inspections.history(file.inspection().id(), point).stream()
                .map(each -> words.line(file, point, each))
                .toList();
        line = lines.isEmpty() ? words.line(file, point, null) : lines.get(0);
    }

    /** The point as it stands. */
    PointLine line() {
        return line;
    }

    /** Each answer. */
    public List<PointLine> getLines() {
        return lines;
    }
}
