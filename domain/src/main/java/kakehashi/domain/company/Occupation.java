package kakehashi.domain.company;

/**
 * Occupations of openings: middle groups of the Japan Standard Occupational Classification, those that companies of the
 * programme offer. The letter is the major group.
 *
 * <p>Source: Japan Standard Occupational Classification (December 2009).
 */
public enum Occupation {
    B07,
    B09,
    B10,
    B16,
    B18,
    B19,
    B21,
    B22,
    B24,
    C25,
    C26,
    C28,
    D32,
    D34,
    E36,
    E39,
    E40,
    E42,
    H52,
    H53,
    H54,
    H55,
    I61,
    J66,
    K70,
    K71,
    L99;

    /** The letter of its major group. */
    public char major() {
        return name().charAt(0);
    }
}
