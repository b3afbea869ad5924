package kakehashi.backoffice.cases;

import java.util.List;
import kakehashi.domain.casework.ConsultationRecord;
import kakehashi.domain.casework.RecordSheet;

/** A record in the timeline of a case: what was advised, or why that is not shown. */
public final class RecordLine {

    private final RecordSheet sheet;
    private final List<String> redactions;

    RecordLine(RecordSheet sheet, List<String> redactions) {
        this.sheet = sheet;
        this.redactions = List.copyOf(redactions);
    }

    /** What was advised. */
    public String getAdvice() {
        return sheet.advice();
    }

    /** What comes next. */
    public String getNextStep() {
        return sheet.nextStep();
    }

    /** Whether something comes next, and is shown. */
    public boolean isContinued() {
        return !sheet.nextStep().isEmpty();
    }

    /** Whether its words are shown. */
    public boolean isReadable() {
        return sheet.closed() == null;
    }

    /** Why its words are not shown; null when they are. */
    public RecordSheet.Closed getClosed() {
        return sheet.closed();
    }

    /** Whether another record says it right. */
    public boolean isReplaced() {
        return sheet.record().state() == ConsultationRecord.State.REPLACED;
    }

    /** Whether it stands as it is. */
    public boolean isStanding() {
        return !isReplaced();
    }

    /** Whether only managers read it. */
    public boolean isRestricted() {
        return sheet.record().isRestricted();
    }

    /** What was taken out of it, sentence by sentence. */
    public List<String> getRedactions() {
        return redactions;
    }

    /** Never shows what was advised. */
    @Override
    public String toString() {
        return sheet.toString();
    }
}
