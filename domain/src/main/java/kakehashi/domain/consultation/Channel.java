package kakehashi.domain.consultation;

/** How people talk with a counsellor. Source: R-A13. */
public enum Channel {
    IN_PERSON,
    PHONE,
    /** In writing, in the portal. */
    MESSAGE;

    /** Whether a time is booked for it. */
    public boolean isTimed() {
        return this != MESSAGE;
    }
}
