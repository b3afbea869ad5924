package kakehashi.domain.event;

/** For whom places are. Source: R-F4. */
public enum Audience {
    SEEKER,
    COMPANY
}
