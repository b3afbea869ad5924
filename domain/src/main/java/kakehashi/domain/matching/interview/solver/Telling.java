package kakehashi.domain.matching.interview.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.domain.matching.interview.solver.Unmet.Reason;

/** Says of a plan what takes place, what does not and why, and how good it is. */
final class Telling {

    private final Day day;
    private final Assignment everybody;
    private final Assignment best;

    Telling(Day day, Assignment everybody, Assignment best) {
        this.day = day;
        this.everybody = everybody;
        this.best = best;
    }

    Solution solution(List<Candidate> candidates, boolean reproducible) {
        return new Solution(meetings(candidates), unmet(candidates), quality(candidates), reproducible);
    }

    private static List<Candidate> placed(List<Candidate> candidates) {
        return candidates.stream()
                .filter(each -> each.slot() != null)
                .sorted(Comparator.<Candidate>comparingInt(
                                each -> each.slot().turn().number())
                        .thenComparingLong(each -> each.slot().table().id()))
                .toList();
    }

    /** Interpreters stay in their room where they can. */
    private List<Meeting> meetings(List<Candidate> candidates) {
        List<Meeting> meetings = new ArrayList<>();
        Map<Integer, Set<Long>> busy = new HashMap<>();
        Map<Long, String> rooms = new HashMap<>();
        for (Candidate each : placed(candidates)) {
            Slot slot = each.slot();
            Set<Long> taken = busy.computeIfAbsent(slot.turn().number(), turn -> new HashSet<>());
            long interpreter = 0;
            if (each.isInterpreted()) {
                interpreter = day
                        .interpreters(each.need().language(), each.need().turn())
                        .stream()
                        .map(Interpreter::id)
                        .filter(id -> !taken.contains(id))
                        .min(Comparator.comparing(id -> !slot.table().room().equals(rooms.get(id))))
                        .orElseThrow();
                taken.add(interpreter);
                rooms.put(interpreter, slot.table().room());
            }
            meetings.add(new Meeting(
                    slot.table().id(),
                    each.firm().id(),
                    each.personId(),
                    slot.turn().number(),
                    interpreter,
                    each.isPinned()));
        }
        return meetings;
    }

    private List<Unmet> unmet(List<Candidate> candidates) {
        Map<List<Long>, Candidate> byPair = new HashMap<>();
        candidates.forEach(each -> byPair.put(Candidates.pair(each.firm().id(), each.personId()), each));
        Board board = Board.of(candidates);
        List<Unmet> unmet = new ArrayList<>();
        for (Wish wish : day.problem().wishes()) {
            Candidate candidate = byPair.get(Candidates.pair(wish.company(), wish.person()));
            if (wish.isWished() && (candidate == null || candidate.slot() == null)) {
                unmet.add(new Unmet(wish.company(), wish.person(), reason(wish, candidate, board)));
            }
        }
        unmet.sort(Comparator.comparingLong(Unmet::company).thenComparingLong(Unmet::person));
        return unmet;
    }

    private Reason reason(Wish wish, Candidate candidate, Board board) {
        int least = day.rules().bothSides() ? 1 : Wish.NONE;
        if (wish.ofCompany() < least) {
            return Reason.NOT_WANTED_BY_COMPANY;
        }
        if (wish.ofPerson() < least) {
            return Reason.NOT_WANTED_BY_PERSON;
        }
        if (candidate == null) {
            return Reason.NOT_THERE;
        }
        if (candidate.slots().isEmpty()) {
            return isEverThere(candidate) ? Reason.NO_INTERPRETER : Reason.TIMES_DO_NOT_MEET;
        }
        if (board.isFull(candidate.firm())) {
            return Reason.COMPANY_FULL;
        }
        if (board.isFull(candidate.person())) {
            return Reason.PERSON_FULL;
        }
        return board.best(candidate) == null ? Reason.TIMES_TAKEN : Reason.NOT_FOUND;
    }

    private boolean isEverThere(Candidate candidate) {
        return day.companies().get(candidate.firm().id()).stream().anyMatch(table -> day.problem().turns().stream()
                .filter(turn -> turn.number() >= day.problem().earlier().firstTurn())
                .anyMatch(turn -> day.meet(table, candidate.person(), turn)));
    }

    Quality quality(List<Candidate> candidates) {
        List<Candidate> placed = placed(candidates);
        long companies = placed.stream().map(Candidate::firm).distinct().count();
        Map<Long, List<Candidate>> persons = placed.stream().collect(Collectors.groupingBy(Candidate::personId));
        int served = (int) companies + persons.size();
        boolean most = served == everybody.served();
        Map<List<Long>, Slot> slots = new HashMap<>();
        placed.forEach(each -> slots.put(Candidates.pair(each.firm().id(), each.personId()), each.slot()));
        int moved = 0;
        int lost = 0;
        for (Meeting told : day.problem().earlier().meetings()) {
            Slot now = slots.get(Candidates.pair(told.company(), told.person()));
            lost += now == null ? 1 : 0;
            moved += now != null
                            && (now.table().id() != told.table() || now.turn().number() != told.turn())
                    ? 1
                    : 0;
        }
        return new Quality(
                placed.size(),
                served,
                everybody.served(),
                placed.stream().mapToLong(Candidate::points).sum(),
                most ? everybody.points() : best.points(),
                (int) persons.values().stream()
                        .mapToLong(each -> PersonDay.of(each).gaps())
                        .sum(),
                moved,
                lost);
    }
}
