package kakehashi.domain.matching.interview.solver;

/**
 * What a company and a person want of each other. Each pair stands once.
 *
 * @param company of the pair
 * @param person of the pair
 * @param ofCompany the company's rank for the person from 1, its best; {@link #NONE} or {@link #REFUSED}
 * @param ofPerson the person's rank for the company from 1, their best; {@link #NONE} or {@link #REFUSED}
 */
public record Wish(long company, long person, int ofCompany, int ofPerson) {

    /** This side said nothing. */
    public static final int NONE = 0;

    /** This side does not want to meet. */
    public static final int REFUSED = -1;

    private static final int RANKS = 10;

    /** Whether a side asked for the meeting. */
    public boolean isWished() {
        return ofCompany > NONE || ofPerson > NONE;
    }

    /** Whether the meeting may take place. */
    boolean isWanted(boolean both) {
        boolean refused = ofCompany <= REFUSED || ofPerson <= REFUSED;
        return !refused && (both ? ofCompany > NONE && ofPerson > NONE : isWished());
    }

    /**
     * What the meeting is worth: of each side 10 for its first wish, 9 for the second and so on, 1 from the tenth on, and
     * 10 more when both sides wish it.
     */
    public int points() {
        return points(ofCompany) + points(ofPerson) + (ofCompany > NONE && ofPerson > NONE ? RANKS : 0);
    }

    private static int points(int rank) {
        return rank <= NONE ? 0 : Math.max(1, RANKS + 1 - rank);
    }
}
