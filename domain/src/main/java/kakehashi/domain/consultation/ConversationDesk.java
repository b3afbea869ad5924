package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.shared.Values;

/**
 * What staff see of consultations in writing, and their answers: the list names nobody, each look is logged
 * and only for those whose consultation it is and who may handle the programme's data today. Source: R-F7, R-A13.
 */
@ApplicationScoped
public class ConversationDesk {

    private static final String KNOWN = " from Conversation v where v.confirmedAt is not null";

    private static final String WAITING = """
            select count(b) from Conversation b where b.confirmedAt is not null
              and b.state = kakehashi.domain.consultation.Conversation.State.OFFICE and\s""";

    private static final String WITHDRAWN = """
             from Conversation v, Consent g, ConsentWithdrawal x
            where v.confirmedAt is not null and g.conversationId = v.id and x.consentId = g.id
              and g.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION
            """;

    /** What the access log calls reading one. */
    private static final String VIEW = "conversation.view";

    /** What the access log calls taking a file of one. */
    private static final String ATTACHMENT = "conversation.attachment";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ConversationTurns turns;

    @Inject
    AnswerRules rules;

    @Inject
    MessageAttachments attachments;

    @Inject
    TalkAnswers people;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Seals seals;

    @Inject
    Events events;

    @Inject
    Handlers handlers;

    @Inject
    ConsultationDoor door;

    @Inject
    Acting acting;

    /**
     * One page of the conversations: those that wait for the office first, the longest waiting before the others; closed
     * ones last, newest first.
     *
     * @param state the only state wanted; null for all
     */
    @Transactional
    public Slice<ConversationRow> page(Conversation.State state, int first, int size) {
        String where = KNOWN
                + (state == null ? "" : " and v.state = kakehashi.domain.consultation.Conversation.State." + state);
        List<ConversationRow> rows = em.createQuery(
                        "select v" + where + " order by " + order(state), Conversation.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ConversationRow::of)
                .toList();
        long total = em.createQuery("select count(v)" + where, Long.class).getSingleResult();
        return new Slice<>(rows, total);
    }

    private static String order(Conversation.State state) {
        if (state != null) {
            return "v.turnedAt" + (state == Conversation.State.CLOSED ? " desc" : "") + ", v.id";
        }
        return """
                case when v.state = kakehashi.domain.consultation.Conversation.State.OFFICE then 0
                  when v.state = kakehashi.domain.consultation.Conversation.State.PERSON then 1 else 2 end,
                  case when v.state = kakehashi.domain.consultation.Conversation.State.CLOSED then null else v.turnedAt end,
                  v.turnedAt desc, v.id
                """;
    }

    /** How many conversations wait for the office that the person acting can answer, or are nobody's yet. */
    @Transactional
    public long countWaiting() {
        Values values = new Values();
        return values.bind(em.createQuery(WAITING + door.toAnswer(values), Long.class))
                .getSingleResult();
    }

    /** How many wait whose counsellor has no account, so that nobody but managers can answer. */
    @Transactional
    public long countWithoutAccount() {
        return em.createQuery(WAITING + door.withoutAccount(), Long.class).getSingleResult();
    }

    /** How many ended because the person withdrew the consent, and nobody of the office opened since. */
    @Transactional
    public long countWithdrawn() {
        return em.createQuery(
                        "select count(v)" + WITHDRAWN
                                + " and not exists (select a from AccessEntry a where a.subjectId = v.id"
                                + " and a.action = :view and a.seenAt >= x.withdrawnAt)",
                        Long.class)
                .setParameter("view", VIEW)
                .getSingleResult();
    }

