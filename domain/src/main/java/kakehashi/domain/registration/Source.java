package kakehashi.domain.registration;

/**
 * Where wanted registrations are read from, in the words of a query.
 *
 * @param from the entities, with the registration as {@code r}
 * @param condition what is asked of them
 * @param at the moment of the sign-up, where the index has it that gives the order
 * @param id the id of the registration, there
 */
record Source(String from, String condition, String at, String id) {

    /** All registrations that meet a condition. */
    static Source of(String condition) {
        return new Source("Registration r", condition, "r.submittedAt", "r.id");
    }

    /** Those that a beginning of a word of their names leads to. */
    static Source named(String condition) {
        return new Source(
                "SearchToken t join Registration r on r.id = t.registrationId",
                condition,
                "t.submittedAt",
                "t.registrationId");
    }

    String newestFirst() {
        return " order by " + at + " desc, " + id + " desc";
    }

    String oldestFirst() {
        return " order by " + at + ", " + id;
    }
}
