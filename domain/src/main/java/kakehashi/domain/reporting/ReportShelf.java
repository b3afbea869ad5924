package kakehashi.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Event;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Difference;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.SeenYears;

/**
 * What was submitted: of the programmes whose data one may handle today; the ward and its auditors see all. Source: domain 5,
 * T14.
 */
@ApplicationScoped
public class ReportShelf {

    /** What the access log calls looking at a submitted version. */
    public static final String OPEN = "report.open";

    /** What it calls making a file of one. */
    public static final String FILE = "report.file";

    /** What it calls laying two beside each other; the newer one is named. */
    public static final String COMPARE = "report.compare";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SeenYears years;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    /** The programmes whose reports one sees, the latest first. */
    @Transactional
    public List<Programme> programmes() {
        return years.seen();
    }

    /** The versions of a programme year's periods, the latest of each period first; none of a year one does not see. */
    @Transactional
    public List<ReportVersion> versions(int year) {
        return seen(year) ? all(year) : List.of();
    }

    /** The latest version of the month an event is counted in; empty when none was submitted, or one does not see it. */
    @Transactional
    public Optional<ReportVersion> ofEvent(UUID eventId) {
        Event event = em.find(Event.class, eventId);
        if (event == null || !seen(event.programme().fiscalYear())) {
            return Optional.empty();
        }
        String month = YearMonth.from(event.schedule().startsAt().atZone(settings.zone(Setting.OFFICE_ZONE)))
                .toString();
        return all(event.programme().fiscalYear()).stream()
                .filter(each -> each.periodCode().equals(month))
                .findFirst();
    }

    /** How many periods of the years one sees are over without a report, as of a day. */
    @Transactional
    public long missing(LocalDate today) {
        return years.seen().stream()
                .mapToLong(programme -> missing(programme.fiscalYear(), today))
                .sum();
    }

    /** How many versions of reports of the years one sees were submitted on a day of the office's or later. */
    @Transactional
    public long fresh(LocalDate since) {
        Instant from = since.atStartOfDay(settings.zone(Setting.OFFICE_ZONE)).toInstant();
        List<UUID> seen = years.seen().stream().map(Programme::id).toList();
        return seen.isEmpty()
                ? 0
                : em.createQuery(
                                "select count(v) from ReportVersion v where v.programmeId in :seen"
                                        + " and v.submittedAt >= :since",
                                Long.class)
                        .setParameter("seen", seen)
                        .setParameter("since", from)
                        .getSingleResult();
    }

    private long missing(int year, LocalDate today) {
        Set<String> submitted =
                all(year).stream().map(ReportVersion::periodCode).collect(Collectors.toSet());
        return Period.of(year).stream()
                .filter(each -> today.isAfter(each.last()) && !submitted.contains(each.code()))
                .count();
    }

    private boolean seen(int year) {
        return years.seen().stream().anyMatch(programme -> programme.fiscalYear() == year);
    }

    private List<ReportVersion> all(int year) {
        return em.createQuery("""
            select v from ReportVersion v, Programme p where p.id = v.programmeId and p.fiscalYear = :year
            order by v.periodCode, v.ordinal desc
            """, ReportVersion.class)
                .setParameter("year", year)
                .getResultList();
    }

    /**
     * One version.
     *
     * @throws Refused {@code reportUnknown}, also for a year one does not see
     */
    @Transactional
    public Submitted open(Period period, int position) {
        return taken(OPEN, period, position);
    }

    /**
     * One version, to be put into a file.
     *
     * @throws Refused {@code reportUnknown}, also for a year one does not see
     */
    @Transactional
    public Submitted file(Period period, int position) {
        return taken(FILE, period, position);
    }

    /**
     * Two versions, figure by figure.
     *
     * @throws Refused {@code reportUnknown}, also for a year one does not see
     */
    @Transactional
    public List<Difference> compare(Period period, int older, int newer) {
        Submitted later = taken(COMPARE, period, newer);
        return Difference.between(find(period, older).contents(), later.contents());
    }

    private Submitted taken(String action, Period period, int position) {
        Submitted found = find(period, position);
        log.add(acting.actor(), action, found.version().id(), 0);
        return found;
    }

    private Submitted find(Period period, int position) {
        if (!seen(period.year())) {
            throw new Refused("reportUnknown");
        }
        ReportVersion version = all(period.year()).stream()
                .filter(each -> each.periodCode().equals(period.code()) && each.position() == position)
                .findFirst()
                .orElseThrow(() -> new Refused("reportUnknown"));
        return new Submitted(version, contents(version.id()));
    }

    private List<Content> contents(UUID version) {
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        em.createQuery("select f from ReportFigure f where f.versionId = :id order by f.ordinal", ReportFigure.class)
                .setParameter("id", version)
                .getResultList()
                .forEach(each -> figures.computeIfAbsent(each.report(), report -> new ArrayList<>())
                        .add(each.figure()));
        return figures.entrySet().stream()
                .map(each -> Content.of(each.getKey(), each.getValue()))
                .toList();
    }
}
