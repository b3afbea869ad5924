package kakehashi.domain.matching.interview.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which meetings may take place at all, with those that are pinned or over where they are. */
final class Candidates {

    private final Day day;
    private final Map<List<Long>, Slot> slots = new HashMap<>();
    private final Map<List<Long>, Wish> wishes = new LinkedHashMap<>();
    private final Map<List<Long>, Meeting> earlier = new HashMap<>();
    private final Map<List<Long>, Candidate> all = new LinkedHashMap<>();

    private Candidates(Day day) {
        this.day = day;
        Problem problem = day.problem();
        for (Turn turn : problem.turns()) {
            for (Table table : problem.tables()) {
                slots.put(List.of(table.id(), (long) turn.number()), new Slot(table, turn));
            }
        }
        problem.wishes().stream()
                .filter(wish -> wish.isWanted(day.rules().bothSides()))
                .forEach(wish -> wishes.put(pair(wish.company(), wish.person()), wish));
        problem.earlier().meetings().forEach(each -> earlier.put(pair(each.company(), each.person()), each));
    }

    /** In the order of the wishes; then those of pins that nobody wished. */
    static List<Candidate> of(Day day) {
        return new Candidates(day).make();
    }

    private List<Candidate> make() {
        for (Pin pin : day.problem().pins()) {
            List<Long> pair = pair(day.table(pin.table()).company(), pin.person());
            wishes.putIfAbsent(pair, new Wish(pair.get(0), pair.get(1), Wish.NONE, Wish.NONE));
        }
        wishes.forEach(this::add);
        Board board = new Board();
        for (Pin pin : day.problem().pins()) {
            Candidate candidate = all.get(pair(day.table(pin.table()).company(), pin.person()));
            board.fix(candidate, slots.get(List.of(pin.table(), (long) pin.turn())), true);
        }
        for (Candidate candidate : all.values()) {
            Slot told = candidate.earlier();
            if (told != null && !candidate.isFixed() && isOver(told.turn()) && board.fits(candidate, told)) {
                board.fix(candidate, told, false);
            }
        }
        return new ArrayList<>(all.values());
    }

    private void add(List<Long> pair, Wish wish) {
        Person person = day.person(wish.person());
        if (person == null || !day.companies().containsKey(wish.company())) {
            return;
        }
        Meeting meeting = earlier.get(pair);
        Slot told = meeting == null ? null : slots.get(List.of(meeting.table(), (long) meeting.turn()));
        if (told != null && !isPossible(told, person)) {
            told = null;
        }
        all.put(pair, new Candidate(all.size() + 1, day, wish, open(wish.company(), person), told));
    }

    private List<Slot> open(long company, Person person) {
        List<Slot> open = new ArrayList<>();
        for (Table table : day.companies().get(company)) {
            for (Turn turn : day.problem().turns()) {
                Slot slot = slots.get(List.of(table.id(), (long) turn.number()));
                if (!isOver(turn) && isPossible(slot, person)) {
                    open.add(slot);
                }
            }
        }
        open.sort(Comparator.comparingInt(slot -> slot.turn().number()));
        return open;
    }

    private boolean isPossible(Slot slot, Person person) {
        String language = Day.interpreted(slot.table(), person);
        return day.meet(slot.table(), person, slot.turn())
                && (language.isEmpty()
                        || !day.interpreters(language, slot.turn().number()).isEmpty());
    }

    private boolean isOver(Turn turn) {
        return turn.number() < day.problem().earlier().firstTurn();
    }

    static List<Long> pair(long company, long person) {
        return List.of(company, person);
    }
}
