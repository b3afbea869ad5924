package kakehashi.domain.company;

/** Where an opening or an internship is in its life: only published ones are seen. */
public enum OpeningState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
