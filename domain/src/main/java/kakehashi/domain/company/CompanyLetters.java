package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Letters to people of a company, or to whom they invite: each says that there is something to read behind a link. */
@ApplicationScoped
public class CompanyLetters {

    private static final String MEMBERS = """
            select k from Contact k where k.companyId = :company and k.belongsSince is not null
            order by k.belongsSince, k.id
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /**
     * To whom a letter goes and what about.
     *
     * @param template the key part behind {@code mail.}
     * @param subject the record it is about
     * @param address a mail address
     * @param language the language of the mail
     */
    record Envelope(String template, UUID subject, String address, Language language) {

        /** Never shows the address. */
        @Override
        public String toString() {
            return "letter " + template;
        }
    }

    /** Who belongs to a company, longest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Contact> members(UUID company) {
        return em.createQuery(MEMBERS, Contact.class)
                .setParameter("company", company)
                .getResultList();
    }

    /**
     * Queues a letter to one of a company's people, in the language of the person's mails.
     *
     * @param template the key part behind {@code mail.}
     * @param subject the record it is about
     * @param page where its link leads, behind the language
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String template, UUID subject, Contact to, String page) {
        Programme programme = em.find(Programme.class, to.programmeId());
        String address = to.email(seals.of(programme.fiscalYear()));
        Envelope envelope = new Envelope(template, subject, address, to.language());
        send(programme, envelope, Map.of("link", link(to.language(), page)));
    }

    /** Queues a letter to everybody who belongs to a company; the same as {@link #send} to each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(String template, UUID subject, UUID company, String page) {
        members(company).forEach(member -> send(template, subject, member, page));
    }

    /** Queues a letter to an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void send(Programme programme, Envelope envelope, Map<String, Object> arguments) {
        Language language = envelope.language();
        Texts texts = Texts.of(language);
        String words = "mail." + envelope.template();
        String body = texts.format(words + ".body", arguments) + "\n\n" + LetterFooter.of(programme, texts);
        Letter letter = new Letter(language, texts.plain(words + ".subject"), Ruby.plain(body), "");
        outbox.queue(
                programme.fiscalYear(),
                new Posting(envelope.template(), envelope.subject(), envelope.address(), letter));
    }

    /** The address of a page in a language. */
    String link(Language language, String page) {
        return settings.baseUrl() + "/" + language.tag() + "/" + page;
    }
}
