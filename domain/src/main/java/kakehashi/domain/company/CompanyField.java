package kakehashi.domain.company;

/** What a company is asked about itself, in the order of forms. None of it is about a person. Source: R-F4. */
public enum CompanyField {
    COMPANY_NAME(true, 200),
    CORPORATE_NUMBER(false, 30),
    INDUSTRY(true, 1),
    SME_CLASS(true, 40),
    EMPLOYEES(true, 8),
    CAPITAL(false, 12),
    IN_WARD(true, 3);

    private final boolean required;
    private final int length;

    CompanyField(boolean required, int length) {
        this.required = required;
        this.length = length;
    }

    /** Whether it must be answered. */
    public boolean required() {
        return required;
    }

    /** The most characters (code points) it may have. */
    public int length() {
        return length;
    }
}
