package kakehashi.domain.shared;

/** What shows several persons at once. */
public interface ShownPersons {

    /** How many. */
    int shownPersons();

    /** Whether it tells something though it shows nobody; a list of nobody does not. */
    default boolean isTellingOfNobody() {
        return false;
    }
}