    /** Those of some conversations whose person withdrew the consent; one query however many there are. */
    @Transactional
    public Set<UUID> withdrawn(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : em.createQuery("select v.id" + WITHDRAWN + " and v.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /**
     * One conversation with what was written; without what was written once the person withdrew the consent.
     *
     * @throws Refused {@code conversationUnknown}; {@code programmeNotYours} when one may not handle its programme's data
     *     today; {@code caseNotYours}
     */
    @Transactional
    @Discloses(VIEW)
    public ConversationFile open(UUID id) {
        Conversation conversation = find(id);
        Seal seal = seals.of(own(conversation).fiscalYear());
        Instant withdrawn = withdrawals.of(id);
        Map<PersonalField, String> answers = withdrawn == null ? people.of(conversation, seal) : Map.of();
        Company company = conversation.companyId() == null ? null : em.find(Company.class, conversation.companyId());
        return new ConversationFile(
                conversation,
                answers,
                company == null ? null : company.profile(),
                withdrawn == null ? lines(id, seal) : List.of(),
                withdrawn);
    }

    /**
     * One conversation without who it is with and what was written.
     *
     * @throws Refused {@code conversationUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public Conversation outside(UUID id) {
        Conversation conversation = find(id);
        handled(conversation);
        return conversation;
    }

    private Conversation find(UUID id) {
        Conversation conversation = em.find(Conversation.class, id);
        if (conversation == null || conversation.confirmedAt() == null) {
            throw new Refused("conversationUnknown");
        }
        return conversation;
    }

    /** Its programme, when the person acting may handle its data today. */
    private Programme handled(Conversation conversation) {
        Programme programme = events.programme(conversation.eventId());
        handlers.check(acting.actor(), programme.id());
        return programme;
    }

    /** The same, when the person acting may open it, too. */
    private Programme own(Conversation conversation) {
        Programme programme = handled(conversation);
        door.check(conversation);
        return programme;
    }

    private List<ConversationLine> lines(UUID id, Seal seal) {
        Map<UUID, MessageAttachment> files = attachments.of(Set.of(id));
        return em.createQuery(
                        "select m from ConversationMessage m where m.conversationId = :id order by m.number",
                        ConversationMessage.class)
                .setParameter("id", id)
                .getResultStream()
                .map(message -> message.open(seal, files.get(message.id())))
                .toList();
    }

    /**
     * The file of one of a conversation's messages, for those who may open the conversation.
     *
     * @throws Refused {@code conversationUnknown}; {@code attachmentUnknown} when it belongs to none of its messages, or
     *     the person withdrew the consent; {@code programmeNotYours}
     */
    @Transactional
    @Discloses(ATTACHMENT)
    public AttachedFile attachment(UUID conversationId, UUID id) {
        Conversation conversation = em.find(Conversation.class, conversationId);
        if (conversation == null || conversation.confirmedAt() == null) {
            throw new Refused("conversationUnknown");
        }
        Seal seal = seals.of(own(conversation).fiscalYear());
        return attachments
                .find(id)
                .filter(file -> file.conversationId().equals(conversationId))
                .filter(file -> withdrawals.of(conversationId) == null)
                .map(file -> file.open(seal))
                .orElseThrow(() -> new Refused("attachmentUnknown"));
    }

    /**
     * Writes to the person, and a mail says that there is a message; posting the same form again writes nothing.
     *
     * @throws Refused {@code conversationUnknown}, {@code conversationClosed}; {@code answer.missing}, {@code
     *     answer.tooLong}, {@code answer.invisible}; {@code filesFull}; {@code programmeNotYours}, {@code caseNotYours};
     *     {@code answerWords} for
     *     what must not leave, {@code approvalNotInForce}
     */
    @Transactional
    @Discloses("conversation.answer")
    public ConversationRow answer(UUID id, MessageDraft draft) {
        own(find(id));
        MessageDraft checked = draft.checked();
        Conversation answered = turns.answer(id, checked);
        rules.check(answered, checked);
        return ConversationRow.of(answered);
    }

    /**
     * What must not leave in an answer, for a word beside it; answering asks again.
     *
     * @throws Refused {@code conversationUnknown}; {@code programmeNotYours}, {@code caseNotYours}
     */
    @Transactional
    @Discloses(VIEW)
    public List<Finding> warn(UUID id, String text) {
        Conversation conversation = find(id);
        own(conversation);
        return rules.findings(conversation, text);
    }

    /**
     * Ends a conversation; doing it again changes nothing.
     *
     * @throws Refused {@code conversationUnknown}; {@code programmeNotYours}, {@code caseNotYours}
     */
    @Transactional
    @Discloses("conversation.close")
    public ConversationRow close(UUID id) {
        own(find(id));
        return ConversationRow.of(turns.close(id));
    }
}
