package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.signin.Visitor;

/**
 * Consultations in writing, for the person who asks. Somebody else's, or one that is not there, is {@code
 * conversationUnknown}: the answer does not tell which.
 */
@ApplicationScoped
public class Conversations {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Intake intake;

    @Inject
    ConversationTurns turns;

    @Inject
    MessageAttachments attachments;

    @Inject
    Consultations consultations;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** Begins one without a file, as {@link #begin(BookingRequest, AttachedFile, List)} does. */
    public BookingReceipt begin(BookingRequest request, List<Visitor> signedIn) {
        return begin(request, null, signedIn);
    }

    /**
     * Begins a conversation: the message with its file, the answers and the consent, all or nothing. The office sees it
     * when the address is confirmed: at once when it is the signed-in person's, or else behind the mailed link. Posting the
     * same form again gives the same receipt.
     *
     * @param file what goes with the message; null when nothing does
     * @param signedIn the person who is signed in; empty when nobody is
     * @throws Refused {@code eventUnknown} when no consultations are on, {@code themeNotForAudience}, {@code
     *     noticeChanged}, {@code companyMissing}, {@code answersWrong}; {@code conversationsTooMany} to the signed-in
     *     person; {@code filesFull}
     */
    public BookingReceipt begin(BookingRequest request, AttachedFile file, List<Visitor> signedIn) {
        Intake.Checked form = intake.check(request, clock.instant());
        return Retry.of(() -> turns.begin(form, file, signedIn));
    }

    /**
     * What a mailed link is about, without changing anything.
     *
     * @throws Refused {@code confirmUnknown} for a link we did not make, {@code confirmGone} for one about nothing, or
     *     nothing any more; {@code conversationTooLate}, {@code conversationClosed}
     */
    @Transactional
    public ConversationRow lookAt(ConfirmationKey key) {
        Conversation conversation = genuine(key);
        conversation.mustBeOpen();
        if (conversation.isTooLate(clock.instant())) {
            throw new Refused("conversationTooLate");
        }
        return ConversationRow.of(conversation);
    }

    /**
     * Confirms the address: from now on the office sees the message. Doing it again changes nothing.
     *
     * @throws Refused {@code confirmUnknown}, {@code confirmGone}, {@code conversationTooLate}, {@code conversationClosed}; {@code
     *     conversationsTooMany} when the person has as many open as anybody can have
     */
    @Transactional
    public ConversationRow confirm(ConfirmationKey key) {
        return ConversationRow.of(turns.confirm(genuine(key).id()));
    }

    private Conversation genuine(ConfirmationKey key) {
        Conversation conversation = em.find(Conversation.class, key.id());
        if (conversation == null) {
            throw new Refused("confirmGone");
        }
        return Optional.of(conversation)
                .filter(one -> consultations
                        .find(one.eventId())
                        .map(event -> seals.of(event.programme().fiscalYear()))
                        .filter(key::isGenuine)
                        .isPresent())
                .orElseThrow(() -> new Refused("confirmUnknown"));
    }

    /** A person's conversations: open ones first, then by their last turn, newest first; one query however many. */
    @Transactional
    public List<ConversationRow> of(List<Visitor> visitors) {
        return find(visitors).stream().map(ConversationRow::of).toList();
    }

    private List<Conversation> find(List<Visitor> visitors) {
        return em.createQuery("""
                        select v from Conversation v where (v.seekerId in :seekers or v.contactId in :contacts)
                          and v.confirmedAt is not null
                        order by case when v.state = kakehashi.domain.consultation.Conversation.State.CLOSED then 1 else 0 end,
                          v.turnedAt desc
                        """, Conversation.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultList();
    }

    /** The same with everything that was written; three queries however many there are. */
    @Transactional
    public List<OwnConversation> withMessages(List<Visitor> visitors) {
        return read(find(visitors), visitors);
    }

    /** One of a person's conversations with what was written; empty when it is somebody else's or is not there. */
    @Transactional
    public Optional<OwnConversation> open(UUID id, List<Visitor> visitors) {
        List<Conversation> named =
                find(visitors).stream().filter(one -> one.id().equals(id)).toList();
        return read(named, visitors).stream().findFirst();
    }

    private List<OwnConversation> read(List<Conversation> conversations, List<Visitor> visitors) {
        List<UUID> ids = conversations.stream().map(Conversation::id).toList();
        Map<UUID, List<ConversationMessage>> messages = ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select m from ConversationMessage m where m.conversationId in :ids order by m.number",
                                ConversationMessage.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ConversationMessage::conversationId));
        Map<UUID, MessageAttachment> files = attachments.of(ids);
        return conversations.stream()
                .map(one -> new OwnConversation(
                        ConversationRow.of(one),
                        messages.get(one.id()).stream()
                                .map(message -> message.open(seal(one, visitors), files.get(message.id())))
                                .toList()))
                .toList();
    }

    /** The file of one of a person's messages; empty when it is somebody else's or is not there. */
    @Transactional
    public Optional<AttachedFile> attachment(UUID id, List<Visitor> visitors) {
        return attachments.find(id).flatMap(file -> find(visitors).stream()
                .filter(one -> one.id().equals(file.conversationId()))
                .findFirst()
                .map(one -> file.open(seal(one, visitors))));
    }

    private Seal seal(Conversation one, List<Visitor> visitors) {
        return seals.of(Visitor.year(one.holderId(), visitors));
    }

    /**
     * Writes a message; posting the same form again writes nothing.
     *
     * @throws Refused {@code conversationUnknown}, {@code conversationClosed}; {@code messagesTooMany}; {@code
     *     answer.missing}, {@code answer.tooLong}, {@code answer.invisible}; {@code filesFull}
     */
    public void write(UUID id, List<Visitor> visitors, MessageDraft draft) {
        MessageDraft checked = draft.checked();
        Retry.of(() -> {
            turns.write(id, visitors, checked);
            return null;
        });
    }

    /**
     * Ends a conversation, one that was never confirmed too; doing it again changes nothing.
     *
     * @throws Refused {@code conversationUnknown}
     */
    public void close(UUID id, List<Visitor> visitors) {
        turns.close(id, visitors);
    }
}
