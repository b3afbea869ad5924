package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.SeekerLetters;

/** Tells both sides by mail that the times of their meetings can be read, and not which. Source: R-A33, R-WS4. */
@ApplicationScoped
class InterviewLetters {

    private static final String TEMPLATE = "interviewTimes";

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

    /** Tells everybody who belongs to the company of a sign-up. */
    @Transactional(Transactional.TxType.MANDATORY)
    void host(UUID registrationId) {
        companies
                .members(em.find(Registration.class, registrationId).companyId())
                .forEach(member -> companies.send(TEMPLATE, registrationId, member, "my/company/booths"));
    }
}
