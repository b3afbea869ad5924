package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/**
 * Tells the people of a company, by mail, that a seeker shows it something, or nothing any more. The mail says that something changed on
 * their page, and not what. Source: T7, R-WS4.
 */
@ApplicationScoped
public class SharingNews {

    /** The mail. */
    static final String TEMPLATE = "pageChanged";

    /** Where it leads: who shows something, and who no longer does. */
    static final String PAGE = "my/company/seekers";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CompanyLetters letters;

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
        letters.tell(TEMPLATE, disclosure.id(), disclosure.companyId(), PAGE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }
}
