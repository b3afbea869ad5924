package kakehashi.domain.report;

/** One question the programme's figures answer, such as how many events were held. */
public interface Report {

    /** Its place among the reports, from the first to the last. */
    int place();

    /** Whether it is part of the report on a period. */
    default boolean covers(Period period) {
        return true;
    }

    /** Counts; the number of queries does not grow with what is counted. */
    Content count(Span span);
}
