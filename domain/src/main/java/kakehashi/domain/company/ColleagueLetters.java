package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people of a company by mail that one of them left or joined; the mails name neither them nor the company. */
@ApplicationScoped
class ColleagueLetters {

    private static final String LEFT = "left";
    private static final String JOINED = "joined";

    @Inject
    CompanyLetters letters;

    /** Tells somebody of belonging to a company no more, in the language of the person's mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    void left(Contact left) {
        letters.send(LEFT, left.id(), left, "my/company");
    }

    /** Tells those who belonged to the company before that somebody joined them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void joined(Contact fresh) {
        letters.members(fresh.companyId()).stream()
                .filter(each -> !each.id().equals(fresh.id()))
                .forEach(each -> letters.send(JOINED, each.id(), each, "my/company/colleagues"));
    }
}
