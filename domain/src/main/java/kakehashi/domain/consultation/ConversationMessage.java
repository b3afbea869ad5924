package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;

/** One message of a conversation. Only ever added. */
@Entity
@Table(name = "consultation_message")
public class ConversationMessage {

    /** Who wrote a message. */
    public enum Author {
        PERSON,
        OFFICE
    }

    private static final String BODY = PersonalField.MESSAGE.columnIn("consultation_message");

    @Id
    private UUID id;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "submission_id")
    private UUID submissionId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Author author;

    private String language;

    private SealedText body;

    @Column(name = "approval_number")
    private String approval;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA. */
    protected ConversationMessage() {}

    ConversationMessage(Conversation in, Author author, MessageDraft draft, Seal seal, Instant now) {
        this.id = UUID.randomUUID();
        this.conversationId = in.id();
        this.submissionId = draft.submissionId();
        this.number = in.messageCount();
        this.author = author;
        this.language = draft.language().tag();
        this.body = seal.close(BODY, id, draft.text());
        this.approval = draft.approval().isEmpty() ? null : draft.approval();
        this.writtenAt = now;
    }

    /** Its id. */
    UUID id() {
        return id;
    }

    /** The conversation it belongs to. */
    UUID conversationId() {
        return conversationId;
    }

    /** Where it stands in the conversation, from 1. */
    int number() {
        return number;
    }

    /**
     * The message, opened.
     *
     * @param file the file that goes with it; null when none does
     */
    ConversationLine open(Seal seal, MessageAttachment file) {
        return new ConversationLine(
                author,
                language,
                seal.open(BODY, id, body),
                file == null ? null : file.line(seal),
                approval,
                writtenAt);
    }
}
