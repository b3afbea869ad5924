package kakehashi.domain.own;

/** What people agree to take part in. */
public enum Occasion {
    SIGN_UP("Registration", "registrationId"),
    BOOKING("Booking", "bookingId"),
    CONVERSATION("Conversation", "conversationId"),
    JOINING("Joining", "joiningId");

    private final String entity;
    private final String inConsent;

    Occasion(String entity, String inConsent) {
        this.entity = entity;
        this.inConsent = inConsent;
    }

    /** The entity, for queries. */
    String entity() {
        return entity;
    }

    /** Where a consent names it, for queries. */
    String inConsent() {
        return inConsent;
    }
}
