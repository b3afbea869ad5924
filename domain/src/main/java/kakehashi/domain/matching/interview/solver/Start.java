package kakehashi.domain.matching.interview.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A first timetable: what was told, then the best choice of pairs, then what else fits. Others make way where they can. */
final class Start {

    /** How many one after the other make way. */
    private static final int DEPTH = 3;

    private final List<Candidate> candidates;
    private final Board board;

    /** What was done, to be undone. */
    private final Deque<Runnable> undo = new ArrayDeque<>();

    private Start(List<Candidate> candidates) {
        this.candidates = candidates;
        board = Board.of(candidates);
    }

    /** Gives candidates a place. */
    static void place(List<Candidate> candidates, List<Candidate> chosen) {
        new Start(candidates).place(Set.copyOf(chosen));
    }

    private void place(Set<Candidate> chosen) {
        for (Candidate each : candidates) {
            Slot told = each.earlier();
            if (each.slot() == null && each.slots().contains(told) && board.fits(each, told)) {
                board.place(each, told);
            }
        }
        List<Candidate> rest = new ArrayList<>(candidates);
        rest.sort(Comparator.comparing((Candidate each) -> !each.wasTold())
                .thenComparing(each -> !chosen.contains(each))
                .thenComparingInt(each -> each.slots().size())
                .thenComparingInt(each -> -each.points())
                .thenComparingInt(Candidate::id));
        rest.stream().filter(each -> each.wasTold() || chosen.contains(each)).forEach(this::put);
        rest.stream()
                .filter(each -> !board.isServed(each.person()) || !board.isServed(each.firm()))
                .forEach(this::put);
        rest.sort(Comparator.comparingInt((Candidate each) -> -each.points()).thenComparingInt(Candidate::id));
        rest.forEach(this::put);
    }

    private void put(Candidate candidate) {
        if (candidate.slot() == null && !board.isFull(candidate.firm()) && !board.isFull(candidate.person())) {
            place(candidate, DEPTH);
            undo.clear();
        }
    }

    /** Where it fits; or else where others make way for it. All are as before when they cannot. */
    private boolean place(Candidate candidate, int depth) {
        Slot free = board.best(candidate);
        if (free != null) {
            place(candidate, free);
            return true;
        }
        return depth > 0 && candidate.slots().stream().anyMatch(slot -> replace(candidate, slot, depth - 1));
    }

    private boolean replace(Candidate candidate, Slot slot, int depth) {
        Set<Candidate> others = board.inTheWay(candidate, slot);
        if (others.isEmpty() || others.stream().anyMatch(each -> each.isFixed() || each.wasTold())) {
            return false;
        }
        int before = undo.size();
        others.forEach(this::remove);
        if (board.fits(candidate, slot)) {
            place(candidate, slot);
            if (others.stream().allMatch(each -> place(each, depth))) {
                return true;
            }
        }
        while (undo.size() > before) {
            undo.pop().run();
        }
        return false;
    }

    private void place(Candidate candidate, Slot slot) {
        board.place(candidate, slot);
        undo.push(() -> board.remove(candidate));
    }

    private void remove(Candidate candidate) {
        Slot slot = candidate.slot();
        board.remove(candidate);
        undo.push(() -> board.place(candidate, slot));
    }
}
