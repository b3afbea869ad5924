package kakehashi.domain.company;

/** What a company is asked about itself, in the order of forms. None of it is about a person. Source: R-F4. */
public enum CompanyField {
    COMPANY_NAME(true, false, 200),
    CORPORATE_NUMBER(false, false, 30),
    INDUSTRY(true, true, 1),
    SME_CLASS(true, true, 40),
    EMPLOYEES(true, false, 12),
    CAPITAL(false, false, 30),
    IN_WARD(true, true, 3);

    private final boolean required;
    private final boolean chosen;
    private final int length;

    CompanyField(boolean required, boolean chosen, int length) {
        this.required = required;
        this.chosen = chosen;
        this.length = length;
    }

    /** Whether it must be answered. */
    public boolean required() {
        return required;
    }

    /** Whether it is chosen from a list, not written. */
    public boolean chosen() {
        return chosen;
    }

    /** The most characters (code points) it may have. */
    public int length() {
        return length;
    }
}
