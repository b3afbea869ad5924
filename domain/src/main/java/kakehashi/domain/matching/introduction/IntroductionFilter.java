package kakehashi.domain.matching.introduction;

/** Which introductions a list shows. Its label is the text {@code IntroductionFilter.<NAME>}. */
public enum IntroductionFilter {
    /** The seeker has to answer. */
    SEEKER(" and i.state = kakehashi.domain.matching.introduction.Introduction.State.PROPOSED"),
    /** The company has to answer. */
    COMPANY(" and i.state = kakehashi.domain.matching.introduction.Introduction.State.SEEKER_ACCEPTED"),
    /** Both accepted. */
    ACCEPTED(" and i.state = kakehashi.domain.matching.introduction.Introduction.State.COMPANY_ACCEPTED"),
    /** Declined or taken back. */
    ENDED(" and i.endedAt is not null");

    private final String condition;

    IntroductionFilter(String condition) {
        this.condition = condition;
    }

    /** What holds for the rows, in the query's words. */
    String condition() {
        return condition;
    }
}
