package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** The tables of all rooms, in order. */
@ApplicationScoped
class HeldTables {

    @Inject
    Instance<PersonalDataHolder> holders;

    /** Each after those it refers to. */
    List<Held> downwards() {
        return order(holders.stream().flatMap(each -> each.tables().stream()).toList());
    }

    /** Each before those it refers to. */
    List<Held> upwards() {
        List<Held> turned = new ArrayList<>(downwards());
        Collections.reverse(turned);
        return turned;
    }

    /** What the tables of all rooms are called. */
    Map<String, Held> byName() {
        return named(downwards());
    }

    /**
     * Tables in an order in which each stands after those it needs; the same for the same tables.
     *
     * @throws IllegalStateException when one is named twice, needs one that is not there, or needs itself in a circle
     */
    static List<Held> order(List<Held> tables) {
        Map<String, Held> waiting = named(tables);
        List<Held> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Held> ready = waiting.values().stream()
                    .filter(each -> ordered.stream()
                            .map(Held::table)
                            .collect(Collectors.toSet())
                            .containsAll(each.needs()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException(
                        "these tables need what is not there, or each other: " + waiting.keySet());
            }
            ordered.addAll(ready);
            ready.forEach(each -> waiting.remove(each.table()));
        }
        return ordered;
    }

    private static Map<String, Held> named(List<Held> tables) {
        return tables.stream()
                .collect(Collectors.toMap(
                        Held::table,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException(one.table() + " is held twice");
                        },
                        TreeMap::new));
    }
}
