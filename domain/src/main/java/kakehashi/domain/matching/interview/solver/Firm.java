package kakehashi.domain.matching.interview.solver;

/** A company, and how many meetings it may have. */
record Firm(long id, int most) {}
