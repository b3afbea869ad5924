package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Lets managers who handle a year's data give it back and erase it, and writes that into the access log. */
@ApplicationScoped
class YearDoor {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Handlers handlers;

    /**
     * Lets those pass who may; a refused try is written, too.
     *
     * @return the year's programme
     * @throws Refused {@code managersOnly}, {@code programmeNotYours}
     */
    @Transactional
    public UUID check(int year, String action) {
        UUID programme = programme(year);
        try {
            if (!acting.actor().role().equals(Role.MANAGER.name())) {
                throw new Refused("managersOnly");
            }
            if (programme == null) {
                throw new Refused("programmeNotYours");
            }
            handlers.check(acting.actor(), programme);
            return programme;
        } catch (Refused refused) {
            log.denied(acting.actor(), action, programme);
            throw refused;
        }
    }

    /** Writes how many rows of a year were given back or erased. */
    @Transactional
    public void write(int year, String action, long rows) {
        log.add(acting.actor(), action, programme(year), Math.toIntExact(rows));
    }

    /** The same of what these statements count. */
    @Transactional
    public void writeCounted(int year, String action, List<String> counts) {
        long rows = counts.stream()
                .mapToLong(each -> ((Number) em.createNativeQuery(each).getSingleResult()).longValue())
                .sum();
        write(year, action, rows);
    }

    private UUID programme(int year) {
        return em.createQuery("select p.id from Programme p where p.fiscalYear = :year", UUID.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
