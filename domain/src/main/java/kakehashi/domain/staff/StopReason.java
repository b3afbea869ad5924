package kakehashi.domain.staff;

/** Why an account was stopped. */
public enum StopReason {
    /** Somebody stopped it. */
    BY_HAND,
    /** Nobody used it for long. */
    UNUSED
}
