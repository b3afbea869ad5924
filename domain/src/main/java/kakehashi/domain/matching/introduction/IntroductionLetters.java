package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Mails that say that something waits on a page, and not what, nor about whom. Source: T7, R-WS4. */
@ApplicationScoped
class IntroductionLetters {

    /** The mail. */
    static final String TEMPLATE = "pageChanged";

    private static final String OF_SEEKER = "my/introductions";
    private static final String OF_COMPANY = "my/company/introductions";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CompanyLetters companies;

    @Inject
    Outbox outbox;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    /** Something changed for the seeker; nobody is written to who gave no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void waits(Introduction introduction) {
        Seeker seeker = em.find(Seeker.class, introduction.seekerId());
        if (!seeker.hasAddress()) {
            return;
        }
        Programme programme = em.find(Programme.class, seeker.programmeId());
        Seal seal = seals.of(programme.fiscalYear());
        Texts texts = Texts.of(seeker.language());
        String words = "mail." + TEMPLATE;
        String link = settings.baseUrl() + "/" + seeker.language().tag() + "/" + OF_SEEKER;
        String body = texts.format(words + ".body", Map.of("link", link)) + "\n\n" + LetterFooter.of(programme, texts);
        Letter letter = new Letter(seeker.language(), texts.plain(words + ".subject"), Ruby.plain(body), "");
        outbox.queue(programme.fiscalYear(), new Posting(TEMPLATE, introduction.id(), seeker.email(seal), letter));
    }

    /** Something changed for the company. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Introduction introduction) {
        companies
                .members(introduction.companyId())
                .forEach(member -> companies.send(TEMPLATE, introduction.id(), member, OF_COMPANY));
    }
}
