package kakehashi.domain.matching.interview.solver;

/** A table in a turn. */
record Slot(Table table, Turn turn) {}
