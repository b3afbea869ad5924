package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** The steps of a conversation, each in one transaction. */
@ApplicationScoped
class ConversationTurns {

    /** Conversations a person can have open, so that there is time for others. */
    private static final int MOST_OPEN = 3;

    /** Messages a person can write an hour in one conversation. */
    private static final int MOST_AN_HOUR = 10;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Intake intake;

    @Inject
    Consultations consultations;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    ConversationLetters letters;

    @Inject
    MessageAttachments attachments;

    @Inject
    Event<Begun> begun;

    @Inject
    Clock clock;

    /** Begins a conversation; at once when the person is signed in, or else with a mail that asks to confirm. */
    @Transactional
    BookingReceipt begin(Intake.Checked form, AttachedFile file, List<Visitor> signedIn) {
        List<Conversation> earlier = bySubmission(form.request().submissionId());
        if (!earlier.isEmpty()) {
            return receipt(earlier.get(0));
        }
        Instant now = clock.instant();
        Seal seal = seals.of(form.year());
        AddressHolder holder = intake.person(form, seal);
        Conversation begun = new Conversation(form.request(), form.event().id(), holder.id(), intake.number());
        begun.post(now, intake.patienceInWriting());
        begun.fillIn(seal, form.answers().accepted().get(PersonalField.NAME));
        boolean proven = signedIn.stream().anyMatch(visitor -> visitor.is(holder.id()));
        begun.actFor(
                proven
                        ? intake.company(form.request(), holder.id())
                        : intake.company(form.request(), holder.id(), begun.id()));
        ConversationMessage first = begun.write(ConversationMessage.Author.PERSON, draft(form, file), seal, now);
        em.persist(begun);
        em.flush();
        persist(first, file, seal);
        em.persist(Consent.givenIn(begun.id(), Consent.Matter.PARTICIPATION, form.notice(), now));
        if (proven) {
            confirm(begun, now);
        } else {
            post(ConversationLetters.CONFIRM, begun, form.event(), form.address());
        }
        em.flush();
        return receipt(begun);
    }

    private static MessageDraft draft(Intake.Checked form, AttachedFile file) {
        return new MessageDraft(
                form.request().submissionId(),
                form.request().language(),
                form.answers().accepted().get(PersonalField.MESSAGE),
                file);
    }

    private List<Conversation> bySubmission(UUID submission) {
        return em.createQuery("select v from Conversation v where v.submissionId = :submission", Conversation.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    private static BookingReceipt receipt(Conversation one) {
        return new BookingReceipt(one.reference(), one.confirmedAt() == null ? one.confirmUntil() : null);
    }

    /** The address is confirmed; doing it again changes nothing. */
    @Transactional
    Conversation confirm(UUID id) {
        Conversation conversation = em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE);
        conversation.mustBeOpen();
        if (conversation.state() == Conversation.State.UNCONFIRMED) {
            confirm(conversation, clock.instant());
            em.flush();
        }
        return conversation;
    }

    private void confirm(Conversation conversation, Instant now) {
        AddressHolder holder =
                em.find(conversation.holderType(), conversation.holderId(), LockModeType.PESSIMISTIC_WRITE);
        intake.stand(conversation);
        conversation.confirm(now);
        if (open(conversation) >= MOST_OPEN) {
            throw new Refused("conversationsTooMany").with("most", MOST_OPEN);
        }
        holder.confirm(now);
        begun.fire(Begun.of(event(conversation).programme().id(), conversation));
    }

    /** How many other conversations of the person are open. */
    private long open(Conversation besides) {
        return em.createQuery("""
                        select count(v) from Conversation v where (v.seekerId = :holder or v.contactId = :holder)
                          and v.state in (kakehashi.domain.consultation.Conversation.State.OFFICE,
                            kakehashi.domain.consultation.Conversation.State.PERSON) and v.id <> :id
                        """, Long.class)
                .setParameter("holder", besides.holderId())
                .setParameter("id", besides.id())
                .getSingleResult();
    }

    /** The person writes; posting the same form again writes nothing. */
    @Transactional
    void write(UUID id, List<Visitor> visitors, MessageDraft draft) {
        Conversation conversation = own(id, visitors);
        if (conversation.confirmedAt() == null) {
            throw unknown();
        }
        if (isWritten(draft.submissionId())) {
            return;
        }
        conversation.mustBeOpen();
        if (writtenLately(id) >= MOST_AN_HOUR) {
            throw new Refused("messagesTooMany").with("most", MOST_AN_HOUR);
        }
        add(conversation, ConversationMessage.Author.PERSON, draft);
        em.flush();
    }

    private long writtenLately(UUID id) {
        return em.createQuery("""
                        select count(m) from ConversationMessage m where m.conversationId = :id and m.writtenAt > :since
                          and m.author = kakehashi.domain.consultation.ConversationMessage.Author.PERSON
                        """, Long.class)
                .setParameter("id", id)
                .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
                .getSingleResult();
    }

    /** The office writes, and a mail says so; posting the same form again writes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    Conversation answer(UUID id, MessageDraft draft) {
        Conversation conversation = locked(id);
        if (!isWritten(draft.submissionId())) {
            add(conversation, ConversationMessage.Author.OFFICE, draft);
            AddressHolder holder = em.find(conversation.holderType(), conversation.holderId());
            Listing event = event(conversation);
            post(ConversationLetters.ANSWERED, conversation, event, holder.email(seal(event)));
            em.flush();
        }
        return conversation;
    }

    private void add(Conversation conversation, ConversationMessage.Author author, MessageDraft draft) {
        Seal seal = seal(event(conversation));
        ConversationMessage message = conversation.write(author, draft, seal, clock.instant());
        persist(message, draft.file(), seal);
    }

    private void persist(ConversationMessage message, AttachedFile file, Seal seal) {
        em.persist(message);
        if (file != null) {
            em.flush();
            attachments.keep(message, file, seal);
        }
    }

    private boolean isWritten(UUID submission) {
        return em.createQuery(
                                "select count(m) from ConversationMessage m where m.submissionId = :submission",
                                Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    /** The person ends it; doing it again changes nothing. */
    @Transactional
    void close(UUID id, List<Visitor> visitors) {
        own(id, visitors).close(clock.instant());
        em.flush();
    }

    /** The office ends it; doing it again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    Conversation close(UUID id) {
        Conversation conversation = locked(id);
        conversation.close(clock.instant());
        em.flush();
        return conversation;
    }

    private Conversation own(UUID id, List<Visitor> visitors) {
        Conversation conversation = em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (conversation == null || visitors.stream().noneMatch(visitor -> visitor.is(conversation.holderId()))) {
            throw unknown();
        }
        return conversation;
    }

    /** One the office knows of, locked. */
    private Conversation locked(UUID id) {
        Conversation conversation = em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (conversation == null || conversation.confirmedAt() == null) {
            throw unknown();
        }
        return conversation;
    }

    private static Refused unknown() {
        return new Refused("conversationUnknown");
    }

    private void post(String template, Conversation about, Listing event, String address) {
        Seal seal = seal(event);
        outbox.queue(
                event.programme().fiscalYear(),
                new Posting(template, about.id(), address, letters.write(template, about, event, seal)));
    }

    private Listing event(Conversation conversation) {
        return consultations.find(conversation.eventId()).orElseThrow(ConversationTurns::unknown);
    }

    private Seal seal(Listing event) {
        return seals.of(event.programme().fiscalYear());
    }
}
