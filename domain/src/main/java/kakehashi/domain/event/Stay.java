package kakehashi.domain.event;

/**
 * What an internship offers. Source: R-A32.
 *
 * @param host the companies that receive people, by their own names
 * @param pay whether they pay
 */
public record Stay(String host, Pay pay) {

    /** Whether a host pays; it decides which permission a status of residence needs. */
    public enum Pay {
        PAID,
        UNPAID
    }
}
