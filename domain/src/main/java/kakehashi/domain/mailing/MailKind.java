package kakehashi.domain.mailing;

import java.time.Instant;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;

/**
 * What staff tell the people of an event; each has a text in every language. Of other times and another venue everybody is
 * told by the change of the event itself.
 */
public enum MailKind {
    REMINDER("reminder"),
    DOCUMENTS("documents"),
    THANKS("thanks");

    private final String template;

    MailKind(String template) {
        this.template = template;
    }

    /** The key part behind {@code mail.}. */
    public String template() {
        return template;
    }

    /** Whether it speaks to people who come, or came, and not to those who wait. */
    public boolean isForComing() {
        return this != DOCUMENTS;
    }

    /** Whether it can be written about an event now. */
    boolean suits(Listing event, Instant now) {
        return !event.cancelled() && !now.isBefore(event.schedule().endsAt()) == (this == THANKS);
    }

    /** Whether it says nothing without words: what to bring stands in none of its fixed ones. */
    public boolean needsWords() {
        return this == DOCUMENTS;
    }

    /**
     * Thanks come after the event, all else before its end.
     *
     * @throws Refused {@code groupMailTooLate}, {@code groupMailTooEarly}; {@code groupMailCancelled} when the event was
     *     called off
     */
    void mustSuit(Listing event, Instant now) {
        if (event.cancelled()) {
            throw new Refused("groupMailCancelled");
        }
        boolean over = !now.isBefore(event.schedule().endsAt());
        if (over != (this == THANKS)) {
            throw new Refused(over ? "groupMailTooLate" : "groupMailTooEarly");
        }
    }
}
