package kakehashi.domain.matching.interview.solver;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.matching.interview.solver.Contradiction.Reason;

/** Whether pinned meetings can be kept together. */
final class Pins {

    private final Day day;
    private final Map<Reason, List<Contradiction>> found = new EnumMap<>(Reason.class);
    private final List<Pin> known = new ArrayList<>();

    Pins(Problem problem) {
        day = new Day(problem);
        for (Pin pin : problem.pins()) {
            if (day.table(pin.table()) == null || day.person(pin.person()) == null || day.turn(pin.turn()) == null) {
                find(Reason.UNKNOWN, List.of(pin));
            } else {
                known.add(pin);
            }
        }
    }

    List<Contradiction> contradictions() {
        for (Pin pin : known) {
            if (!day.table(pin.table()).turns().contains(pin.turn())) {
                find(Reason.TABLE_CLOSED, List.of(pin));
            }
            if (!day.person(pin.person()).isThere(day.turn(pin.turn()))) {
                find(Reason.PERSON_AWAY, List.of(pin));
            }
        }
        twice(Reason.TABLE_TWICE, pin -> List.of(pin.table(), pin.turn()));
        twice(Reason.PERSON_TWICE, pin -> List.of(pin.person(), pin.turn()));
        twice(Reason.PAIR_TWICE, pin -> List.of(day.table(pin.table()).company(), pin.person()));
        by(Pin::person).forEach(this::person);
        by(pin -> day.table(pin.table()).company())
                .forEach((company, pins) -> tooMany(Reason.COMPANY_FULL, pins, day.most(company)));
        by(pin -> List.of(language(pin), pin.turn())).forEach((key, pins) -> interpreted(pins));
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void twice(Reason reason, Function<Pin, List<Object>> what) {
        by(what).values().forEach(pins -> tooMany(reason, pins, 1));
    }

    private void tooMany(Reason reason, List<Pin> pins, int most) {
        if (pins.size() > most) {
            find(reason, pins);
        }
    }

    private void interpreted(List<Pin> pins) {
        String language = language(pins.get(0));
        if (!language.isEmpty()) {
            tooMany(
                    Reason.NO_INTERPRETER,
                    pins,
                    day.interpreters(language, pins.get(0).turn()).size());
        }
    }

    private void person(long id, List<Pin> pins) {
        Set<Integer> numbers = pins.stream().map(Pin::turn).collect(Collectors.toSet());
        if (day.withoutRest(numbers) > 0) {
            find(Reason.NO_REST, pins);
        }
        tooMany(Reason.PERSON_FULL, pins, day.person(id).most());
        Set<Pin> late = new HashSet<>();
        for (Pin one : pins) {
            for (Pin other : pins) {
                if (one.turn() < other.turn() && day.isWayTooShort(slot(one), slot(other))) {
                    late.add(one);
                    late.add(other);
                }
            }
        }
        if (!late.isEmpty()) {
            find(Reason.WAY_TOO_SHORT, pins.stream().filter(late::contains).toList());
        }
    }

    private String language(Pin pin) {
        return Day.interpreted(day.table(pin.table()), day.person(pin.person()));
    }

    private Slot slot(Pin pin) {
        return new Slot(day.table(pin.table()), day.turn(pin.turn()));
    }

    private <K> Map<K, List<Pin>> by(Function<Pin, K> what) {
        return known.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    }

    private void find(Reason reason, List<Pin> pins) {
        List<String> names = pins.stream().map(Pin::name).toList();
        found.computeIfAbsent(reason, key -> new ArrayList<>()).add(new Contradiction(reason, names));
    }
}
