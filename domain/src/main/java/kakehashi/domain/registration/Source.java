package kakehashi.domain.registration;

/**
 * Where wanted registrations are read from, in the words of a query.
 *
 * @param beside what is read beside the registrations {@code r}
 * @param link what joins the two
 * @param condition what is asked of them
 * @param counted what is read to count them
 * @param at the moment of the sign-up, where the index has it that gives the order
 * @param id the id of the registration, there
 */
record Source(String beside, String link, String condition, String counted, String at, String id) {

    private static final String ALL = "Registration r";
    private static final String TOKENS = "SearchToken t";
    private static final String LINK = "t.registrationId = r.id and ";

    /** All registrations that meet a condition. */
    static Source of(String condition) {
        return new Source("", "", condition, ALL + " where " + condition, "r.submittedAt", "r.id");
    }

    /** Those to which a beginning of a word leads; {@code kinds} is what is asked of the registrations themselves. */
    static Source named(String condition, String kinds) {
        String counted = kinds.isEmpty()
                ? TOKENS + " where " + condition
                : ALL + ", " + TOKENS + " where " + LINK + condition + kinds;
        return new Source(", " + TOKENS, LINK, condition + kinds, counted, "t.submittedAt", "t.registrationId");
    }

    /** What is selected of them, where it says {@code %s} beside what else is read; newest first or oldest first. */
    String rows(String select, String limits, boolean oldestFirst) {
        String direction = oldestFirst ? "" : " desc";
        return select.formatted(beside) + " where " + link + condition + limits + " order by " + at + direction + ", "
                + id + direction;
    }
}
