package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.signin.Visitor;

/** Keeps which occupations seekers wish for, as staff understood it. Source: R-A33. */
@ApplicationScoped
class WishedWorks {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /** The occupation that is noted of the seeker of a case; null when none is. */
    @Transactional(Transactional.TxType.MANDATORY)
    Occupation of(CaseFile file, Seal seal) {
        return find(file).map(each -> each.wished(seal)).orElse(null);
    }

    /** Those of a person. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<WishedWork> of(List<Visitor> visitors) {
        return em.createQuery(
                        "select w from WishedWork w where w.seekerId in :seekers order by w.noted.at, w.id",
                        WishedWork.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultList();
    }

    /** Notes one of a case that is locked; null for an occupation that is not known any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(CaseFile file, Occupation wished, Seal seal, Actor by) {
        WishedWork work = find(file).orElseGet(() -> new WishedWork(file));
        work.note(wished, seal, new Deed(by, clock.instant()));
        em.persist(work);
    }

    private Optional<WishedWork> find(CaseFile file) {
        return em.createQuery("select w from WishedWork w where w.caseId = :file", WishedWork.class)
                .setParameter("file", file.id())
                .getResultStream()
                .findFirst();
    }
}
