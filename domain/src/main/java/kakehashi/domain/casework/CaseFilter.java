package kakehashi.domain.casework;

/** Which cases a list shows. */
public enum CaseFilter {
    /** Open ones of the person acting. */
    MINE(" and f.counsellorId = :self", true),
    /** Open ones that are nobody's. */
    NOBODYS(" and f.counsellorId is null", true),
    /** All that are open. */
    OPEN("", true),
    /** Those that ended. */
    CLOSED("", false);

    private final String condition;
    private final boolean open;

    CaseFilter(String condition, boolean open) {
        this.condition = condition;
        this.open = open;
    }

    /** What holds for the rows, in the query's words. */
    String condition() {
        return " and f.state = kakehashi.domain.casework.CaseFile.State." + (open ? "OPEN" : "CLOSED") + condition;
    }
}
