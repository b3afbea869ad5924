package kakehashi.domain.registration;

/** Whether a person came to the event, as the doors and what was put right afterwards tell it. */
public enum Came {
    /** Was there. */
    CAME("exists (select was from Attendance was where was.registrationId = r.id and was.here = true)"),
    /** Had a sure place and was not there. */
    MISSED("r.state = kakehashi.domain.registration.Registration.State.CONFIRMED and not exists (select seen from"
            + " Attendance seen where seen.registrationId = r.id and seen.here = true)");

    private final String condition;

    Came(String condition) {
        this.condition = condition;
    }

    /** The condition on a registration {@code r}, in the words of queries. */
    public String condition() {
        return condition;
    }
}
