package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Span;

/**
 * Which consultations reports count: those whose time came and that nobody called off, and those in writing that were
 * confirmed. Source: domain 5 (相談件数), R-A13, R-A23.
 */
@ApplicationScoped
class HeldTalks {

    private static final String FACTS = "select b.audience, b.theme, b.language, b.seekerId, b.contactId, ";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** All of a time, booked ones first; two queries. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<HeldTalk> of(Span span) {
        List<HeldTalk> held = new ArrayList<>(booked(span));
        held.addAll(written(span));
        return held;
    }

    private List<HeldTalk> booked(Span span) {
        return span.bind(em.createQuery(FACTS + """
                        b.startsAt, b.channel, b.medium from Booking b, Event e
                        where e.id = b.eventId and e.programme.fiscalYear = :year
                          and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
                          and b.startsAt >= :from and b.startsAt < :until and b.endsAt <= :moment
                        """, Object[].class))
                .getResultStream()
                .map(row -> talk(row, (Channel) row[6], way((Medium) row[7])))
                .toList();
    }

    private static HeldTalk.Way way(Medium medium) {
        return medium.isBooked() ? HeldTalk.Way.BOOKED : HeldTalk.Way.WALK_IN;
    }

    private List<HeldTalk> written(Span span) {
        return span.bind(em.createQuery(FACTS + """
                        b.confirmedAt from Conversation b, Event e
                        where e.id = b.eventId and e.programme.fiscalYear = :year
                          and b.confirmedAt >= :from and b.confirmedAt < :until and b.confirmedAt <= :moment
                        """, Object[].class))
                .getResultStream()
                .map(row -> talk(row, Channel.MESSAGE, HeldTalk.Way.WRITTEN))
                .toList();
    }

    private static HeldTalk talk(Object[] row, Channel channel, HeldTalk.Way way) {
        UUID person = (UUID) (row[3] == null ? row[4] : row[3]);
        return new HeldTalk((Audience) row[0], channel, (Theme) row[1], way, (String) row[2], person, (Instant) row[5]);
    }
}
