package kakehashi.domain.matching.interview.solver;

/** A table in a turn. There is one object for each. */
final class Slot {

    private final Table table;
    private final Turn turn;

    Slot(Table table, Turn turn) {
        this.table = table;
        this.turn = turn;
    }

    Table table() {
        return table;
    }

    Turn turn() {
        return turn;
    }

    @Override
    public String toString() {
        return table.id() + "@" + turn.number();
    }
}
