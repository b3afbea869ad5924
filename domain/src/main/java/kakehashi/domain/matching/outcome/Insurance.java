package kakehashi.domain.matching.outcome;

/**
 * Whether the company insures whom it hired against unemployment, on which it hangs how and until when it reports the
 * hiring. Its label is the text {@code Insurance.<NAME>}. Source: domain 2.8.
 */
public enum Insurance {
    /** Not known yet: the earlier day counts. */
    UNKNOWN,
    INSURED,
    NOT_INSURED,
    /** Nothing is reported: special permanent residents, diplomats and officials. */
    EXEMPT
}
