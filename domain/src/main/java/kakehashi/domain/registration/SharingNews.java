package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Contact;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Tells the people of a company, by mail, that a seeker shows it something, or nothing any more. The mail says that something changed on
 * their page, and not what. Source: T7, R-WS4.
 */
@ApplicationScoped
public class SharingNews {

    /** The mail. */
    static final String TEMPLATE = "pageChanged";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A seeker shows a company something that saw nothing before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begun(Disclosure disclosure) {
        tell(disclosure);
    }

    /** One consent ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ended(UUID disclosureId) {
        Disclosure disclosure = em.find(Disclosure.class, disclosureId);
        if (!disclosure.until().isBefore(today())) {
            tell(disclosure);
        }
    }

    /** Everything that a sign-up still shows is about to end, because the sign-up or the consent to take part does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ending(UUID registrationId) {
        em.createQuery("""
                        select d from Disclosure d, Registration r where r.id = :registration and d.registrationId = r.id
                          and r.livingHolderId is not null and d.until >= :today
                          and not exists (select w from DisclosureWithdrawal w where w.disclosureId = d.id)
                          and not exists (select x from ConsentWithdrawal x, Consent g where x.consentId = g.id
                            and g.registrationId = r.id
                            and g.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
                        """, Disclosure.class)
                .setParameter("registration", registrationId)
                .setParameter("today", today())
                .getResultList()
                .forEach(this::tell);
    }

    private void tell(Disclosure disclosure) {
        List<Contact> members = em.createQuery(
                        "select k from Contact k where k.companyId = :company and k.belongsSince is not null",
                        Contact.class)
                .setParameter("company", disclosure.companyId())
                .getResultList();
        for (Contact member : members) {
            Programme programme = em.find(Programme.class, member.programmeId());
            Seal seal = seals.of(programme.fiscalYear());
            outbox.queue(
                    programme.fiscalYear(),
                    new Posting(TEMPLATE, disclosure.id(), member.email(seal), letter(member, programme)));
        }
    }

    private Letter letter(Contact member, Programme programme) {
        Language language = member.language();
        Texts texts = Texts.of(language);
        Map<String, Object> arguments = Map.of("link", settings.baseUrl() + "/" + language.tag() + "/my");
        String body =
                texts.format("mail." + TEMPLATE + ".body", arguments) + "\n\n" + LetterFooter.of(programme, texts);
        return new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }
}
