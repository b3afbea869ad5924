package kakehashi.domain.matching.interview.solver;

/**
 * A meeting that staff fixed, whether wished or not.
 *
 * @param name by which it is told when it contradicts; opaque, no name of a person
 * @param table at which it is
 * @param person who is there
 * @param turn the number of its turn
 */
public record Pin(String name, long table, long person, int turn) {}
