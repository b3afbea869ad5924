package kakehashi.domain.company;

/** What a company is asked about a job or an internship it offers, in the order of forms. None of it is about a person. */
public enum OpeningField {
    TITLE(true, Input.LINE, 120),
    OCCUPATION(true, Input.CHOICE, 10),
    DESCRIPTION(true, Input.TEXT, 2000),
    PLACE(true, Input.LINE, 200),
    EMPLOYMENT(true, Input.CHOICE, 20),
    WORKING_TIME(true, Input.LINE, 200),
    PAY_UNIT(true, Input.CHOICE, 20),
    PAY_FROM(true, Input.NUMBER, 20),
    PAY_UNTIL(false, Input.NUMBER, 20),
    BEGINS_ON(true, Input.DATE, 40),
    ENDS_ON(true, Input.DATE, 40),
    DAY_COUNT(true, Input.NUMBER, 6),
    CAPACITY(true, Input.NUMBER, 6),
    PAID(true, Input.CHOICE, 3),
    JAPANESE_LEVEL(true, Input.CHOICE, 20),
    SPOKEN(false, Input.LINE, 120);

    /** How an answer is given. */
    public enum Input {
        LINE,
        TEXT,
        NUMBER,
        DATE,
        CHOICE
    }

    private final boolean required;
    private final Input input;
    private final int length;

    OpeningField(boolean required, Input input, int length) {
        this.required = required;
        this.input = input;
        this.length = length;
    }

    /** Whether it must be answered. */
    public boolean required() {
        return required;
    }

    /** How it is answered. */
    public Input input() {
        return input;
    }

    /** The most characters (code points) it may have. */
    public int length() {
        return length;
    }
}
