package kakehashi.domain.matching.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.domain.matching.interview.solver.Contradiction;
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.matching.interview.solver.Interpreter;
import kakehashi.domain.matching.interview.solver.Meeting;
import kakehashi.domain.matching.interview.solver.Person;
import kakehashi.domain.matching.interview.solver.Pin;
import kakehashi.domain.matching.interview.solver.Problem;
import kakehashi.domain.matching.interview.solver.Rules;
import kakehashi.domain.matching.interview.solver.Table;
import kakehashi.domain.matching.interview.solver.Turn;
import kakehashi.domain.matching.interview.solver.Unmet;
import kakehashi.domain.matching.interview.solver.Wish;
import kakehashi.domain.shared.Refused;

/** An interview day in numbers, for the solver, and the way back from what it found. */
final class DayProblem {

    private static final int SEATS = 10;
    private static final String JAPANESE = "ja";

    private final InterviewDay day;
    private final Map<UUID, Long> companies = new HashMap<>();
    private final Map<List<Object>, Wishes.Pair> wishes = new HashMap<>();
    private final Map<UUID, Integer> guests = new HashMap<>();
    private final Map<UUID, Integer> hosts = new HashMap<>();
    private final List<Turn> turns;

    DayProblem(InterviewDay day) {
        this.day = day;
        Map<UUID, Long> numbers = new HashMap<>();
        for (InterviewDay.Host host : day.hosts()) {
            numbers.putIfAbsent(host.companyId(), numbers.size() + 1L);
            companies.put(host.id(), numbers.get(host.companyId()));
        }
        day.wishes().pairs().forEach(each -> wishes.put(List.of(company(each.host()), each.guest()), each));
        day.guests().forEach(each -> guests.put(each.id(), guests.size() + 1));
        day.hosts().forEach(each -> hosts.put(each.id(), hosts.size() + 1));
        turns = day.turns().stream()
                .map(each -> new Turn(each.number(), each.startsAt(), each.endsAt()))
                .toList();
    }

    /** The day with its pins. */
    Problem problem(Earlier earlier) {
        return problem(
                day.pins().stream().map(InterviewPin::place).toList(),
                day.wishes().pairs(),
                earlier);
    }

    /** The day with these meetings alone, each where it is. */
    Problem fixed(List<Place> places) {
        List<Wishes.Pair> wished = places.stream().map(this::ranks).toList();
        return problem(places, wished, Earlier.NONE);
    }

    private Problem problem(List<Place> pins, List<Wishes.Pair> wishes, Earlier earlier) {
        return new Problem(
                tables(),
                day.guests().stream().map(this::person).toList(),
                day.interpreters().stream().map(this::interpreter).toList(),
                wishes.stream().map(this::wish).toList(),
                turns,
                pins.stream()
                        .map(each -> new Pin(day.words(each), table(each), number(guests, each.guest()), each.turn()))
                        .toList(),
                new Rules(
                        day.rules().reservePerCent(),
                        0,
                        day.rules().mostInARow(),
                        day.rules().restMinutes(),
                        day.rules().bothSides()),
                earlier);
    }

    /**
     * Sees to it that pins can be kept together.
     *
     * @throws Refused {@code pins.} and the reason, with the {@code pins} that contradict each other
     */
    static void mustBePossible(Problem problem) {
        List<Contradiction> found = problem.contradictions();
        if (!found.isEmpty()) {
            Contradiction first = found.get(0);
            throw new Refused("pins." + first.reason()).with("pins", String.join(" / ", first.pins()));
        }
    }

    private static long number(Map<UUID, Integer> numbers, UUID id) {
        return numbers.getOrDefault(id, 0);
    }

    private long company(UUID host) {
        return companies.getOrDefault(host, 0L);
    }

    private long table(Place place) {
        return number(hosts, place.host()) * SEATS + place.seat();
    }

    private List<Table> tables() {
        Set<String> spoken = new HashSet<>(Set.of(JAPANESE, ""));
        List<Table> tables = new ArrayList<>();
        for (InterviewDay.Host host : day.hosts()) {
            Set<Integer> open = IntStream.rangeClosed(host.first(), host.last())
                    .limit(host.most())
                    .boxed()
                    .collect(Collectors.toSet());
            for (int seat = 1; seat <= host.seats(); seat++) {
                tables.add(new Table(number(hosts, host.id()) * SEATS + seat, company(host.id()), "", open, spoken));
            }
        }
        return tables;
    }

    private Person person(InterviewDay.Guest guest) {
        List<Turn> own = turns.stream()
                .filter(each -> each.number() >= guest.first() && each.number() <= guest.last())
                .toList();
        boolean there = !own.isEmpty();
        return new Person(
                number(guests, guest.id()),
                there ? own.get(0).startsAt() : day.event().schedule().startsAt(),
                there
                        ? own.get(own.size() - 1).endsAt()
                        : day.event().schedule().startsAt(),
                interpreted(guest.language()) ? guest.language() : "",
                day.rules().mostMeetings());
    }

    private boolean interpreted(String language) {
        return day.rules().withInterpreter()
                && day.interpreters().stream()
                        .anyMatch(each -> each.plan().language().equals(language));
    }

    /** Where they have a place of their own in a turn, they are not free. */
    private Interpreter interpreter(kakehashi.domain.timetable.Interpreter each) {
        Set<Integer> free = day.turns().stream()
                .filter(turn ->
                        each.plan().covers(turn) && !each.plan().places().containsKey(turn.number()))
                .map(kakehashi.domain.timetable.Turn::number)
                .collect(Collectors.toSet());
        return new Interpreter(each.number(), each.plan().language(), free);
    }

    private Wish wish(Wishes.Pair pair) {
        return new Wish(company(pair.host()), number(guests, pair.guest()), pair.ofCompany(), pair.ofPerson());
    }

    /** What was told before, of those who are still there. */
    Earlier earlier(List<InterviewMeeting> meetings, int firstTurn) {
        return new Earlier(
                meetings.stream()
                        .filter(each -> guests.containsKey(each.place().guest())
                                && hosts.containsKey(each.place().host()))
                        .map(each -> new Meeting(
                                table(each.place()),
                                company(each.place().host()),
                                number(guests, each.place().guest()),
                                each.place().turn(),
                                each.interpreter(),
                                each.isPinned()))
                        .toList(),
                firstTurn);
    }

    Place place(Meeting meeting) {
        return new Place(
                day.hosts().get((int) (meeting.table() / SEATS) - 1).id(),
                (int) (meeting.table() % SEATS),
                day.guests().get((int) meeting.person() - 1).id(),
                meeting.turn());
    }

    /** The wish that is not met; empty for people or companies that are not there. */
    Optional<Wishes.Pair> wish(Unmet unmet) {
        UUID guest = day.guests().get((int) unmet.person() - 1).id();
        return Optional.ofNullable(wishes.get(List.of(unmet.company(), guest)));
    }

    /** Both sides' ranks for each other, whichever of its places the company has. */
    Wishes.Pair ranks(Place place) {
        return wishes.getOrDefault(
                List.of(company(place.host()), place.guest()),
                new Wishes.Pair(place.host(), place.guest(), Wish.NONE, Wish.NONE));
    }
}
