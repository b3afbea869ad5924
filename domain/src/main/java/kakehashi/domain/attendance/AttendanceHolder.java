package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** Where somebody was checked in. Nothing of it is sealed. */
@ApplicationScoped
class AttendanceHolder implements PersonalDataHolder {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("attendance").keyedBy("registration_id").under("registration_id", "registration"),
                Held.of("attendance_mark").under("registration_id", "registration"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> here = em.createQuery("""
                        select r.id, r.reference, r.eventId, a.since from Attendance a, Registration r
                        where a.registrationId = r.id and a.here = true
                          and (r.seekerId in :seekers or r.contactId in :contacts) order by a.since desc, r.id
                        """, Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultStream()
                .map(row -> Piece.of(
                        (UUID) row[0],
                        Fact.of("event", row[2]),
                        Fact.of("came_at", row[3]),
                        Fact.of("reference", row[1])))
                .toList();
        return List.of(new Section(Part.ATTENDANCE, here));
    }
}
