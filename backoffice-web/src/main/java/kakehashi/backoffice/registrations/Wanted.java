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
 * @param unverified only those that came on paper and are still to be compared with it
 * @param key under which the text is remembered, because an address must not hold it; null without a text
 */
public record Wanted(Registration.State state, String text, boolean unverified, String key) {

    /** The parameter that asks for those to be compared alone. */
    public static final String PAPERS = "papers";

    /** What it says then. */
    public static final String UNVERIFIED = "unverified";

    /** Reads the parameters of a request; values that mean nothing are ignored. */
    static Wanted of(Map<String, String> asked, RememberedWords words) {
        String text = words.find(asked.get("search")).orElse(null);
        return of(asked, text, text == null ? null : asked.get("search"));
    }

    /** Reads what was typed into the form, and remembers it. */
    static Wanted typed(Map<String, String> asked, RememberedWords words) {
        String text = asked.get("text").isBlank() ? null : asked.get("text").strip();
        return of(asked, text, text == null ? null : words.remember(text));
    }

    private static Wanted of(Map<String, String> asked, String text, String key) {
        return new Wanted(state(asked.get("state")), text, UNVERIFIED.equals(asked.get(PAPERS)), key);
    }

    private static Registration.State state(String name) {
        return Arrays.stream(Registration.State.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    RegistrationFilter filter() {
        return new RegistrationFilter(text, state, unverified);
    }

    /** An address with what is wanted. */
    Address in(Address address) {
        return address.with("state", state)
                .with(PAPERS, unverified ? UNVERIFIED : null)
                .with("search", key);
    }

    /** Whether not all are wanted. */
    public boolean filtered() {
        return state != null || unverified || text != null;
    }

    /** The key of the words that say why there is no row. */
    public String nothing() {
        String why = filter().isTooShort() ? "short" : filtered() ? "match" : "yet";
        return "registrations.registrations.nothing." + why;
    }

    /** What the box for those to be compared says when they alone are wanted: {@code checked}; else null. */
    public String ticked() {
        return unverified ? "checked" : null;
    }

    /** What a choice of the state says when it is the one wanted: {@code selected}; null for others. */
    public String chosen(Registration.State each) {
        return each == state ? "selected" : null;
    }
}
