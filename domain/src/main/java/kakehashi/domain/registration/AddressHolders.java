package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Contact;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.seeker.Seeker;
import kakehashi.i18n.Language;

/** Who is known by a mail address in a programme year: seekers and companies' contacts, each apart. */
@ApplicationScoped
public class AddressHolders {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Clock clock;

    /** What kind of person an audience is. */
    public static Class<? extends AddressHolder> typeOf(Audience audience) {
        return audience == Audience.SEEKER ? Seeker.class : Contact.class;
    }

    /** The person behind an address; entered when new, and when there is no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AddressHolder findOrEnter(
            Programme programme, Seal seal, Audience audience, String address, Language language) {
        return (address == null ? Optional.<AddressHolder>empty() : known(programme, seal, audience, address))
                .orElseGet(() -> enter(programme, seal, audience, address, language));
    }

    /** Erases a person of whom there is nothing else and whose address nobody confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(Audience audience, UUID person) {
        em.createNativeQuery(
                        "delete from " + (audience == Audience.SEEKER ? "unconfirmed_seeker" : "unconfirmed_contact")
                                + " where id = ?")
                .setParameter(1, person.toString())
                .executeUpdate();
    }

    /** The registration that lives for an event and has a phone number; empty when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Registration> byPhone(Seal seal, String number, UUID eventId) {
        return em.createQuery(
                        "select r from Registration r where r.blind.phone = :phone and r.eventId = :event"
                                + " and r.livingHolderId is not null",
                        Registration.class)
                .setParameter("phone", BlindIndexes.phone(seal, number))
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst();
    }

    /** The people of an audience who signed up in a programme with a phone number and a name, however that is written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> withPhone(Programme programme, Seal seal, Audience audience, String number, String name) {
        return em.createQuery(
                        "select r from Registration r, Event e where e.id = r.eventId and e.programme.id = :programme"
                                + " and r.audience = :audience and r.blind.phone = :phone and r.blind.name = :name",
                        Registration.class)
                .setParameter("programme", programme.id())
                .setParameter("audience", audience)
                .setParameter("phone", BlindIndexes.phone(seal, number))
                .setParameter("name", WholeName.index(seal, name))
                .getResultStream()
                .map(Application::holderId)
                .toList();
    }

    /**
     * What a person stated in sign-ups that were confirmed or have an id, the newest first; without those whose consent
     * was withdrawn. For comparing: nobody is shown it.
     *
     * @param numbered the id of a sign-up by whose number the person is known; null for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Map<PersonalField, String>> stated(AddressHolder person, Seal seal, UUID numbered) {
        List<Registration> signUps = em.createQuery(
                        "select r from Registration r where (r.seekerId = :person or r.contactId = :person)"
                                + " and (r.confirmedAt is not null or r.id = :numbered)"
                                + " order by r.submittedAt desc, r.id",
                        Registration.class)
                .setParameter("person", person.id())
                .setParameter("numbered", numbered == null ? person.id() : numbered)
                .getResultList();
        Set<UUID> withdrawn =
                withdrawals.among(signUps.stream().map(Application::id).toList());
        return signUps.stream()
                .filter(each -> !withdrawn.contains(each.id()))
                .map(each -> each.answers(seal))
                .toList();
    }

    /** The registration a person holds for an event; empty when there is none that lives. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Registration> living(AddressHolder person, UUID eventId) {
        return em.createQuery(
                        "select r from Registration r where r.livingHolderId = :holder and r.eventId = :event",
                        Registration.class)
                .setParameter("holder", person.id())
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst();
    }

    /** The person behind an address; empty when nobody is known by it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AddressHolder> known(Programme programme, Seal seal, Audience audience, String address) {
        boolean seeker = audience == Audience.SEEKER;
        return em.createQuery(
                        "select h from " + (seeker ? "Seeker" : "Contact")
                                + " h where h.programmeId = :programme and h.emailIndex = :index",
                        AddressHolder.class)
                .setParameter("programme", programme.id())
                .setParameter("index", index(seal, audience, address))
                .getResultStream()
                .findFirst();
    }

    /** Under which an address is found again among an audience's people. */
    static byte[] index(Seal seal, Audience audience, String address) {
        return audience == Audience.SEEKER ? Seeker.emailIndex(seal, address) : Contact.emailIndex(seal, address);
    }

    /** Enters somebody who is not known. */
    @Transactional(Transactional.TxType.MANDATORY)
    AddressHolder enter(Programme programme, Seal seal, Audience audience, String address, Language language) {
        AddressHolder holder = audience == Audience.SEEKER
                ? new Seeker(programme, seal, address, language, clock.instant())
                : new Contact(programme, seal, address, language, clock.instant());
        em.persist(holder);
        em.flush();
        return holder;
    }
}
