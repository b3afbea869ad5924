package kakehashi.portal.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kakehashi.domain.event.Listing;

/**
 * A question that leaves fewer events.
 *
 * @param name its name in the address
 * @param everything the label of the choice that leaves all
 * @param choices what can be asked for
 * @param values under which choices an event is found
 */
public record Filter(String name, String everything, List<Choice> choices, Function<Listing, Set<String>> values) {

    /**
     * Something that can be asked for.
     *
     * @param value as it stands in the address
     * @param label what the reader sees
     * @param selected the attribute's value when it is asked for, else null
     */
    public record Choice(String value, String label, String selected) {}

    /** Whether an event is among what is asked for. */
    boolean leaves(Listing event) {
        Optional<Choice> asked =
                choices.stream().filter(choice -> choice.selected() != null).findFirst();
        return asked.isEmpty() || values.apply(event).contains(asked.get().value());
    }
}
