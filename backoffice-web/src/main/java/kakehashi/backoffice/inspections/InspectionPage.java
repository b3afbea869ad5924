package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.inspection.Inspection;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.InspectionRow;
import kakehashi.domain.privacy.inspection.InspectionStep;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code inspection.xhtml}: an inspection with its 25 points, and its file once it is closed. */
@Named
@RequestScoped
public class InspectionPage {

    private InspectionFile file;
    private InspectionRow.Standing standing;
    private List<PointLine> lines = List.of();

    @Inject
    ShownInspection shown;

    @Inject
    InspectionFiles files;

    @Inject
    InspectionWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Shows the inspection, or sends its file; answers 404 when the reader sees none. */
    public void load() throws IOException {
        file = shown.find().orElse(null);
        if (file == null) {
            return;
        }
        if ("pdf".equals(Posted.asked("as"))) {
            try {
                files.send(file.inspection().id());
            } catch (Refused refused) {
                Refusal.notThere(refused);
            }
            return;
        }
        standing = new InspectionRow(file.year(), file.inspection(), file.points()).standing(handlers.today());
        lines = words.lines(file);
    }

    /** The year, without marks between its digits. */
    public String getYear() {
        return file == null ? "" : String.valueOf(file.year().fiscalYear());
    }

    /** The inspection. */
    public Inspection getInspection() {
        return file.inspection();
    }

    /** What was done with it, the latest first. */
    public List<InspectionStep> getSteps() {
        return file.steps();
    }

    /** How many points are answered. */
    public String getProgress() {
        return words.progress(file.points());
    }

    /** How it stands. */
    public InspectionRow.Standing getStanding() {
        return standing;
    }

    /** How many findings nobody has mended yet. */
    public int getFindings() {
        return file.points().open().size();
    }

    /** The points. */
    public List<PointLine> getLines() {
        return lines;
    }

    /** Who took a step, and when. */
    public String deed(InspectionStep step) {
        return words.deed(step.done());
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return file.inspection().isClosed();
    }

    /** Whether the reader can close it now. */
    public boolean isClosable() {
        return !isClosed() && office.opens(Screen.INSPECTION_CLOSING);
    }

    /** Whether nothing is missing to close it. */
    public boolean isComplete() {
        return file.points().isComplete();
    }

    /** How many open findings have no day. */
    public int getUndated() {
        return file.points().undated().size();
    }

    /** Whether the reader can open it again. */
    public boolean isReopenable() {
        return isClosed() && office.opens(Screen.INSPECTION_REOPENING);
    }

    /** The address of the form that closes it. */
    public Address getClosing() {
        return shown.at(Screen.INSPECTION_CLOSING);
    }

    /** The address of the form that opens it again. */
    public Address getReopening() {
        return shown.at(Screen.INSPECTION_REOPENING);
    }

    /** The address of its file. */
    public Address getPdf() {
        return shown.whole().with("as", "pdf");
    }

    /** The way back to all inspections. */
    public Address getBack() {
        return office.at(Screen.INSPECTIONS);
    }
}
