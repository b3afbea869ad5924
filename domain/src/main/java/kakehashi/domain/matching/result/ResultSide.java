package kakehashi.domain.matching.result;

/** Who entered a result last. Its label is the text {@code ResultSide.<NAME>}. */
public enum ResultSide {
    COMPANY,
    STAFF
}
