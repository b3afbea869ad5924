package kakehashi.domain.event;

/** Why an event was called off, as everybody is told. */
public enum CancelReason {
    WEATHER,
    TOO_FEW,
    SPEAKER,
    VENUE,
    OFFICE
}
