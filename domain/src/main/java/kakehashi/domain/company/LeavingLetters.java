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

/** Tells somebody by mail that they belong to a company no more; the mail names neither them nor the company. */
@ApplicationScoped
class LeavingLetters {

    private static final String TEMPLATE = "left";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Queues the mail, in the language of the person's mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    void send(Contact left) {
        Programme programme = em.find(Programme.class, left.programmeId());
        int year = programme.fiscalYear();
        Letter letter = letter(programme, left.language());
        outbox.queue(year, new Posting(TEMPLATE, left.id(), left.email(seals.of(year)), letter));
    }

    private Letter letter(Programme programme, Language language) {
        Texts texts = Texts.of(language);
        String link = settings.baseUrl() + "/" + language.tag() + "/my/company";
        String body =
                texts.format("mail." + TEMPLATE + ".body", "link", link) + "\n\n" + LetterFooter.of(programme, texts);
        return new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
    }
}
