package kakehashi.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/** The monthly look through the access log, each month signed once by a manager. Source: R-CS3. */
@ApplicationScoped
public class LogReviews {

    /** What the access log calls signing a month. */
    public static final String SIGN = "log.sign";

    /** How many months back are shown and can be signed. */
    private static final int MOST = 24;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The months that are over since the log began, the latest first, at most 24. Two queries. */
    @Transactional
    public List<ReviewedMonth> months() {
        List<Instant> first = em.createQuery("select e.seenAt from AccessEntry e order by e.id", Instant.class)
                .setMaxResults(1)
                .getResultList();
        if (first.isEmpty()) {
            return List.of();
        }
        YearMonth begin = YearMonth.from(first.get(0).atZone(settings.zone(Setting.OFFICE_ZONE)));
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        Map<YearMonth, LogReview> signed = em.createQuery("select r from LogReview r", LogReview.class)
                .getResultStream()
                .collect(Collectors.toMap(LogReview::month, Function.identity()));
        return Stream.iterate(last, month -> !month.isBefore(begin), month -> month.minusMonths(1))
                .limit(MOST)
                .map(month -> new ReviewedMonth(month, signed.get(month)))
                .toList();
    }

    /** How many months nobody signed in time. */
    @Transactional
    public long late() {
        LocalDate today = today();
        return months().stream().filter(each -> each.isLate(today)).count();
    }

    /** The day in the office's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /**
     * Signs a month: it was looked through. Written into the log.
     *
     * @throws Refused {@code logReviewMonth} for one that is not over, or before the log began; {@code logReviewThere}
     *     when it is signed, by whom and when; {@code logReviewMeanwhile} when somebody just does
     */
    @Transactional
    public void sign(YearMonth month, LogReview.Finding finding) {
        checkSigning(month);
        try {
            em.persist(new LogReview(month, finding, new Deed(acting.actor(), clock.instant())));
            em.flush();
        } catch (PersistenceException meanwhile) {
            throw new Refused("logReviewMeanwhile");
        }
        log.add(acting.actor(), SIGN, null, 0);
    }

    /**
     * Refuses what {@link #sign} would refuse.
     *
     * @throws Refused as {@link #sign}
     */
    @Transactional
    public void checkSigning(YearMonth month) {
        ReviewedMonth shown = months().stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new Refused("logReviewMonth"));
        if (shown.review() != null) {
            Deed signed = shown.review().signed();
            throw new Refused("logReviewThere").with("login", signed.login()).with("at", signed.at());
        }
    }
}
