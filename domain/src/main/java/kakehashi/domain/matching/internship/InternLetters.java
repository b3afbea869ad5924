package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.SeekerLetters;

/** Tells both sides by mail that something changed on their page, and not what. Source: R-A32, R-WS4. */
@ApplicationScoped
class InternLetters {

    private static final String TEMPLATE = "pageChanged";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SeekerLetters seekers;

    @Inject
    CompanyLetters companies;

    /** Tells the person of a sign-up; nobody without an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void person(UUID registrationId) {
        seekers.send(
                TEMPLATE,
                registrationId,
                em.find(Registration.class, registrationId).holderId(),
                "my");
    }

    /** Tells everybody who belongs to a host. */
    @Transactional(Transactional.TxType.MANDATORY)
    void host(UUID companyId, UUID openingId) {
        companies
                .members(companyId)
                .forEach(member -> companies.send(TEMPLATE, openingId, member, "my/company/interns"));
    }
}
