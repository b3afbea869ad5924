package kakehashi.domain.privacy.stocktaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffDesk;

/** Takes stock of the accounts. Only managers do. Source: T6, domain 4.2. */
@ApplicationScoped
public class StocktakingDesk {

    /** What the access log calls deciding that an account may stay. */
    public static final String KEEP = "stocktaking.keep";

    /** What it calls signing the whole. */
    public static final String SIGN = "stocktaking.sign";

    /** How many logins a refusal names. */
    private static final int NAMED = 20;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Stocktakings stocktakings;

    @Inject
    StaffDesk accounts;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Decides on accounts in the quarter's stocktaking, which begins with the first decision. What is stopped is stopped at
     * once.
     *
     * @param decisions by account
     * @throws Refused {@code managersOnly}; {@code stocktakingNone} when nothing is decided; {@code stocktakingSigned};
     *     {@code stocktakingDecided} when one is stopped, or somebody decided on it meanwhile; {@code accountOwn} when
     *     one's own would be stopped
     */
    @Transactional
    public void decide(Map<UUID, StocktakingLine.Decision> decisions) {
        Actor actor = manager();
        if (decisions.isEmpty()) {
            throw new Refused("stocktakingNone");
        }
        Stocktaking stocktaking = locked();
        Map<UUID, AccountState> open = stocktakings.sheet(stocktaking.quarter()).undecided().stream()
                .collect(Collectors.toMap(AccountState::id, each -> each));
        decisions.forEach((id, decision) -> {
            if (!open.containsKey(id)) {
                throw new Refused("stocktakingDecided");
            }
            em.persist(new StocktakingLine(stocktaking.id(), open.get(id), decision, new Deed(actor, clock.instant())));
            if (decision == StocktakingLine.Decision.STOPPED) {
                accounts.stop(actor, id);
            } else {
                log.add(actor, KEEP, id, 0);
            }
        });
        em.flush();
    }

    /**
     * Signs the quarter's stocktaking.
     *
     * @throws Refused {@code managersOnly}; {@code stocktakingSigned}; {@code stocktakingUndecided} with {@code count} and
     *     {@code logins} while an account was not decided on
     */
    @Transactional
    public void sign() {
        Actor actor = manager();
        Stocktaking stocktaking = locked();
        List<AccountState> left = stocktakings.sheet(stocktaking.quarter()).undecided();
        if (!left.isEmpty()) {
            throw new Refused("stocktakingUndecided")
                    .with("count", left.size())
                    .with(
                            "logins",
                            left.stream().limit(NAMED).map(AccountState::login).collect(Collectors.joining(", ")));
        }
        stocktaking.sign(stocktakings.networks(), new Deed(actor, clock.instant()));
        em.flush();
        log.add(actor, SIGN, stocktaking.id(), 0);
    }

    /** This quarter's, which is begun when it is not there yet. */
    private Stocktaking locked() {
        Quarter quarter = stocktakings.current();
        List<Stocktaking> found = em.createQuery(
                        "select s from Stocktaking s where s.firstDay = :day", Stocktaking.class)
                .setParameter("day", quarter.first())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!found.isEmpty()) {
            found.get(0).mustBeOpen();
            return found.get(0);
        }
        Stocktaking begun = new Stocktaking(quarter);
        try {
            em.persist(begun);
            em.flush();
        } catch (PersistenceException meanwhile) {
            throw new Refused("stocktakingDecided");
        }
        return begun;
    }

    private Actor manager() {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        return actor;
    }
}
