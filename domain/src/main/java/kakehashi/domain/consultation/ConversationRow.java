package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Audience;

/**
 * A conversation in a list, without who it is with and what was written.
 *
 * @param id the conversation
 * @param reference the number told to the person
 * @param eventId the year-round event it belongs to
 * @param audience for whom it is
 * @param theme what about
 * @param language BCP 47 tag of the language the person's mails are in
 * @param state where it is in its life
 * @param turnedAt since when
 */
public record ConversationRow(
        UUID id,
        String reference,
        UUID eventId,
        Audience audience,
        Theme theme,
        String language,
        Conversation.State state,
        Instant turnedAt) {

    static ConversationRow of(Conversation one) {
        return new ConversationRow(
                one.id(),
                one.reference(),
                one.eventId(),
                one.audience(),
                one.theme(),
                one.language(),
                one.state(),
                one.turnedAt());
    }

    /** Whether nobody writes in it any more. */
    public boolean isClosed() {
        return state == Conversation.State.CLOSED;
    }

    /** Whether the person has to write, or to read what was written. */
    public boolean isForPerson() {
        return state == Conversation.State.PERSON;
    }
}
