package kakehashi.domain.matching.interview.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A meeting that may take place: where and when is sought. */
@PlanningEntity
class Candidate {

    @PlanningId
    private int id;

    private Day day;
    private Wish wish;
    private Firm firm;
    private Person person;
    private Slot earlier;

    /** By the clock, then by table. */
    @ValueRangeProvider(id = "slots")
    private List<Slot> slots;

    @PlanningPin
    private boolean fixed;

    private boolean pinned;

    @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
    private Slot slot;

    /** For the search, which copies. */
    protected Candidate() {}

    Candidate(int id, Day day, Wish wish, List<Slot> slots, Slot earlier) {
        this.id = id;
        this.day = day;
        this.wish = wish;
        this.slots = slots;
        this.earlier = earlier;
        firm = new Firm(wish.company(), day.most(wish.company()));
        person = day.person(wish.person());
    }

    Day day() {
        return day;
    }

    int id() {
        return id;
    }

    Wish wish() {
        return wish;
    }

    Firm firm() {
        return firm;
    }

    Person person() {
        return person;
    }

    long personId() {
        return person.id();
    }

    int points() {
        return wish.points();
    }

    List<Slot> slots() {
        return slots;
    }

    /** Where it was told before; nowhere when it is null. */
    Slot earlier() {
        return earlier;
    }

    /** Where it is; nowhere when it is null. */
    Slot slot() {
        return slot;
    }

    void place(Slot where) {
        slot = where;
    }

    /** Puts it where it stays. */
    void fix(Slot where, boolean byStaff) {
        slot = where;
        slots = List.of(where);
        fixed = true;
        pinned = byStaff;
    }

    boolean isFixed() {
        return fixed;
    }

    boolean isPinned() {
        return pinned;
    }

    boolean wasTold() {
        return earlier != null;
    }

    boolean isInterpreted() {
        return slot != null && !need(slot).language().isEmpty();
    }

    Need need() {
        return need(slot);
    }

    Need need(Slot where) {
        return new Need(Day.interpreted(where.table(), person), where.turn().number());
    }

    int interpreters() {
        return day.interpreters(need().language(), need().turn()).size();
    }

    /** A language in a turn. */
    record Need(String language, int turn) {}
}
