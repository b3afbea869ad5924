package kakehashi.backoffice.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.signin.RememberedWords;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.Came;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.registration.SavedView;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/**
 * Which of an event's sign-ups are wanted, as the address says it.
 *
 * @param state only those in this state; null for all
 * @param audience only places for these; null for all
 * @param reads only those that read this language, by its tag; null for all
 * @param text what is looked for; null for all
 * @param unverified only those that came on paper and are still to be compared with it
 * @param came only those whose person came, or did not; null for all
 * @param key under which the text is remembered, because an address must not hold it; null without a text
 */
public record Wanted(
        Registration.State state,
        Audience audience,
        String reads,
        String text,
        boolean unverified,
        Came came,
        String key) {

    /** The parameter that asks for those to be compared alone. */
    public static final String PAPERS = "papers";

    /** The parameter that asks for those who came, or who did not. */
    private static final String CAME = "came";

    /** What it says then. */
    public static final String UNVERIFIED = "unverified";

    /** The parameters that say it. */
    static final List<String> NAMES = List.of("state", "for", "reads", PAPERS, CAME, "search");

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

    /** What a saved view asks. */
    static Wanted of(SavedView view) {
        RegistrationFilter filter = view.filter();
        return new Wanted(
                filter.state(), filter.audience(), filter.language(), null, filter.unverified(), filter.came(), null);
    }

    private static Wanted of(Map<String, String> asked, String text, String key) {
        return new Wanted(
                one(Registration.State.values(), asked.get("state")),
                one(Audience.values(), asked.get("for")),
                Languages.find(asked.getOrDefault("reads", ""))
                        .map(Language::tag)
                        .orElse(null),
                text,
                UNVERIFIED.equals(asked.get(PAPERS)),
                one(Came.values(), asked.get(CAME)),
                key);
    }

    private static <T extends Enum<T>> T one(T[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    RegistrationFilter filter() {
        return new RegistrationFilter(text, state, audience, reads, unverified, came);
    }

    /** An address with what is wanted. */
    Address in(Address address) {
        return address.with("state", state)
                .with("for", audience)
                .with("reads", reads)
                .with(PAPERS, unverified ? UNVERIFIED : null)
                .with(CAME, came)
                .with("search", key);
    }

    /** Whether not all are wanted. */
    public boolean filtered() {
        return !filter().isOfAll();
    }

    /** The key of the words that say why there is no row. */
    public String nothing() {
        String why = filter().isTooShort() ? "short" : filtered() ? "match" : "yet";
        return "registrations.registrations.nothing." + why;
    }

    /** What a choice says when it is the one wanted: {@code selected}; null for others. */
    public String chosen(Object each) {
        return Stream.of(state, audience, reads, came).anyMatch(each::equals) ? "selected" : null;
    }

    /** Whether somebody is searched for, by words that stand in no address for good. */
    public boolean searching() {
        return text != null;
    }

    /** Whether it can be saved under a name. */
    public boolean savable() {
        return filtered() && !searching();
    }

    /** What the box for those to be compared says when they alone are wanted: {@code checked}; else null. */
    public String ticked() {
        return unverified ? "checked" : null;
    }
}
