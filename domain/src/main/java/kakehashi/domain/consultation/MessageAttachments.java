package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** The files of messages; who may see them decides whoever asks. */
@ApplicationScoped
class MessageAttachments {

    private static final long A_MEGABYTE = 1024 * 1024;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    /**
     * Keeps the file of a message that was just written; its conversation is locked.
     *
     * @throws Refused {@code filesFull} with the {@code most} MB that the files of a conversation may have together
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ConversationMessage message, AttachedFile file, Seal seal) {
        int most = settings.number(Setting.ATTACHMENTS_MOST_MB);
        if (bytesIn(message.conversationId()) + file.bytes().length > most * A_MEGABYTE) {
            throw new Refused("filesFull").with("most", most);
        }
        em.persist(new MessageAttachment(message, file, seal));
    }

    private long bytesIn(UUID conversation) {
        Long kept = em.createQuery(
                        "select sum(a.byteCount) from MessageAttachment a where a.conversationId = :id", Long.class)
                .setParameter("id", conversation)
                .getSingleResult();
        return kept == null ? 0 : kept;
    }

    /** The files of conversations by their messages; one query however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, MessageAttachment> of(Collection<UUID> conversations) {
        return conversations.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a from MessageAttachment a where a.conversationId in :ids",
                                MessageAttachment.class)
                        .setParameter("ids", conversations)
                        .getResultStream()
                        .collect(Collectors.toMap(MessageAttachment::messageId, Function.identity()));
    }

    /** One of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<MessageAttachment> find(UUID id) {
        return Optional.ofNullable(em.find(MessageAttachment.class, id));
    }
}
