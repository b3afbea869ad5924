package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.company.Joining;
import kakehashi.domain.company.Joinings;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.ConsentWithdrawal;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.domain.registration.SharingNews;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** A person's consents: what was shown, and withdrawing it. */
@ApplicationScoped
public class OwnConsents {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SharingNews sharing;

    @Inject
    Joinings joinings;

    @Inject
    Clock clock;

    /**
     * All consents of a person, newest first; one query for each kind of occasion however many there are, which read the
     * notices of the texts as well.
     */
    @Transactional
    public List<OwnConsent> of(List<Visitor> visitors) {
        return Arrays.stream(Occasion.values())
                .flatMap(occasion -> occasion == Occasion.JOINING ? joined(visitors) : of(occasion, visitors))
                .sorted(Comparator.comparing(OwnConsent::givenAt).reversed().thenComparing(OwnConsent::matter))
                .toList();
    }

    private Stream<OwnConsent> of(Occasion occasion, List<Visitor> visitors) {
        return em.createQuery(
                        "select n, c, t, w, o.id, o.reference, o.eventId, o.audience from PurposeNotice n,"
                                + " PurposeNoticeText t, "
                                + occasion.entity()
                                + " o, Consent c left join ConsentWithdrawal w on w.consentId = c.id"
                                + " where c." + occasion.inConsent()
                                + " = o.id and t.id = c.noticeTextId and t.notice = n"
                                + " and (o.seekerId in :seekers or o.contactId in :contacts)",
                        Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultStream()
                .map(row -> OwnConsent.of(
                        new OwnConsent.About(
                                occasion, (UUID) row[4], (String) row[5], (UUID) row[6], (Audience) row[7], null),
                        (Consent) row[1],
                        (PurposeNoticeText) row[2],
                        (ConsentWithdrawal) row[3]));
    }

    private Stream<OwnConsent> joined(List<Visitor> visitors) {
        return em.createQuery(
                        "select o, c, w from Joining o, Consent c left join ConsentWithdrawal w on w.consentId = c.id"
                                + " where c.joiningId = o.id and o.contactId in :contacts",
                        Object[].class)
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultStream()
                .map(row -> OwnConsent.of((Joining) row[0], (Consent) row[1], (ConsentWithdrawal) row[2]));
    }

    /** One of a person's consents; empty when it is somebody else's or is not there. */
    @Transactional
    public Optional<OwnConsent> find(UUID consentId, List<Visitor> visitors) {
        return of(visitors).stream()
                .filter(consent -> consent.id().equals(consentId))
                .findFirst();
    }

    /**
     * Withdraws a consent; doing it again changes nothing. What it was given for is not done any more from now on: who
     * joined a company belongs to it no more.
     *
     * @param language the language of the page that said what this means
     * @return the consent as it is now
     * @throws Refused {@code consentUnknown}
     */
    @Transactional
    public OwnConsent withdraw(UUID consentId, List<Visitor> visitors, Language language) {
        OwnConsent consent = find(consentId, visitors).orElseThrow(() -> new Refused("consentUnknown"));
        if (!consent.isWithdrawn()) {
            if (consent.isForTakingPart() && consent.about().occasion() == Occasion.SIGN_UP) {
                sharing.ending(consent.about().id());
            }
            if (consent.isOfJoining()) {
                joinings.end(consent.about().id());
            }
            em.persist(new ConsentWithdrawal(consentId, language.tag(), clock.instant()));
            em.flush();
        }
        return find(consentId, visitors).orElseThrow(() -> new Refused("consentUnknown"));
    }
}
