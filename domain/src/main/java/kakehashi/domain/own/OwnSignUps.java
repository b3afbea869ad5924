package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kakehashi.domain.attendance.Doors;
import kakehashi.domain.company.Contact;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.domain.registration.Owners;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** A person's sign-ups, and those of the company the person belongs to, of every year that is not over. */
@ApplicationScoped
public class OwnSignUps {

    private static final List<Registration.State> SETTLED = List.of(
            Registration.State.CONFIRMED,
            Registration.State.WAITING,
            Registration.State.OFFERED,
            Registration.State.CANCELLED);

    private static final List<Registration.State> COUNTING =
            List.of(Registration.State.CONFIRMED, Registration.State.WAITING, Registration.State.OFFERED);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    OwnRegistrations registrations;

    @Inject
    Doors doors;

    @Inject
    Clock clock;

    /** All of them, newest first, ended ones and duplicates included; four queries however many there are. */
    @Transactional
    public List<OwnSignUp> of(List<Visitor> visitors) {
        List<Registration> own = registrations.all(visitors);
        List<Contact> contacts = em.createQuery("select k from Contact k where k.id in :contacts", Contact.class)
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultList();
        return seen(own, each -> hasLeft(each, contacts) ? OwnSignUp.Hand.LEFT : OwnSignUp.Hand.OWN);
    }

    /**
     * Those of colleagues for the company the person belongs to, newest first; not those whose address nobody confirmed, which
     * anybody may have typed. Three queries however many there are.
     */
    @Transactional
    public List<OwnSignUp> ofColleagues(List<Visitor> visitors) {
        List<Registration> theirs = em.createQuery(
                        """
                        select distinct r from Registration r, Contact k
                        where k.id in :contacts and k.belongsSince is not null and r.companyId = k.companyId
                          and r.contactId not in :contacts and r.state in :states and
                        """ + Owners.OF_MEMBER + " order by r.submittedAt desc, r.id", Registration.class)
                .setParameter("contacts", Visitor.contactIds(visitors))
                .setParameter("states", SETTLED)
                .getResultList();
        return seen(theirs, each -> OwnSignUp.Hand.COLLEAGUE);
    }

    /** How many sign-ups for events to come name the company the person belongs to and are by nobody of it. */
    @Transactional
    public long ofStrangers(List<Visitor> visitors) {
        return em.createQuery(
                        "select count(distinct r.id) from Registration r, Contact k, Event e where k.id in :contacts"
                                + " and k.belongsSince is not null and r.companyId = k.companyId"
                                + " and r.contactId not in :contacts and r.state in :states and e.id = r.eventId"
                                + " and e.endsAt > :now and not " + Owners.OF_MEMBER,
                        Long.class)
                .setParameter("contacts", Visitor.contactIds(visitors))
                .setParameter("states", COUNTING)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private static boolean hasLeft(Registration registration, List<Contact> contacts) {
        return registration.companyId() != null
                && contacts.stream()
                        .filter(contact -> contact.id().equals(registration.holderId()))
                        .anyMatch(contact -> contact.hasLeft(registration.companyId(), registration.submittedAt()));
    }

    private List<OwnSignUp> seen(List<Registration> all, Function<Registration, OwnSignUp.Hand> hand) {
        Map<UUID, Integer> positions = registrations.positions(all.stream()
                .filter(each -> each.state() == Registration.State.WAITING)
                .map(Registration::id)
                .toList());
        Set<UUID> attended = doors.attended(all.stream().map(Registration::id).toList());
        return all.stream()
                .map(each -> OwnSignUp.of(
                        each, positions.getOrDefault(each.id(), 0), attended.contains(each.id()), hand.apply(each)))
                .toList();
    }
}
