package kakehashi.domain.privacy.access;

/** What is shown of several persons, or of none yet, though it is one thing. */
public interface ShownPersons {

    /** How many persons' data it shows. */
    int shownPersons();
}
