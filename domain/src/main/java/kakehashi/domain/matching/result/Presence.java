package kakehashi.domain.matching.result;

/** Whether both were at a meeting. Its label is the text {@code Presence.<NAME>}. */
public enum Presence {
    MET,
    PERSON_AWAY,
    COMPANY_AWAY
}
