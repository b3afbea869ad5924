package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.casework.RetentionLetters;
import kakehashi.domain.consultation.BookingLetters;
import kakehashi.domain.consultation.ConversationLetters;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.RegistrationLetters;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.survey.SurveyInvitations;

/** The mails about sign-ups, bookings and conversations, and sending again those that did not leave. Source: R-CS4. */
@ApplicationScoped
public class Mailings {

    /** What the access log calls it. */
    private static final String SENT_AGAIN = "mail.sendAgain";

    /** Mails queued again at one press. */
    private static final int MOST = 1000;

    /**
     * A mail {@code m}, what it is about: a registration {@code r} with the place its mails are about, if one is held, a
     * booking {@code b} or a conversation {@code v}; and the event.
     */
    private static final String MAILS = """
            from OutgoingMail m left join Registration r on r.id = m.subjectId
              left join Registration place
                on place.eventId = r.eventId and place.livingHolderId = coalesce(r.seekerId, r.contactId)
              left join Booking b on b.id = m.subjectId
              left join Conversation v on v.id = m.subjectId
              , Event e
            where e.id = coalesce(r.eventId, b.eventId, v.eventId) and\s
            """;

    private static final String STUCK = """
            m.state in (kakehashi.domain.mail.OutgoingMail.State.HELD, kakehashi.domain.mail.OutgoingMail.State.FAILED)
            """;

    /** How many mails about the same booking were queued later that say how it stands. */
    private static final String LATER = """
            (select count(x) from OutgoingMail x where x.subjectId = m.subjectId and x.queuedAt > m.queuedAt
              and x.template in (%s))
            """.formatted(listed(BookingLetters.OVERTAKING.stream()));

    /** How many surveys of the event can still be answered. */
    private static final String SURVEYS =
            "(select count(s) from Survey s where s.eventId = e.id and s.closesOn >= :today)";

    /** How many questions that were mailed to the person of a booking or conversation can still be answered. */
    private static final String QUESTIONS = """
            (select count(q) from RetentionCheck q where q.talkId = m.subjectId and q.openUntil >= :today
              and q.state = kakehashi.domain.casework.RetentionCheck.State.ASKED)
            """;

    /** A {@link MailRow.Need}: a duplicate's mail is about the place its person already held. */
    private static final String NEED = """
            case when m.template = '%s' and %s > 0 then 'NEEDED'
              when m.template = '%s' then 'OVER'
              when m.template = '%s' and e.endsAt > :now then 'NEEDED'
              when e.state = kakehashi.domain.event.Event.State.CANCELLED then 'CANCELLED'
              when m.queuedAt < r.addressCorrection.at then 'OVERTAKEN'
              when r.handling.proof = kakehashi.domain.registration.Handling.Proof.LINK and m.template = '%s' then 'CONFIRMED'
              when v.confirmedAt is not null and m.template = '%s' then 'CONFIRMED'
              when v.confirmedAt is null and v.confirmUntil < :now then 'LAPSED'
              when v.state = kakehashi.domain.consultation.Conversation.State.OFFICE and m.template = '%s' then 'OVERTAKEN'
              when m.template = '%s' and %s > 0 or m.template in (%s) then 'NEEDED'
              when e.endsAt <= :now or b.endsAt <= :now then 'OVER'
              when v.id is not null or m.template in (%s) then 'NEEDED'
              when b.id is not null and b.counsellorId is null then 'LAPSED'
              when b.confirmedAt is not null and m.template = '%s' then 'CONFIRMED'
              when b.id is not null and %s > 0 then 'OVERTAKEN'
              when b.id is not null then 'NEEDED'
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
                    RetentionLetters.TEMPLATE,
                    QUESTIONS,
                    RetentionLetters.TEMPLATE,
                    RegistrationLetters.CALLED_OFF,
                    RegistrationLetters.ADDRESS_CORRECTED,
                    ConversationLetters.CONFIRM,
                    ConversationLetters.ANSWERED,
                    SurveyInvitations.TEMPLATE,
                    SURVEYS,
                    listed(Stream.of(MailKind.THANKS.template(), BookingLetters.ENTERED)),
                    listed(Stream.concat(RegistrationLetters.ENDING.stream(), BookingLetters.ENDING.stream())),
                    BookingLetters.CONFIRM,
                    LATER,
                    listed(Stream.concat(Stream.of(RegistrationLetters.OFFER), RegistrationLetters.IN_LINE.stream())),
                    listed(RegistrationLetters.ASKING.stream()),
                    listed(RegistrationLetters.IN_LINE.stream()));

    private static final String ROW = """
            select new kakehashi.domain.mailing.MailRow(m, coalesce(r.reference, b.reference, v.reference), e.id,
              case when r.id is not null then 'SIGN_UP' when b.id is not null then 'BOOKING' else 'CONVERSATION' end,
            """ + NEED + ") ";

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
    Settings settings;

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

    /** The mails about a sign-up, a booking or a conversation, newest first. */
    @Transactional
    public List<MailRow> about(UUID subjectId) {
        return query(ROW + MAILS + "m.subjectId = :subject order by m.queuedAt desc", MailRow.class)
                .setParameter("subject", subjectId)
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
        log.add(actor, SENT_AGAIN, row.mail().subjectId(), 1);
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
        Instant now = clock.instant();
        return em.createQuery(text, row)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, settings.zone(Setting.OFFICE_ZONE)));
    }
}
