package kakehashi.domain.company;

/**
 * The classes by which the Small and Medium-sized Enterprise Basic Act measures a company: capital or employees.
 *
 * <p>Source: Small and Medium-sized Enterprise Basic Act, article 2; domain 2.6.
 */
public enum SmeClass {
    MANUFACTURING_OTHER(300_000_000, 300),
    WHOLESALE(100_000_000, 100),
    SERVICE(50_000_000, 100),
    RETAIL(50_000_000, 50);

    private final long capital;
    private final int employees;

    SmeClass(long capital, int employees) {
        this.capital = capital;
        this.employees = employees;
    }

    /** The capital up to which a company is small or medium-sized, in yen. */
    public long capital() {
        return capital;
    }

    /** The number of regular employees up to which it is. */
    public int employees() {
        return employees;
    }

    /**
     * Whether a company of this class is small or medium-sized.
     *
     * @param capitalYen capital in yen; null for a sole proprietor or when not stated, then employees alone decide
     * @param staff number of regular employees
     */
    public boolean includes(Long capitalYen, int staff) {
        return staff <= employees || capitalYen != null && capitalYen <= capital;
    }
}
