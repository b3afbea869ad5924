package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Contact;
import kakehashi.domain.signin.Visitor;

/**
 * Whose a sign-up is. A seeker's is that person's. A company's is that of who signed up until that person leaves the
 * company; and everybody's who belongs to the company, if who signed up belonged to it, too: a corporate number is public,
 * and whoever writes it down is nobody's colleague.
 */
@ApplicationScoped
public class Owners {

    /** Whether who signed up {@code r} belongs to its company, or left it later. */
    public static final String OF_MEMBER = """
        exists (select m from Contact m where m.id = r.contactId
          and (m.companyId = r.companyId and m.belongsSince is not null
            or m.leftCompanyId = r.companyId and r.submittedAt <= m.leftAt))
        """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Whether somebody signed up, whatever became of it since. */
    static boolean signedUp(Registration registration, List<Visitor> visitors) {
        return visitors.stream().anyMatch(visitor -> visitor.is(registration.holderId()));
    }

    /** Whether somebody decides about a sign-up: changes it, cancels it, takes its place. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean decides(Registration registration, List<Visitor> visitors) {
        UUID company = registration.companyId();
        if (signedUp(registration, visitors)) {
            return company == null
                    || !em.find(Contact.class, registration.holderId()).hasLeft(company, registration.submittedAt());
        }
        return colleague(registration, visitors).isPresent();
    }

    /** The person who belongs to the company somebody else signed up for; empty for all others. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Contact> colleague(Registration registration, List<Visitor> visitors) {
        if (registration.companyId() == null
                || signedUp(registration, visitors)
                || !em.find(Contact.class, registration.holderId())
                        .isOf(registration.companyId(), registration.submittedAt())) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select k from Contact k where k.id in :contacts and k.companyId = :company"
                                + " and k.belongsSince is not null",
                        Contact.class)
                .setParameter("contacts", Visitor.contactIds(visitors))
                .setParameter("company", registration.companyId())
                .getResultStream()
                .findFirst();
    }
}
