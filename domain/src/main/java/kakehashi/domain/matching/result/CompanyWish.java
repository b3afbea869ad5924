package kakehashi.domain.matching.result;

/** What a company says after a meeting. Its label is the text {@code CompanyWish.<NAME>}. */
public enum CompanyWish {
    GO_ON,
    UNDECIDED,
    NOT_NOW
}
