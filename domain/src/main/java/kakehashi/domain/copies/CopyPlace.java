package kakehashi.domain.copies;

/** Where copies are used. Source: T6. */
public enum CopyPlace {
    OFFICE,
    VENUE,
    WARD
}
