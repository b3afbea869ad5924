package kakehashi.domain.matching.interview;

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

/** Tells both sides by mail that the times of their meetings can be read, and not which. Source: R-A33, R-WS4. */
@ApplicationScoped
class InterviewLetters {

    private static final String TEMPLATE = "interviewTimes";

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

    /** Tells everybody who belongs to the company of a sign-up. */
    @Transactional(Transactional.TxType.MANDATORY)
    void host(UUID registrationId) {
        companies
                .members(em.find(Registration.class, registrationId).companyId())
                .forEach(member -> companies.send(TEMPLATE, registrationId, member, "my/company/booths"));
    }
}
