package kakehashi.domain.matching.interview.solver;

/**
 * A wish that is not met.
 *
 * @param company of the pair
 * @param person of the pair
 * @param reason the first that holds, in the order of {@link Reason}
 */
public record Unmet(long company, long person, Reason reason) {

    /** Why a wish is not met; from what could never be to what was not chosen. */
    public enum Reason {
        /** The company does not want to meet, or did not ask for it where both sides must. */
        NOT_WANTED_BY_COMPANY,
        /** The person does not want to meet, or did not ask for it where both sides must. */
        NOT_WANTED_BY_PERSON,
        /** The company has no table on the day, or the person does not come. */
        NOT_THERE,
        /** No turn in which the company is open and the person is there. */
        TIMES_DO_NOT_MEET,
        /** No interpreter for the language is there in the turns they share. */
        NO_INTERPRETER,
        /** The company's turns are all given away, but for those that stay free. */
        COMPANY_FULL,
        /** The person has as many meetings as they want. */
        PERSON_FULL,
        /** In each turn they share one of them is in another meeting, on the way or resting, or no interpreter is free. */
        TIMES_TAKEN,
        /** It would fit, but nobody had the time to look further; solving for longer helps. */
        NOT_FOUND
    }
}
