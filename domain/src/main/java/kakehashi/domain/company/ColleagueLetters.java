package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Tells people of a company by mail that one of them left or joined; the mails name neither them nor the company. */
@ApplicationScoped
class ColleagueLetters {

    private static final String LEFT = "left";
    private static final String JOINED = "joined";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Tells somebody of belonging to a company no more, in the language of the person's mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    void left(Contact left) {
        send(LEFT, left, "my/company");
    }

    /** Tells those who belonged to the company before that somebody joined them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void joined(Contact fresh) {
        em.createQuery(
                        "select k from Contact k where k.companyId = :company and k.belongsSince is not null"
                                + " and k.id <> :fresh order by k.belongsSince, k.id",
                        Contact.class)
                .setParameter("company", fresh.companyId())
                .setParameter("fresh", fresh.id())
                .getResultList()
                .forEach(each -> send(JOINED, each, "my/company/colleagues"));
    }

    private void send(String template, Contact to, String page) {
        Programme programme = em.find(Programme.class, to.programmeId());
        Language language = to.language();
        Texts texts = Texts.of(language);
        String link = settings.baseUrl() + "/" + language.tag() + "/" + page;
        String body =
                texts.format("mail." + template + ".body", "link", link) + "\n\n" + LetterFooter.of(programme, texts);
        Letter letter = new Letter(language, texts.plain("mail." + template + ".subject"), Ruby.plain(body), "");
        int year = programme.fiscalYear();
        outbox.queue(year, new Posting(template, to.id(), to.email(seals.of(year)), letter));
    }
}
