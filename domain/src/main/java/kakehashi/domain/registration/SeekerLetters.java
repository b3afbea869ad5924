package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Mails to seekers that say only that there is something to read, with a link. Source: R-WS4. */
@ApplicationScoped
public class SeekerLetters {

    private static final String OWN_PAGE = "my";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Queues a letter about a sign-up to its person; it leads to the own page. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(String template, UUID registrationId) {
        send(
                template,
                registrationId,
                em.find(Registration.class, registrationId).holderId(),
                OWN_PAGE);
    }

    /**
     * Queues a letter in the language of the person's mails; nobody is written to who gave no address.
     *
     * @param template the key part behind {@code mail.}
     * @param subject the record it is about
     * @param page where its link leads, behind the language
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String template, UUID subject, UUID seekerId, String page) {
        Seeker seeker = em.find(Seeker.class, seekerId);
        if (!seeker.hasAddress()) {
            return;
        }
        Programme programme = em.find(Programme.class, seeker.programmeId());
        Language language = seeker.language();
        Texts texts = Texts.of(language);
        String words = "mail." + template;
        String link = settings.baseUrl() + "/" + language.tag() + "/" + page;
        String body = texts.format(words + ".body", Map.of("link", link)) + "\n\n" + LetterFooter.of(programme, texts);
        Letter letter = new Letter(language, texts.plain(words + ".subject"), Ruby.plain(body), "");
        String address = seeker.email(seals.of(programme.fiscalYear()));
        outbox.queue(programme.fiscalYear(), new Posting(template, subject, address, letter));
    }
}
