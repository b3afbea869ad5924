package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.ConsentWithdrawal;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** A person's consents: what was shown, and withdrawing it. */
@ApplicationScoped
public class OwnConsents {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /** All consents of a person, newest first; one query however many there are, which reads the notices of the texts as well. */
    @Transactional
    public List<OwnConsent> of(List<Visitor> visitors) {
        return em.createQuery("""
                        select n, c, r, t, w from PurposeNotice n, PurposeNoticeText t, Registration r, Consent c
                          left join ConsentWithdrawal w on w.consentId = c.id
                        where c.registrationId = r.id and t.id = c.noticeTextId and t.notice = n
                          and (r.seekerId in :seekers or r.contactId in :contacts)
                        order by c.givenAt desc, c.matter desc
                        """, Object[].class)
                .setParameter("seekers", Ids.seekers(visitors))
                .setParameter("contacts", Ids.contacts(visitors))
                .getResultStream()
                .map(row -> OwnConsent.of(
                        (Consent) row[1], (Registration) row[2], (PurposeNoticeText) row[3], (ConsentWithdrawal)
                                row[4]))
                .toList();
    }

    /** One of a person's consents; empty when it is somebody else's or is not there. */
    @Transactional
    public Optional<OwnConsent> find(UUID consentId, List<Visitor> visitors) {
        return of(visitors).stream()
                .filter(consent -> consent.id().equals(consentId))
                .findFirst();
    }

    /**
     * Withdraws a consent; doing it again changes nothing. What it was given for is not done any more from now on.
     *
     * @param language the language of the page that said what this means
     * @return the consent as it is now
     * @throws Refused {@code consentUnknown}
     */
    @Transactional
    public OwnConsent withdraw(UUID consentId, List<Visitor> visitors, Language language) {
        OwnConsent consent = find(consentId, visitors).orElseThrow(() -> new Refused("consentUnknown"));
        if (!consent.isWithdrawn()) {
            em.persist(new ConsentWithdrawal(consentId, language.tag(), clock.instant()));
            em.flush();
        }
        return find(consentId, visitors).orElseThrow(() -> new Refused("consentUnknown"));
    }
}
