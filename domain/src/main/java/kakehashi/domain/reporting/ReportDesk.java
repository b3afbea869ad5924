package kakehashi.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Counts for those who handle a programme's data, and submits to the ward. Source: domain 5, T14. */
@ApplicationScoped
public class ReportDesk {

    /** What the access log calls looking at figures that were not submitted. */
    public static final String LOOK = "report.look";

    /** What it calls submitting them. */
    public static final String SUBMIT = "report.submit";

    /** The most characters of a reason. */
    public static final int LONGEST = 200;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Instance<Report> reports;

    @Inject
    Programmes programmes;

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

    /**
     * The figures of a period as they stand now; the number of queries does not grow with what is counted. One entry of the
     * access log says how many people's data were read.
     *
     * @throws Refused {@code reportUnknown} when there is no such programme; {@code reportFuture} before the period begins;
     *     {@code programmeNotYours}
     */
    @Transactional
    public Figures look(Period period) {
        Actor actor = acting.actor();
        Programme programme = programme(period, actor);
        if (handlers.today().isBefore(period.first())) {
            throw new Refused("reportFuture");
        }
        Figures figures = count(programme, period);
        log.add(actor, LOOK, programme.id(), figures.persons());
        return figures;
    }

    private Programme programme(Period period, Actor actor) {
        Programme programme = programmes.all().stream()
                .filter(each -> each.fiscalYear() == period.year())
                .findFirst()
                .orElseThrow(() -> new Refused("reportUnknown"));
        handlers.check(actor, programme.id());
        return programme;
    }

    private Figures count(Programme programme, Period period) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        Instant now = clock.instant();
        Span span = new Span(period.year(), period.from(zone), period.until(zone), now, hidden(programme, period));
        List<Content> contents = reports.stream()
                .filter(report -> report.covers(period))
                .sorted(Comparator.comparing(Report::place))
                .map(report -> report.count(span))
                .toList();
        return new Figures(now, contents);
    }

    /** What a version did not show stays hidden in the later ones: it could be worked out from the two. */
    private Set<String> hidden(Programme programme, Period period) {
        return Set.copyOf(em.createQuery("""
                        select distinct f.label from ReportFigure f, ReportVersion v
                        where v.id = f.versionId and v.programmeId = :programme and v.periodCode = :period
                          and f.mark in :marks
                        """, String.class)
                .setParameter("programme", programme.id())
                .setParameter("period", period.code())
                .setParameter("marks", List.of(Figure.Mark.SMALL, Figure.Mark.HIDDEN))
                .getResultList());
    }

    /**
     * Submits the figures of a period to the ward, from its last day on.
     *
     * @param seen the fingerprint of the figures the person looked at
     * @param reason why the version before was not right, in a few words without names; null or blank for the first
     * @return the version
     * @throws Refused {@code reportUnknown}; {@code programmeNotYours}; {@code reportEarly} before the last day; {@code
     *     reportChanged} when the figures are no longer those that were looked at; {@code reportSame} when the version
     *     before says the same; {@code reportReason} when a later version has none, or it is too long
     */
    @Transactional
    public ReportVersion submit(Period period, String seen, String reason) {
        Actor actor = acting.actor();
        Programme programme = programme(period, actor);
        em.lock(programme, LockModeType.PESSIMISTIC_WRITE);
        Figures figures = checked(programme, period, seen);
        int before = before(programme, period, seen);
        ReportVersion version =
                new ReportVersion(programme, period, before + 1, reason(reason, before), seen, actor, figures.moment());
        em.persist(version);
        em.flush();
        int position = 0;
        for (Content content : figures.contents()) {
            for (Figure figure : content.figures()) {
                em.persist(new ReportFigure(version.id(), position++, content.report(), figure));
            }
        }
        em.flush();
        log.add(actor, SUBMIT, version.id(), figures.persons());
        return version;
    }

    /**
     * Refuses what {@link #submit} would refuse.
     *
     * @throws Refused as {@link #submit}
     */
    @Transactional
    public void check(Period period, String seen, String reason) {
        Programme programme = programme(period, acting.actor());
        checked(programme, period, seen);
        reason(reason, before(programme, period, seen));
    }

    /** The figures, when they are those that were looked at. */
    private Figures checked(Programme programme, Period period, String seen) {
        if (handlers.today().isBefore(period.last())) {
            throw new Refused("reportEarly");
        }
        Figures figures = count(programme, period);
        if (!figures.fingerprint().equals(seen)) {
            throw new Refused("reportChanged");
        }
        return figures;
    }

    /** How many versions there are; refused when the last one says the same. */
    private int before(Programme programme, Period period, String seen) {
        List<ReportVersion> versions = em.createQuery("""
                        select v from ReportVersion v where v.programmeId = :programme and v.periodCode = :period
                        order by v.ordinal desc
                        """, ReportVersion.class)
                .setParameter("programme", programme.id())
                .setParameter("period", period.code())
                .getResultList();
        if (!versions.isEmpty() && versions.get(0).fingerprint().equals(seen)) {
            throw new Refused("reportSame");
        }
        return versions.size();
    }

    private static String reason(String typed, int before) {
        String reason = typed == null ? "" : typed.strip();
        if (before > 0 && reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused("reportReason").with("most", LONGEST);
        }
        return before == 0 ? null : reason;
    }
}
