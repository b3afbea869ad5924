package kakehashi.domain.privacy.stocktaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.handler.HandlerProof;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.staff.StaffAccount;

/** What the accounts are like today, and what was decided on them. */
@ApplicationScoped
class AccountStates {

    private static final Set<ProofKind> TRAINING = EnumSet.complementOf(EnumSet.of(ProofKind.PLEDGE));

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The accounts that are not stopped, by login. Two queries. */
    List<AccountState> open() {
        Map<UUID, Map<ProofKind, LocalDate>> proofs = new HashMap<>();
        em.createQuery("select p from HandlerProof p", HandlerProof.class)
                .getResultStream()
                .forEach(proof -> proofs.computeIfAbsent(proof.accountId(), id -> new EnumMap<>(ProofKind.class))
                        .merge(proof.kind(), proof.doneOn(), AccountStates::later));
        return em.createQuery(
                        "select a from StaffAccount a where a.stoppedAt is null order by a.login", StaffAccount.class)
                .getResultStream()
                .map(account -> state(account, proofs.getOrDefault(account.id(), Map.of())))
                .toList();
    }

    private static AccountState state(StaffAccount account, Map<ProofKind, LocalDate> proofs) {
        return new AccountState(
                account.id(),
                account.actor().login(),
                account.role(),
                account.lastSignIn(),
                proofs.get(ProofKind.PLEDGE),
                trainedUntil(proofs));
    }

    /** The last day on which the oldest training is younger than a year; null when one of the three is missing. */
    static LocalDate trainedUntil(Map<ProofKind, LocalDate> proofs) {
        if (!proofs.keySet().containsAll(TRAINING)) {
            return null;
        }
        return TRAINING.stream()
                .map(proofs::get)
                .min(LocalDate::compareTo)
                .map(day -> day.plusYears(1).minusDays(1))
                .orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What was decided in a stocktaking, by login. */
    List<StocktakingLine> lines(UUID stocktaking) {
        return em.createQuery(
                        "select l from StocktakingLine l where l.stocktakingId = :id order by l.login, l.id",
                        StocktakingLine.class)
                .setParameter("id", stocktaking)
                .getResultList();
    }
}
