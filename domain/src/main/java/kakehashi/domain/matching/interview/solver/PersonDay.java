package kakehashi.domain.matching.interview.solver;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person's meetings. */
record PersonDay(Day day, Person person, List<Slot> slots, Set<Integer> turns) {

    /** Of meetings of one person that all have a place; at least one. */
    static PersonDay of(List<Candidate> meetings) {
        return of(meetings.get(0), meetings.stream().map(Candidate::slot).toList());
    }

    static PersonDay of(Candidate any, List<Slot> slots) {
        Set<Integer> turns = slots.stream().map(slot -> slot.turn().number()).collect(Collectors.toSet());
        return new PersonDay(any.day(), any.person(), slots, turns);
    }

    /** How much of it cannot be; 0 for a good day. */
    long broken() {
        long broken = slots.size() - turns.size() + Math.max(0, slots.size() - person.most());
        for (int i = 0; i < slots.size(); i++) {
            for (int j = i + 1; j < slots.size(); j++) {
                broken += day.isWayTooShort(slots.get(i), slots.get(j)) ? 1 : 0;
            }
        }
        return broken + day.withoutRest(turns);
    }

    long gaps() {
        return day.gaps(turns);
    }
}
