package kakehashi.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.matching.interview.solver.Interpreter;
import kakehashi.domain.matching.interview.solver.Person;
import kakehashi.domain.matching.interview.solver.Pin;
import kakehashi.domain.matching.interview.solver.Problem;
import kakehashi.domain.matching.interview.solver.Rules;
import kakehashi.domain.matching.interview.solver.Table;
import kakehashi.domain.matching.interview.solver.Turn;
import kakehashi.domain.matching.interview.solver.Wish;

/** Made-up interview days, the same for the same seed: turns of 20 minutes with 5 minutes between. */
public final class InterviewDays {

    private static final Instant MORNING = Instant.parse("2026-11-27T01:00:00Z");
    private static final List<String> LANGUAGES = List.of("ja", "ja", "ja", "vi", "ne");

    private InterviewDays() {}

    /** Turns one after the other, with a pause at noon when there are many. */
    public static List<Turn> turns(int count) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long noon = i >= 8 ? 3600 : 0;
            Instant start = MORNING.plusSeconds(i * 1500L + noon);
            turns.add(new Turn(i + 1, start, start.plusSeconds(1200)));
        }
        return turns;
    }

    /** Numbers from 1. */
    public static Set<Integer> all(int turns) {
        return new TreeSet<>(IntStream.rangeClosed(1, turns).boxed().toList());
    }

    /** A person who is there all day. */
    public static Person person(long id, List<Turn> turns, int most) {
        return new Person(
                id, turns.get(0).startsAt(), turns.get(turns.size() - 1).endsAt(), "ja", most);
    }

    /** A table of a company of the same number. */
    public static Table table(long id, String room, int turns) {
        return new Table(id, id, room, all(turns), Set.of("ja"));
    }

    /** A day with breaks, late arrivals, languages, rooms and wishes by chance. */
    public static Problem by(long seed, int companies, int persons, int count) {
        Random chance = new Random(seed);
        List<Turn> turns = turns(count);
        List<Table> tables = new ArrayList<>();
        for (int i = 1; i <= companies; i++) {
            Set<Integer> open = all(count);
            open.remove(count / 2 + chance.nextInt(2));
            tables.add(new Table(i, i, "room " + i % 4, open, Set.of("ja")));
        }
        List<Person> people = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        for (int i = 1; i <= persons; i++) {
            Turn first = turns.get(chance.nextInt(Math.max(1, count / 3)));
            Turn last = turns.get(count - 1 - chance.nextInt(Math.max(1, count / 3)));
            people.add(
                    new Person(i, first.startsAt(), last.endsAt(), LANGUAGES.get(chance.nextInt(LANGUAGES.size())), 3));
            wish(i, companies, chance, wishes);
        }
        List<Interpreter> interpreters = IntStream.rangeClosed(1, Math.max(2, companies / 4))
                .mapToObj(i -> new Interpreter(i, i % 2 == 0 ? "vi" : "ne", all(count)))
                .toList();
        return new Problem(
                tables, people, interpreters, wishes, turns, List.of(), new Rules(15, 6, 3, 20, false), Earlier.NONE);
    }

    private static void wish(int person, int companies, Random chance, List<Wish> wishes) {
        Set<Integer> wished = new LinkedHashSet<>();
        while (wished.size() < Math.min(5, companies)) {
            wished.add(1 + chance.nextInt(companies));
        }
        int rank = 1;
        for (int company : wished) {
            wishes.add(new Wish(company, person, chance.nextInt(5) - 1, rank++));
        }
    }

    /** The same day without some people, or with other pins, rules or what was told. */
    public static Problem with(Problem day, List<Person> persons, List<Pin> pins, Rules rules, Earlier earlier) {
        return new Problem(day.tables(), persons, day.interpreters(), day.wishes(), day.turns(), pins, rules, earlier);
    }
}
