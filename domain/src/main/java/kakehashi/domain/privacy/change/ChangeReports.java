package kakehashi.domain.privacy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Makes the reports of changes in the registers, and notes when they were handed in. Managers do. Source: T13, R-C1. */
@ApplicationScoped
public class ChangeReports {

    /** What the access log calls making a report. */
    public static final String MAKE = "changeReport.make";

    /** What it calls noting that one was handed in. */
    public static final String SUBMIT = "changeReport.submit";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All reports with what they say, the latest first. */
    @Transactional
    public List<ChangeReportSheet> all() {
        Map<UUID, Programme> years = em.createQuery("select p from Programme p", Programme.class)
                .getResultStream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return em.createQuery("select r from ChangeReport r", ChangeReport.class)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (ChangeReport report) -> report.made().at())
                        .thenComparing(ChangeReport::number)
                        .reversed())
                .map(report -> sheet(report, years.get(report.programmeId())))
                .toList();
    }

    /** A report with what it says; empty when there is none. */
    @Transactional
    public Optional<ChangeReportSheet> find(UUID id) {
        return Optional.ofNullable(em.find(ChangeReport.class, id))
                .map(report -> sheet(report, em.find(Programme.class, report.programmeId())));
    }

    private ChangeReportSheet sheet(ChangeReport report, Programme year) {
        ChangeReport.Standing standing = report.standing(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return new ChangeReportSheet(report, year, standing, lines(report.id()));
    }

    private List<RegisterChange> lines(UUID report) {
        return em.createQuery("select l from ChangeReportLine l where l.reportId = :id", ChangeReportLine.class)
                .setParameter("id", report)
                .getResultStream()
                .map(ChangeReportLine::change)
                .sorted(order())
                .toList();
    }

    private static Comparator<RegisterChange> order() {
        return Comparator.comparing(RegisterChange::kind)
                .thenComparing(RegisterChange::label)
                .thenComparing(change -> change.subject().toString());
    }

    /** The running programme; empty when there is none. */
    @Transactional
    public Optional<Programme> year() {
        return em.createQuery(
                        "select p from Programme p where p.startsOn <= :today and p.endsOn >= :today", Programme.class)
                .setParameter("today", handlers.today())
                .getResultStream()
                .findFirst();
    }

    /** Everything the registers say today beside what the running programme's last report said; empty without one. */
    @Transactional
    public List<RegisterChange> today() {
        return year().map(each -> now(each.id())).orElse(List.of());
    }

    private List<RegisterChange> now(UUID programme) {
        Map<String, Object[]> before = read(RegisterState.reported("?1"), programme);
        List<RegisterChange> all = new ArrayList<>();
        read(RegisterState.now("?1"), programme).forEach((key, row) -> {
            Object[] old = before.remove(key);
            all.add(change(row, old == null ? null : old[3].toString(), row[3].toString()));
        });
        before.values().forEach(row -> all.add(change(row, row[3].toString(), null)));
        return all.stream().sorted(order()).toList();
    }

    private Map<String, Object[]> read(String sql, UUID programme) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, programme.toString()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> row[0] + " " + row[1], Function.identity()));
    }

    private static RegisterChange change(Object[] row, String before, String after) {
        return new RegisterChange(
                RegisterState.Kind.valueOf(row[0].toString()),
                UUID.fromString(row[1].toString()),
                row[2].toString(),
                before,
                after);
    }

    /** How many handlers, places and devices are not as the last report said. */
    @Transactional
    public long unreported() {
        return today().stream().filter(RegisterChange::isChanged).count();
    }

    /** How many reports were made and not handed in. */
    @Transactional
    public long unsubmitted() {
        return em.createQuery("select count(r) from ChangeReport r where r.submittedOn is null", Long.class)
                .getSingleResult();
    }

    /**
     * Makes the next report of the running programme from what the registers say; gives its id.
     *
     * @throws Refused {@code managersOnly}; {@code changeNoYear}; {@code changeNone} when nothing changed; {@code
     *     changeReason}
     */
    @Transactional
    public UUID make(String reason) {
        Actor actor = manager();
        Programme year = year().orElseThrow(() -> new Refused("changeNoYear"));
        em.lock(em.find(Programme.class, year.id()), LockModeType.PESSIMISTIC_WRITE);
        List<RegisterChange> lines = now(year.id());
        if (lines.stream().noneMatch(RegisterChange::isChanged)) {
            throw new Refused("changeNone");
        }
        Integer last = em.createQuery(
                        "select max(r.number) from ChangeReport r where r.programmeId = :year", Integer.class)
                .setParameter("year", year.id())
                .getSingleResult();
        ChangeReport report =
                new ChangeReport(year.id(), last == null ? 1 : last + 1, reason, new Deed(actor, clock.instant()));
        em.persist(report);
        em.flush();
        lines.forEach(line -> em.persist(new ChangeReportLine(report.id(), line)));
        em.flush();
        log.add(actor, MAKE, report.id(), 0);
        return report.id();
    }

    /**
     * Notes that a report was handed in to the ward.
     *
     * @throws Refused {@code managersOnly}; {@code changeUnknown}; {@code changeSubmitted}; {@code changeDay}
     */
    @Transactional
    public void submit(UUID id, LocalDate on) {
        Actor actor = manager();
        ChangeReport report = em.find(ChangeReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw new Refused("changeUnknown");
        }
        LocalDate made = LocalDate.ofInstant(report.made().at(), settings.zone(Setting.OFFICE_ZONE));
        report.submit(on, made, handlers.today(), new Deed(actor, clock.instant()));
        em.flush();
        log.add(actor, SUBMIT, id, 0);
    }

    private Actor manager() {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        return actor;
    }
}
