package kakehashi.backoffice.registrations;

import java.util.Arrays;
import java.util.Map;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.signin.RememberedWords;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.RegistrationFilter;

/**
 * Which of an event's sign-ups are wanted, as the address says it.
 *
 * @param state only those in this state; null for all
 * @param text what is looked for; null for all
 * @param key under which the text is remembered, because an address must not hold it; null without a text
 */
public record Wanted(Registration.State state, String text, String key) {

    /** Reads the parameters of a request; values that mean nothing are ignored. */
    static Wanted of(Map<String, String> asked, RememberedWords words) {
        String text = words.find(asked.get("search")).orElse(null);
        return new Wanted(state(asked.get("state")), text, text == null ? null : asked.get("search"));
    }

    /** Reads what was typed into the form, and remembers it. */
    static Wanted typed(Map<String, String> asked, RememberedWords words) {
        String text = asked.get("text").isBlank() ? null : asked.get("text").strip();
        return new Wanted(state(asked.get("state")), text, text == null ? null : words.remember(text));
    }

    private static Registration.State state(String name) {
        return Arrays.stream(Registration.State.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    RegistrationFilter filter() {
        return new RegistrationFilter(text, state);
    }

    /** An address with what is wanted. */
    Address in(Address address) {
        return address.with("state", state).with("search", key);
    }

    /** Whether not all are wanted. */
    public boolean filtered() {
        return state != null || text != null;
    }

    /** The key of the words that say why there is no row. */
    public String nothing() {
        String why = filter().isTooShort() ? "short" : filtered() ? "match" : "yet";
        return "registrations.registrations.nothing." + why;
    }

    /** What a choice of the state says when it is the one wanted: {@code selected}; null for others. */
    public String chosen(Registration.State each) {
        return each == state ? "selected" : null;
    }
}
