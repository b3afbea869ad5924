package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Tells both sides by mail that something changed on their page, and not what. Source: R-A32, R-WS4. */
@ApplicationScoped
class InternLetters {

    private static final String TEMPLATE = "pageChanged";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    CompanyLetters companies;

    @Inject
    Settings settings;

    /** Tells the person of a sign-up; nobody without an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void person(UUID registrationId, Programme programme) {
        Registration registration = em.find(Registration.class, registrationId);
        Seeker seeker = em.find(Seeker.class, registration.holderId());
        String address = seeker.email(seals.of(programme.fiscalYear()));
        if (address != null) {
            Language language = seeker.language();
            Texts texts = Texts.of(language);
            String link = settings.baseUrl() + "/" + language.tag() + "/my";
            String body = texts.format("mail." + TEMPLATE + ".body", Map.of("link", link)) + "\n\n"
                    + LetterFooter.of(programme, texts);
            Letter letter = new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
            outbox.queue(programme.fiscalYear(), new Posting(TEMPLATE, registrationId, address, letter));
        }
    }

    /** Tells everybody who belongs to a host. */
    @Transactional(Transactional.TxType.MANDATORY)
    void host(UUID companyId, UUID openingId) {
        companies
                .members(companyId)
                .forEach(member -> companies.send(TEMPLATE, openingId, member, "my/company/interns"));
    }
}
