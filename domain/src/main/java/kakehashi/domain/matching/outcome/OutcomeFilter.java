package kakehashi.domain.matching.outcome;

/** Which ways a list shows. Its label is the text {@code OutcomeFilter.<NAME>}. */
public enum OutcomeFilter {
    /** Those that go on. */
    RUNNING(" and o.ended is null"),
    /** Those about which somebody is to ask, or the company has something to do. */
    DUE("""
             and (o.lookOn <= :today or exists (select d from OutcomeDuty d
               where d.outcomeId = o.id and d.done.at is null and d.dueOn <= :soon))
            """),
    ENDED(" and o.ended is not null"),
    ALL("");

    private final String condition;

    OutcomeFilter(String condition) {
        this.condition = condition;
    }

    /** What a query asks of {@code o}. */
    String condition() {
        return condition;
    }
}
