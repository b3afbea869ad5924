package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Colleagues who joined a company, and what follows when they withdraw what they agreed to. */
@ApplicationScoped
public class Joinings {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ColleagueLetters letters;

    @Inject
    Clock clock;

    /** Ends what one brought: its person belongs to the company no more, even as the last. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID id) {
        Joining joining = em.find(Joining.class, id);
        em.find(Company.class, joining.companyId(), LockModeType.PESSIMISTIC_WRITE);
        Contact contact = em.find(Contact.class, joining.contactId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(contact);
        if (joining.companyId().equals(contact.companyId()) && contact.belongsSince() != null) {
            contact.leave(Contact.Leaving.SELF, clock.instant());
            letters.left(contact);
        }
    }
}
