package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A conversation with everything in it, for the staff who answer.
 *
 * @param conversation the conversation
 * @param answers name and mail address, opened; empty once the person withdrew the consent
 * @param company what the company stated; null for seekers
 * @param lines the messages, oldest first; empty once the person withdrew the consent
 * @param withdrawnAt when the person withdrew the consent; null while it holds
 */
public record ConversationFile(
        Conversation conversation,
        Map<PersonalField, String> answers,
        CompanyProfile company,
        List<ConversationLine> lines,
        Instant withdrawnAt) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return conversation.reference();
    }
}
