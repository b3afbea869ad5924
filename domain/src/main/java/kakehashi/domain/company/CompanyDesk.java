package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** The companies as staff see them, who look at those that state something doubtful. Source: R-F4, R-F7. */
@ApplicationScoped
public class CompanyDesk {

    /** What the access log calls having looked at what a company states. */
    public static final String CHECK = "company.check";

    /** What it calls taking that back. */
    public static final String REOPEN = "company.reopen";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    CheckedLetters letters;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * One page of the companies of the programmes one handles today, by name; two queries however many rows there are.
     *
     * @param doubtful those alone that staff have to look at
     */
    @Transactional
    public Slice<Company> page(boolean doubtful, int first, int size) {
        Collection<UUID> handled = handlers.programmes(acting.actor());
        if (handled.isEmpty()) {
            return new Slice<>(List.of(), 0);
        }
        String where = " from Company c where c.programmeId in :handled"
                + (doubtful ? " and c.check = kakehashi.domain.company.Company.Check.NEEDED" : "");
        List<Company> rows = of(handled, "select c" + where + " order by c.searchName, c.id", Company.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(
                rows, of(handled, "select count(c)" + where, Long.class).getSingleResult());
    }

    private <T> TypedQuery<T> of(Collection<UUID> handled, String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("handled", handled);
    }

    /**
     * A sign-up of a company, that leads to who can be asked.
     *
     * @param companyId the company
     * @param id the sign-up
     * @param eventId its event
     * @param reference the number told to the person
     * @param stated the name the person said the company has; null when it was keyed before that was kept
     */
    public record SignUpOf(UUID companyId, UUID id, UUID eventId, String reference, String stated) {

        /** Whether the person named another company than the one of the number. */
        public boolean isOtherwise(Company company) {
            return stated != null
                    && !CompanyName.searchable(stated)
                            .equals(CompanyName.searchable(company.profile().name()));
        }
    }

    /** The sign-ups of companies, the latest first; one query however many there are. */
    @Transactional
    public List<SignUpOf> signUps(Collection<UUID> companies) {
        if (companies.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r.companyId, r.id, r.eventId, r.reference, coalesce(t.name, s.name) from Registration r"
                                + " left join CompanyStatement t on t.id = r.id and t.companyId = r.companyId"
                                + " left join CompanyStatement s on s.id = r.contactId and s.companyId = r.companyId"
                                + " where r.companyId in :companies order by r.submittedAt desc, r.reference",
                        Object[].class)
                .setParameter("companies", companies)
                .getResultStream()
                .map(row -> new SignUpOf((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /**
     * Takes back that a company was looked at, because something about it is not right or was settled by mistake. Until it
     * is looked at again it sees nobody's data, and its openings do not stand on the portal.
     *
     * @param version of what was on the screen
     * @throws Refused {@code companyUnknown}; {@code programmeNotYours}; {@code companyChanged}
     */
    @Transactional
    public void reopen(UUID id, int version) {
        Company company = em.find(Company.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (company == null) {
            throw new Refused("companyUnknown");
        }
        handlers.check(acting.actor(), company.programmeId());
        if (company.version() != version) {
            throw new Refused("companyChanged");
        }
        company.reopen();
        log.add(acting.actor(), REOPEN, id, 1);
    }

    /**
     * Notes that what a company states was looked at: from now on it sees what seekers show it, and its openings stand on
     * the portal. Its people are told by mail. Doing it twice changes nothing.
     *
     * @param version of what was on the screen
     * @throws Refused {@code companyUnknown}; {@code programmeNotYours}; {@code companyChanged} when it states something
     *     else by now
     */
    @Transactional
    public void settle(UUID id, int version) {
        Company company = em.find(Company.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (company == null) {
            throw new Refused("companyUnknown");
        }
        handlers.check(acting.actor(), company.programmeId());
        if (company.check() != Company.Check.NEEDED) {
            return;
        }
        if (company.version() != version) {
            throw new Refused("companyChanged");
        }
        company.settle(acting.actor().login(), clock.instant());
        letters.send(company);
        log.add(acting.actor(), CHECK, id, 1);
    }
}
