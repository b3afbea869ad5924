package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.mail.StoppedAddresses;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** The addresses mails came back from, as staff see them, and letting mails go there again. */
@ApplicationScoped
public class StoppedDesk {

    /** What the access log calls letting mails go again. */
    public static final String RELEASE = "address.release";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StoppedAddresses addresses;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /** One page of them, the newest first. */
    @Transactional
    public Slice<StoppedRow> rows(int first, int size) {
        List<StoppedRow> rows = em.createQuery("""
                        select new kakehashi.domain.mailing.StoppedRow(
                          s, m.template, coalesce(r.reference, b.reference, v.reference), r.eventId)
                        from StoppedAddress s join OutgoingMail m on m.id = s.mailId
                          left join Registration r on r.id = s.subjectId
                          left join Booking b on b.id = s.subjectId
                          left join Conversation v on v.id = s.subjectId
                        where s.releasedAt is null order by s.stoppedAt desc, s.id
                        """, StoppedRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = em.createQuery("select count(s) from StoppedAddress s where s.releasedAt is null", Long.class)
                .getSingleResult();
        return new Slice<>(rows, total);
    }

    /**
     * Lets mails go to an address again; what was not sent meanwhile can be sent from the unsent mails.
     *
     * @throws Refused {@code addressUnknown}, {@code addressReleased}
     */
    @Transactional
    public void release(UUID id) {
        Actor actor = acting.actor();
        log.add(actor, RELEASE, addresses.release(id, actor), 1);
    }
}
