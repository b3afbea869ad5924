package kakehashi.domain.privacy.clauses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handler;
import kakehashi.domain.privacy.handler.HandlerProof;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.staff.StaffAccount;

/** What an audit asks of a programme year that no ledger shows as a whole. Source: T13, T17, T18, R-WS3. */
@ApplicationScoped
public class AuditFacts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Everybody who may or might handle a programme's data, by login; two queries. */
    @Transactional
    public List<HandlerLine> handlers(UUID programmeId) {
        Map<UUID, Map<ProofKind, LocalDate>> proofs = new HashMap<>();
        em.createQuery(
                        "select p from HandlerProof p, Handler h where h.accountId = p.accountId and h.programmeId = :year",
                        HandlerProof.class)
                .setParameter("year", programmeId)
                .getResultStream()
                .forEach(proof -> proofs.computeIfAbsent(proof.accountId(), id -> new EnumMap<>(ProofKind.class))
                        .merge(proof.kind(), proof.doneOn(), AuditFacts::later));
        return em.createQuery(
                        "select a, h from StaffAccount a, Handler h where h.accountId = a.id and h.programmeId = :year"
                                + " order by a.login",
                        Object[].class)
                .setParameter("year", programmeId)
                .getResultStream()
                .map(row -> line((StaffAccount) row[0], (Handler) row[1], proofs))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static HandlerLine line(StaffAccount account, Handler period, Map<UUID, Map<ProofKind, LocalDate>> proofs) {
        return new HandlerLine(
                account.actor().login(),
                account.role(),
                period.startsOn(),
                period.endsOn(),
                account.isStopped(),
                proofs.getOrDefault(account.id(), Map.of()));
    }

    /** What the access log tells of each month of a programme, by month and action; one query. */
    @Transactional
    public List<LogCount> log(Programme programme) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        int offset = zone.getRules().getOffset(clock.instant()).getTotalSeconds();
        List<?> rows = em.createNativeQuery(
                        "select date_format(date_add(seen_at, interval ?1 second), '%Y-%m') as month,"
                                + " action, count(*), sum(records) from access_log where seen_at >= ?2 and seen_at < ?3"
                                + " group by month, action order by month, action")
                .setParameter(1, offset)
                .setParameter(2, beginning(programme.startsOn(), zone))
                .setParameter(3, beginning(programme.endsOn().plusDays(1), zone))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(AuditFacts::count).toList();
    }

    private static String beginning(LocalDate day, ZoneId zone) {
        return LocalDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC)
                .toString()
                .replace('T', ' ');
    }

    private static LogCount count(Object... row) {
        return new LogCount(
                row[0].toString(), row[1].toString(), ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
    }
}
