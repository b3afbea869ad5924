package kakehashi.domain.matching.interview.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Meetings that have a place, and what still fits beside them. */
final class Board {

    private final Map<Slot, Candidate> taken = new HashMap<>();
    private final Map<Long, List<Slot>> ofPerson = new HashMap<>();
    private final Map<Long, Integer> ofCompany = new HashMap<>();
    private final Map<Candidate.Need, Integer> interpreted = new HashMap<>();

    /** Of all that have a place. */
    static Board of(List<Candidate> candidates) {
        Board board = new Board();
        candidates.stream().filter(each -> each.slot() != null).forEach(board::count);
        return board;
    }

    void place(Candidate candidate, Slot slot) {
        candidate.place(slot);
        count(candidate);
    }

    void fix(Candidate candidate, Slot slot, boolean byStaff) {
        candidate.fix(slot, byStaff);
        count(candidate);
    }

    private void count(Candidate candidate) {
        taken.put(candidate.slot(), candidate);
        ofPerson.computeIfAbsent(candidate.personId(), person -> new ArrayList<>())
                .add(candidate.slot());
        ofCompany.merge(candidate.firm().id(), 1, Integer::sum);
        interpreted.merge(candidate.need(), 1, Integer::sum);
    }

    void remove(Candidate candidate) {
        taken.remove(candidate.slot());
        slots(candidate.person()).remove(candidate.slot());
        ofCompany.merge(candidate.firm().id(), -1, Integer::sum);
        interpreted.merge(candidate.need(), -1, Integer::sum);
        candidate.place(null);
    }

    /** Who is at a table in a turn, and where a person is in that turn. */
    Set<Candidate> inTheWay(Candidate candidate, Slot slot) {
        Set<Candidate> found = new LinkedHashSet<>();
        if (taken.containsKey(slot)) {
            found.add(taken.get(slot));
        }
        slots(candidate.person()).stream()
                .filter(each -> each.turn() == slot.turn())
                .map(taken::get)
                .forEach(found::add);
        return found;
    }

    boolean isFull(Firm firm) {
        return ofCompany.getOrDefault(firm.id(), 0) >= firm.most();
    }

    boolean isFull(Person person) {
        return slots(person).size() >= person.most();
    }

    boolean isServed(Person person) {
        return !slots(person).isEmpty();
    }

    boolean isServed(Firm firm) {
        return ofCompany.getOrDefault(firm.id(), 0) > 0;
    }

    private List<Slot> slots(Person person) {
        return ofPerson.getOrDefault(person.id(), List.of());
    }

    /** Whether it can be there beside all others. */
    boolean fits(Candidate candidate, Slot slot) {
        if (taken.containsKey(slot) || isFull(candidate.firm()) || isFull(candidate.person())) {
            return false;
        }
        Candidate.Need need = candidate.need(slot);
        if (!need.language().isEmpty()
                && interpreted.getOrDefault(need, 0)
                        >= candidate
                                .day()
                                .interpreters(need.language(), need.turn())
                                .size()) {
            return false;
        }
        return with(candidate, slot).broken() == 0;
    }

    private PersonDay with(Candidate candidate, Slot slot) {
        List<Slot> slots = new ArrayList<>(slots(candidate.person()));
        slots.add(slot);
        return PersonDay.of(candidate, slots);
    }

    /** Where it fits with the fewest gaps, the first of those; null when it fits nowhere. */
    Slot best(Candidate candidate) {
        Slot best = null;
        long fewest = Long.MAX_VALUE;
        for (Slot slot : candidate.slots()) {
            if (fits(candidate, slot)) {
                long gaps = with(candidate, slot).gaps();
                if (gaps < fewest) {
                    fewest = gaps;
                    best = slot;
                }
            }
        }
        return best;
    }
}
