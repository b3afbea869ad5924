package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.signin.Visitor;

/**
 * What people do with their own sign-ups, and with those of the company they belong to. Somebody else's, or one that is
 * not there, is {@code signUpUnknown}: the answer does not tell which.
 */
@ApplicationScoped
public class OwnRegistrations {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    Change change;

    @Inject
    Line line;

    @Inject
    Owners owners;

    @Inject
    Catalogue catalogue;

    /** A person's sign-ups, newest first, ended ones and duplicates included. */
    @Transactional
    public List<Registration> all(List<Visitor> visitors) {
        return em.createQuery("""
                        select r from Registration r where r.seekerId in :seekers or r.contactId in :contacts
                        order by r.submittedAt desc, r.id
                        """, Registration.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultList();
    }

    /** Where each of some registrations that wait stands, from 1; one query however many there are. */
    @Transactional
    public Map<UUID, Integer> positions(Collection<UUID> ids) {
        return line.positions(ids);
    }

    /**
     * Cancels; the place goes back, a mail says so. Doing it again changes nothing.
     *
     * @throws Refused {@code signUpUnknown}; {@code registrationEnded} when it ended otherwise; {@code
     *     registrationClosed} when the event was called off or has begun; {@code registrationHere} when the person was
     *     checked in
     */
    public void cancel(UUID id, List<Visitor> visitors) {
        Listing event = find(id, visitors);
        Retry.of(() -> turns.cancel(id, event));
    }

    /**
     * Cancels because the consent to use the answers was withdrawn, which the mail says; only who signed up can.
     *
     * @throws Refused as {@link #cancel} is
     */
    public void withdraw(UUID id, List<Visitor> visitors) {
        Listing event = signedUp(id, visitors);
        Retry.of(() -> turns.withdraw(id, event));
    }

    /**
     * Confirms, as the mailed link does: who is signed in has the address, which only who signed up can say. Doing it
     * again changes nothing.
     *
     * @throws Refused {@code signUpUnknown}; {@code registrationCancelled}; {@code confirmTooLate}
     */
    public void confirm(UUID id, List<Visitor> visitors) {
        Listing event = signedUp(id, visitors);
        Retry.of(() -> turns.confirm(id, event));
    }

    /**
     * Takes the place that is kept; doing it again changes nothing.
     *
     * @throws Refused {@code signUpUnknown}; {@code offerPassed} when it is no longer kept; {@code
     *     registrationClosed} as for {@link #cancel}
     */
    public void accept(UUID id, List<Visitor> visitors) {
        Listing event = find(id, visitors);
        Retry.of(() -> turns.accept(id, event));
    }

    /**
     * Leaves the place that is kept to the next; doing it again changes nothing.
     *
     * @throws Refused {@code signUpUnknown}; {@code offerPassed}, {@code offerTaken}; {@code registrationClosed} as
     *     for {@link #cancel}
     */
    public void decline(UUID id, List<Visitor> visitors) {
        Listing event = find(id, visitors);
        Retry.of(() -> turns.decline(id, event));
    }

    /**
     * Replaces the answers while sign-up is open: checked, sealed and made searchable as at the sign-up. The mail address
     * stays.
     *
     * @throws Refused {@code signUpUnknown}; {@code confirmFirst}; {@code registrationEnded}; {@code
     *     registrationClosed}; {@code answersWrong} (see {@link #check} for which)
     */
    public void change(UUID id, List<Visitor> visitors, Map<PersonalField, String> answers) {
        Listing event = find(id, visitors);
        Retry.of(() -> change.attempt(id, event, answers));
    }

    /** The answers of a changed form against the rules of its event, as at the sign-up but without the mail address. */
    @Transactional
    public Map<PersonalField, Refused> check(UUID id, List<Visitor> visitors, Map<PersonalField, String> answers) {
        Registration registration = own(id, visitors);
        return Change.check(event(registration), registration.audience(), answers)
                .refused();
    }

    /** The event of a registration one decides about. */
    private Listing find(UUID id, List<Visitor> visitors) {
        return change.event(id, registration -> owners.decides(registration, visitors));
    }

    /** The event of a registration of one's own hand. */
    private Listing signedUp(UUID id, List<Visitor> visitors) {
        return change.event(id, registration -> Owners.signedUp(registration, visitors));
    }

    private Registration own(UUID id, List<Visitor> visitors) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null || !owners.decides(registration, visitors)) {
            throw new Refused("signUpUnknown");
        }
        return registration;
    }

    private Listing event(Registration registration) {
        return catalogue.current().find(registration.eventId()).orElseThrow(() -> new Refused("signUpUnknown"));
    }
}
