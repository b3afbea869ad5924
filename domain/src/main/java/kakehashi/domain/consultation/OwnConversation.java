package kakehashi.domain.consultation;

import java.util.List;

/**
 * A conversation as its own person reads it.
 *
 * @param row what and where it is
 * @param lines the messages, oldest first
 */
public record OwnConversation(ConversationRow row, List<ConversationLine> lines) {

    /** Never shows what was written. */
    @Override
    public String toString() {
        return row.reference();
    }
}
