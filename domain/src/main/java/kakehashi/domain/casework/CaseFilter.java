package kakehashi.domain.casework;

/** Which cases a list shows. */
public enum CaseFilter {
    /** Open ones of the person acting. */
    MINE(CaseFile.State.OPEN, " and f.counsellorId = :self"),
    /** Open ones that are nobody's. */
    NOBODYS(CaseFile.State.OPEN, " and f.counsellorId is null"),
    /** All that are open. */
    OPEN(CaseFile.State.OPEN, ""),
    /** Those that ended. */
    CLOSED(CaseFile.State.CLOSED, ""),
    /** Those somebody opened whose they are not, as far as no manager has looked at it. */
    BROKEN(null, " and exists (select g.id from CaseGlass g where g.caseId = f.id and g.seen.at is null)");

    private final CaseFile.State state;
    private final String condition;

    CaseFilter(CaseFile.State state, String condition) {
        this.state = state;
        this.condition = condition;
    }

    /** What holds for the rows, in the query's words. */
    String condition() {
        String open = state == null ? "" : " and f.state = kakehashi.domain.casework.CaseFile.State." + state;
        return open + condition;
    }
}
