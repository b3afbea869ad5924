package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.OpeningState;
import kakehashi.domain.company.Openings;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.consent.Disclosures;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** Seekers read what staff propose, and accept, decline and take back. Source: R-A33, T7. */
@ApplicationScoped
public class OwnIntroductions {

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
    Openings openings;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** All of a person's, the newest first. */
    @Transactional
    public List<OwnIntroduction> of(List<Visitor> visitors) {
        List<Object[]> rows = em.createQuery("""
                        select i, c, o, r, p from Introduction i, Company c, Opening o, Registration r, Programme p
                        where i.seekerId in :seekers and c.id = i.companyId and o.id = i.openingId
                          and r.id = i.registrationId and p.id = i.programmeId
                        order by i.proposed.at desc, i.id
                        """, Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultList();
        Set<UUID> shown = reading.shown(
                rows.stream().map(row -> ((Introduction) row[0]).id()).toList());
        return rows.stream().map(row -> own(row, shown)).toList();
    }

    private OwnIntroduction own(Object[] row, Set<UUID> shown) {
        Introduction introduction = (Introduction) row[0];
        Opening opening = (Opening) row[2];
        Programme programme = (Programme) row[4];
        Seal seal = seals.of(programme.fiscalYear());
        String status = ((Registration) row[3]).answers(seal).get(PersonalField.STATUS_OF_RESIDENCE);
        Comparison comparison = Comparison.of(
                new Comparison.Wishes(introduction.wished(seal), IntroductionReading.status(status)),
                Comparison.Offer.of(opening.answers()));
        return new OwnIntroduction(
                introduction,
                ((Company) row[1]).profile().name(),
                opening,
                opening.state() == OpeningState.PUBLISHED && !openings.isOver(opening),
                comparison,
                shown.contains(introduction.id()),
                programme.introductionLicence());
    }

    /** Whether the seeker of a sign-up has to answer whether a company is told of the seeker. */
    @Transactional
    public boolean isWaiting(UUID registrationId, UUID companyId) {
        return em.createQuery("""
                        select count(i) from Introduction i where i.registrationId = :registration
                          and i.companyId = :company
                          and i.state = kakehashi.domain.matching.introduction.Introduction.State.PROPOSED
                        """, Long.class)
                        .setParameter("registration", registrationId)
                        .setParameter("company", companyId)
                        .getSingleResult()
                > 0;
    }

    /**
     * Accepts; the company is told that something changed.
     *
     * @throws Refused {@code introductionUnknown}; {@code introductionAnswered}; {@code introductionNothingShown} while the
     *     company sees nothing of the seeker
     */
    @Transactional
    public void accept(UUID id, List<Visitor> visitors) {
        Introduction introduction = mine(id, visitors);
        Optional<Disclosure> shown = reading.shown(List.of(id)).isEmpty()
                ? Optional.empty()
                : disclosures.inForce(introduction.registrationId(), introduction.companyId());
        introduction.accept(
                shown.orElseThrow(() -> new Refused("introductionNothingShown")).id(), clock.instant());
        letters.tell(introduction);
        em.flush();
    }

    /**
     * Declines; the company never learns of it.
     *
     * @throws Refused {@code introductionUnknown}; {@code introductionAnswered}; {@code answer.choice}
     */
    @Transactional
    public void decline(UUID id, List<Visitor> visitors, DeclineReason reason) {
        mine(id, visitors).decline(reason, clock.instant());
        em.flush();
    }

    /**
     * Takes back what was accepted; the company sees nothing from now on, and is told that something changed.
     *
     * @throws Refused {@code introductionUnknown}; {@code introductionAnswered}
     */
    @Transactional
    public void takeBack(UUID id, List<Visitor> visitors, Language language) {
        Introduction introduction = mine(id, visitors);
        introduction.withdraw(clock.instant());
        disclosures
                .inForce(introduction.registrationId(), introduction.companyId())
                .ifPresent(each -> sharings.withdraw(each.id(), introduction.seekerId(), language.tag()));
        em.flush();
    }

    private Introduction mine(UUID id, List<Visitor> visitors) {
        Introduction introduction = em.find(Introduction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (introduction == null || !Visitor.seekerIds(visitors).contains(introduction.seekerId())) {
            throw new Refused("introductionUnknown");
        }
        return introduction;
    }
}
