package kakehashi.domain.matching.internship;

/** What staff look at before somebody goes to a host. None of them keeps anybody from a place. Source: domain 2.2. */
public enum InternWarning {
    /** Has a place at another event on one of the days. */
    OVERLAP,
    /** Is paid, which needs permission for other activities: 28 hours in any seven days. */
    PERMISSION,
    /** Is paid, which must be within what the status of residence allows. */
    WITHIN_STATUS,
    /** Is paid, which the paper in the passport must allow. */
    DESIGNATED,
    /** Is paid, which the status of residence does not allow. */
    NOT_FOR_WORK,
    /** The period of stay ends before the last day. */
    STAY_ENDS
}
