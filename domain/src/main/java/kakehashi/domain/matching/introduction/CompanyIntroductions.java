package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Opening;
import kakehashi.domain.privacy.consent.Disclosures;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/**
 * Companies read which seekers accepted to be introduced to them, and answer. Only who belongs to a company without open
 * doubts does; what the seeker shows stands on a page of its own. Source: R-A33, T7.
 */
@ApplicationScoped
public class CompanyIntroductions {

    /** What a contact {@code k} may read: what seekers accepted, and what ended after that. */
    private static final String READ = """
            from Introduction i, Opening o, Registration r, Programme p, Contact k, Company c
            where k.id = :contact and k.belongsSince is not null and c.id = k.companyId
              and c.check <> kakehashi.domain.company.Company.Check.NEEDED and i.companyId = c.id
              and i.disclosureId is not null and o.id = i.openingId and r.id = i.registrationId and p.id = i.programmeId
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    IntroductionReading reading;

    @Inject
    IntroductionLetters letters;

    @Inject
    Disclosures disclosures;

    @Inject
    Sharings sharings;

    @Inject
    Clock clock;

    /** Those of the contact's company, the newest first; two queries however many there are. */
    @Transactional
    public List<CompanyIntroduction> of(UUID contactId) {
        List<Object[]> rows = em.createQuery(
                        "select i, o, r, p " + READ + " order by i.seekerAnsweredAt desc, i.id", Object[].class)
                .setParameter("contact", contactId)
                .getResultList();
        Set<UUID> shown = reading.shown(
                rows.stream().map(row -> ((Introduction) row[0]).id()).toList());
        return rows.stream()
                .map(row -> {
                    Introduction introduction = (Introduction) row[0];
                    return new CompanyIntroduction(
                            introduction,
                            (Opening) row[1],
                            ((Registration) row[2]).reference(),
                            introduction.isAccepted() && shown.contains(introduction.id()),
                            ((Programme) row[3]).introductionLicence());
                })
                .toList();
    }

    /**
     * Accepts; the seeker is told that something changed.
     *
     * @throws Refused {@code introductionUnknown}; {@code introductionAnswered}; {@code disclosureOver} when the seeker shows
     *     the company nothing any more
     */
    @Transactional
    public void accept(UUID id, UUID contactId) {
        Introduction introduction = answering(id, contactId);
        introduction.welcome(contactId, clock.instant());
        letters.waits(introduction);
        em.flush();
    }

    /**
     * Declines; the company sees nothing of the seeker any more, who is told that something changed.
     *
     * @throws Refused as {@link #accept}; {@code answer.choice}
     */
    @Transactional
    public void decline(UUID id, UUID contactId, DeclineReason reason, Language language) {
        Introduction introduction = answering(id, contactId);
        introduction.refuse(contactId, reason, clock.instant());
        disclosures
                .inForce(introduction.registrationId(), introduction.companyId())
                .ifPresent(each -> sharings.withdraw(each.id(), introduction.seekerId(), language.tag()));
        letters.waits(introduction);
        em.flush();
    }

    private Introduction answering(UUID id, UUID contactId) {
        Introduction introduction = em.createQuery("select i " + READ + " and i.id = :id", Introduction.class)
                .setParameter("contact", contactId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("introductionUnknown"));
        em.lock(introduction, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(introduction);
        if (introduction.isAccepted() && reading.shown(List.of(id)).isEmpty()) {
            throw new Refused("disclosureOver");
        }
        return introduction;
    }
}
