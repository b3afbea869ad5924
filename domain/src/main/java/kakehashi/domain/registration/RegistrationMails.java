package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** The mails about registrations as staff see them, and sending again those that did not leave. Source: R-CS4. */
@ApplicationScoped
public class RegistrationMails {

    /** What the access log calls it. */
    private static final String SENT_AGAIN = "mail.sendAgain";

    /** Mails queued again at one press. */
    private static final int MOST = 1000;

    /** A registration {@code r}, the place its mails are about, if one is held, a mail {@code m} and the event. */
    private static final String MAILS = """
            from Registration r left join Registration place
                on place.eventId = r.eventId and place.livingHolderId = coalesce(r.seekerId, r.contactId)
              , OutgoingMail m, Event e
            where m.subjectId = r.id and e.id = r.eventId and\s
            """;

    private static final String STUCK = """
            m.state in (kakehashi.domain.mail.OutgoingMail.State.HELD, kakehashi.domain.mail.OutgoingMail.State.FAILED)
            """;

    /** A {@link MailRow.Need}: a duplicate's mail is about the place its person already held. */
    private static final String NEED = """
            case when e.state = kakehashi.domain.event.Event.State.CANCELLED then 'CANCELLED'
              when e.endsAt <= :now then 'OVER'
              when m.template in (%s) then 'NEEDED'
              when place.id is null then 'LAPSED'
              when r.state <> kakehashi.domain.registration.Registration.State.DUPLICATE and place.id <> r.id then 'LAPSED'
              when place.state = kakehashi.domain.registration.Registration.State.CONFIRMED
                and m.template in (%s) then 'CONFIRMED'
              when place.state <> kakehashi.domain.registration.Registration.State.UNCONFIRMED
                and m.template in (%s) then 'CONFIRMED'
              when place.state = kakehashi.domain.registration.Registration.State.OFFERED
                and m.template in (%s) then 'OFFERED'
              else 'NEEDED' end
            """.formatted(
                    listed(RegistrationLetters.ENDING.stream()),
                    listed(Stream.concat(Stream.of(RegistrationLetters.OFFER), RegistrationLetters.IN_LINE.stream())),
                    listed(RegistrationLetters.ASKING.stream()),
                    listed(RegistrationLetters.IN_LINE.stream()));

    private static final String ROW =
            "select new kakehashi.domain.registration.MailRow(m, r.id, r.reference, r.eventId, " + NEED + ") ";

    private static String listed(Stream<String> templates) {
        return templates.map(each -> "'" + each + "'").collect(Collectors.joining(", "));
    }

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** One page of the mails that did not leave: those still needed first, then by their last try, newest first. */
    @Transactional
    public Slice<MailRow> stuck(int first, int size) {
        List<MailRow> rows = query(
                        ROW + MAILS + STUCK + " order by case when " + NEED
                                + " = 'NEEDED' then 0 else 1 end, m.claimedAt desc, m.id",
                        MailRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total =
                em.createQuery("select count(m) " + MAILS + STUCK, Long.class).getSingleResult();
        return new Slice<>(rows, total);
    }

    /** How many mails did not leave and are still needed. */
    @Transactional
    public StuckMails stillNeeded() {
        Map<OutgoingMail.State, Long> counts = new EnumMap<>(OutgoingMail.State.class);
        query(
                        "select m.state, count(m) " + MAILS + STUCK + " and " + NEED + " = 'NEEDED' group by m.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((OutgoingMail.State) row[0], (Long) row[1]));
        return new StuckMails(
                counts.getOrDefault(OutgoingMail.State.HELD, 0L), counts.getOrDefault(OutgoingMail.State.FAILED, 0L));
    }

    /** The mails about a registration, newest first. */
    @Transactional
    public List<MailRow> about(UUID registrationId) {
        return query(ROW + MAILS + "r.id = :registration order by m.queuedAt desc", MailRow.class)
                .setParameter("registration", registrationId)
                .getResultList();
    }

    /**
     * Queues a mail again that did not leave; it keeps its Message-ID.
     *
     * @throws Refused {@code mailUnknown}; {@code mailNotNeeded}; {@code mailNotStuck} when it left or is about to,
     *     such as after somebody else asked for the same
     */
    @Transactional
    public void sendAgain(UUID mailId) {
        Actor actor = acting.actor();
        MailRow row = query(ROW + MAILS + "m.id = :mail", MailRow.class)
                .setParameter("mail", mailId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("mailUnknown"));
        if (row.need() != MailRow.Need.NEEDED) {
            throw new Refused("mailNotNeeded");
        }
        if (outbox.sendAgain(List.of(mailId)) == 0) {
            throw new Refused("mailNotStuck");
        }
        log.add(actor, SENT_AGAIN, row.registrationId(), 1);
    }

    /**
     * Queues all failed mails again that are still needed, the longest waiting first, up to a thousand. Held ones are not
     * among them: each of those may have left and needs a decision.
     *
     * @return how many were queued
     */
    @Transactional
    public int sendFailedAgain() {
        Actor actor = acting.actor();
        List<UUID> failed = query(
                        "select m.id " + MAILS + "m.state = kakehashi.domain.mail.OutgoingMail.State.FAILED and " + NEED
                                + " = 'NEEDED' order by m.claimedAt",
                        UUID.class)
                .setMaxResults(MOST)
                .getResultList();
        int queued = outbox.sendAgain(failed);
        if (queued > 0) {
            log.add(actor, SENT_AGAIN, null, queued);
        }
        return queued;
    }

    private <T> TypedQuery<T> query(String text, Class<T> row) {
        return em.createQuery(text, row).setParameter("now", clock.instant());
    }
}
