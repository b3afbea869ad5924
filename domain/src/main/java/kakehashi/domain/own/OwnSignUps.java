package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.attendance.Doors;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** A person's sign-ups, of every year that is not over. */
@ApplicationScoped
public class OwnSignUps {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    OwnRegistrations line;

    @Inject
    Doors doors;

    /** All of them, newest first, ended ones and duplicates included; three queries however many there are. */
    @Transactional
    public List<OwnSignUp> of(List<Visitor> visitors) {
        List<Registration> own = em.createQuery("""
                        select r from Registration r where r.seekerId in :seekers or r.contactId in :contacts
                        order by r.submittedAt desc, r.id
                        """, Registration.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultList();
        Map<UUID, Integer> positions = line.positions(own.stream()
                .filter(each -> each.state() == Registration.State.WAITING)
                .map(Registration::id)
                .toList());
        Set<UUID> attended = doors.attended(own.stream().map(Registration::id).toList());
        return own.stream()
                .map(each -> OwnSignUp.of(each, positions.getOrDefault(each.id(), 0), attended.contains(each.id())))
                .toList();
    }
}
