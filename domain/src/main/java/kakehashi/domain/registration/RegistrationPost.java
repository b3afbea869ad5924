package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;

/** Writes to the person of a registration, in the transaction of what it tells. */
@ApplicationScoped
class RegistrationPost {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    RegistrationLetters letters;

    /** Whether its person is written to: with an address, and not before a paper was compared. Source: T4. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean reaches(Registration about) {
        return about.isAddressed() && (about.medium() == SignedUp.Medium.WEB || !isUnverified(about));
    }

    /** Asked without the entry, of which the portal reads no more than this. */
    private boolean isUnverified(Registration about) {
        return em.createQuery(
                                "select count(p.registrationId) from PaperEntry p"
                                        + " where p.registrationId = :id and p.verified.at is null",
                                Long.class)
                        .setParameter("id", about.id())
                        .getSingleResult()
                > 0;
    }

    /** Queues a letter, in the language the person signed up in; none before its paper was compared. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(String template, Registration about, Listing event, Map<String, Object> more) {
        if (!reaches(about)) {
            return;
        }
        int year = event.programme().fiscalYear();
        Seal seal = seals.of(year);
        AddressHolder holder = em.find(about.holderType(), about.holderId());
        outbox.queue(
                year,
                new Posting(
                        template,
                        about.id(),
                        holder.email(seal),
                        letters.write(template, about, event, seal, about.language(), more)));
    }
}
