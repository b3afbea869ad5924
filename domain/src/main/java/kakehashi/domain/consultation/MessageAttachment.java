package kakehashi.domain.consultation;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedBytes;
import kakehashi.domain.privacy.sealing.SealedText;

/** The file that goes with a message. Only ever added; its content is read when somebody takes it and not before. */
@Entity
@Table(name = "message_attachment")
public class MessageAttachment {

    private static final String NAME = "message_attachment.name";
    private static final String CONTENT = "message_attachment.content";

    @Id
    private UUID id;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "message_id")
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private AttachedFile.Kind kind;

    @Column(name = "byte_count")
    private int byteCount;

    private SealedText name;

    @Basic(fetch = FetchType.LAZY)
    private SealedBytes content;

    /** For JPA. */
    protected MessageAttachment() {}

    /** A file of a message, sealed. */
    MessageAttachment(ConversationMessage of, AttachedFile file, Seal seal) {
        this.id = UUID.randomUUID();
        this.conversationId = of.conversationId();
        this.messageId = of.id();
        this.kind = file.kind();
        this.byteCount = file.bytes().length;
        this.name = seal.close(NAME, id, file.name());
        this.content = seal.closeBytes(CONTENT, id, file.bytes());
    }

    /** The conversation it belongs to. */
    UUID conversationId() {
        return conversationId;
    }

    /** The message it goes with. */
    UUID messageId() {
        return messageId;
    }

    /** What it is, with its name opened. */
    AttachedLine line(Seal seal) {
        return new AttachedLine(id, kind, seal.open(NAME, id, name), byteCount);
    }

    /** The file, opened. */
    AttachedFile open(Seal seal) {
        return new AttachedFile(kind, seal.open(NAME, id, name), seal.openBytes(CONTENT, id, content));
    }
}
