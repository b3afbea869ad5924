package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.consultation.Medium;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Values;

/** The consultations whose record the counsellor acting is still to write or has begun. Names nobody. Source: R-A13. */
@ApplicationScoped
public class UnwrittenRecords {

    private static final String DRAFT = "r.state = kakehashi.domain.casework.ConsultationRecord.State.DRAFT";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Appointments appointments;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * A consultation without its record.
     *
     * @param talk the booking or conversation
     * @param reference the number told to the person
     * @param at when it began; in writing, when the draft was saved
     * @param begun whether there is a draft
     */
    public record Line(UUID talk, String reference, Instant at, boolean begun) {}

    /** Those of the person acting, by time, the written ones last; three queries however many there are. */
    @Transactional
    public List<Line> own() {
        if (door.self().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(held());
        lines.addAll(written());
        return lines;
    }

    private List<Line> held() {
        Set<UUID> begun = em.createQuery(
                        "select r.bookingId from ConsultationRecord r where r.bookingId is not null"
                                + " and r.written.account = :account and " + DRAFT,
                        UUID.class)
                .setParameter("account", acting.actor().id())
                .getResultStream()
                .collect(Collectors.toSet());
        Values values = new Values();
        String self = values.place(door.selfId());
        String now = values.place(clock.instant());
        return values.bind(em.createQuery(
                        "select b.id, b.reference, b.startsAt from Booking b where b.counsellorId = " + self
                                + " and (b.endsAt <= " + now + " or not (" + Medium.BOOKED + ")) and "
                                + appointments.waiting(values) + " order by b.startsAt, b.reference",
                        Object[].class))
                .getResultStream()
                .map(row -> new Line((UUID) row[0], (String) row[1], (Instant) row[2], begun.contains((UUID) row[0])))
                .toList();
    }

    private List<Line> written() {
        return em.createQuery(
                        "select v.id, v.reference, r.written.at from ConsultationRecord r, Conversation v, CaseFile f"
                                + " where v.id = r.conversationId and f.id = r.caseId and f.counsellorId = :self"
                                + " and r.written.account = :account and " + DRAFT + " order by r.written.at",
                        Object[].class)
                .setParameter("self", door.selfId())
                .setParameter("account", acting.actor().id())
                .getResultStream()
                .map(row -> new Line((UUID) row[0], (String) row[1], (Instant) row[2], true))
                .toList();
    }
}
