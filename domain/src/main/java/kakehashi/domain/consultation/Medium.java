package kakehashi.domain.consultation;

/** How a consultation reached us. Source: R-D14. */
public enum Medium {
    WEB,
    /** Held by phone without having been booked. */
    PHONE,
    /** Held at the counter without having been booked. */
    COUNTER,
    /** Booked by phone, and entered by staff while the person called. */
    CALL;

    /** The condition that a booking {@code b} of a query was booked before it was held. */
    public static final String BOOKED =
            "b.medium in (kakehashi.domain.consultation.Medium.WEB," + " kakehashi.domain.consultation.Medium.CALL)";

    /** Whether it was booked before it was held. */
    public boolean isBooked() {
        return this == WEB || this == CALL;
    }

    /** The medium of what staff enter. */
    static Medium of(WalkIn entry) {
        if (entry.isToCome()) {
            return CALL;
        }
        return entry.form().wish().channel() == Channel.PHONE ? PHONE : COUNTER;
    }
}
