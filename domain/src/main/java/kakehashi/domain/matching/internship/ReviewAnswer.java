package kakehashi.domain.matching.internship;

/** What can be answered to a {@link ReviewQuestion}. */
public enum ReviewAnswer {
    YES,
    RATHER_YES,
    RATHER_NO,
    NO
}
