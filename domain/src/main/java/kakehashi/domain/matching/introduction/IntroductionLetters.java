package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.registration.SeekerLetters;

/** Mails that say that something waits on a page, and not what, nor about whom. Source: T7, R-WS4. */
@ApplicationScoped
class IntroductionLetters {

    /** The mail. */
    static final String TEMPLATE = "pageChanged";

    private static final String OF_SEEKER = "my/introductions";
    private static final String OF_COMPANY = "my/company/introductions";

    @Inject
    SeekerLetters seekers;

    @Inject
    CompanyLetters companies;

    /** Something changed for the seeker; nobody is written to who gave no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void waits(Introduction introduction) {
        seekers.send(TEMPLATE, introduction.id(), introduction.seekerId(), OF_SEEKER);
    }

    /** Something changed for the company. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Introduction introduction) {
        companies.tell(TEMPLATE, introduction.id(), introduction.companyId(), OF_COMPANY);
    }
}
