package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Tells the people of a company that staff looked at what it states; the mail names neither them nor the company. */
@ApplicationScoped
class CheckedLetters {

    private static final String TEMPLATE = "checked";

    /** Who belongs to it; while nobody does, who signed up for it and opened a link that was mailed. */
    private static final String READERS = """
            select k from Contact k where k.companyId = :company and (k.belongsSince is not null
              or k.confirmedAt is not null and not exists (
                select m from Contact m where m.companyId = :company and m.belongsSince is not null))
            order by k.createdAt, k.id
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Queues a mail for each of them, in the language they first wrote in. */
    @Transactional(Transactional.TxType.MANDATORY)
    void send(Company company) {
        Programme programme = em.find(Programme.class, company.programmeId());
        Seal seal = seals.of(programme.fiscalYear());
        for (Contact reader : readers(company)) {
            outbox.queue(
                    programme.fiscalYear(),
                    new Posting(TEMPLATE, reader.id(), reader.email(seal), letter(programme, reader.language())));
        }
    }

    private List<Contact> readers(Company company) {
        return em.createQuery(READERS, Contact.class)
                .setParameter("company", company.id())
                .getResultList();
    }

    private Letter letter(Programme programme, Language language) {
        Texts texts = Texts.of(language);
        String link = settings.baseUrl() + "/" + language.tag() + "/my/company";
        String body =
                texts.format("mail." + TEMPLATE + ".body", "link", link) + "\n\n" + LetterFooter.of(programme, texts);
        return new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
    }
}
