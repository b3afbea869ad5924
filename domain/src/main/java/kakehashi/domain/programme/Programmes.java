package kakehashi.domain.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** The programmes of the years. */
@ApplicationScoped
public class Programmes {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The programmes whose last day has not passed, by year; when all are over, the newest. The first is the one people
     * know; next year's stands behind it from the day it is opened. Empty before the first was opened.
     */
    @Transactional
    public List<Programme> unfinished() {
        return em.createQuery("""
                        select distinct p from Programme p left join fetch p.texts
                        where p.endsOn >= :today or p.fiscalYear = (select max(q.fiscalYear) from Programme q)
                        order by p.fiscalYear
                        """, Programme.class)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE)))
                .getResultList();
    }

    /** All programmes, the latest first. */
    @Transactional
    public List<Programme> all() {
        return em.createQuery("select p from Programme p order by p.fiscalYear desc", Programme.class)
                .getResultList();
    }

    /** Opens a programme year; its keysets are made first, so that nothing can be stored unsealed. */
    @Transactional
    public void open(Programme programme) {
        seals.create(programme.fiscalYear());
        em.persist(programme);
        em.flush();
    }
}
