package kakehashi.domain.consultation;

/** How people talk with a counsellor. Source: R-A13. */
public enum Channel {
    IN_PERSON,
    PHONE
}
