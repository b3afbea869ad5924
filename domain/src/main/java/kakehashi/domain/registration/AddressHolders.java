package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import kakehashi.domain.company.Contact;
import kakehashi.domain.event.Audience;
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
    Clock clock;

    /** What kind of person an audience is. */
    public static Class<? extends AddressHolder> typeOf(Audience audience) {
        return audience == Audience.SEEKER ? Seeker.class : Contact.class;
    }

    /** The person behind an address; entered when new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AddressHolder findOrEnter(
            Programme programme, Seal seal, Audience audience, String address, Language language) {
        return find(programme, seal, audience, address)
                .orElseGet(() -> enter(programme, seal, audience, address, language));
    }

    private Optional<AddressHolder> find(Programme programme, Seal seal, Audience audience, String address) {
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
