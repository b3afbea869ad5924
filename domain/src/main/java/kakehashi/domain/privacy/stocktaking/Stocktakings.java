package kakehashi.domain.privacy.stocktaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** Reads the stocktakings of accounts. Source: T6, domain 4.2. */
@ApplicationScoped
public class Stocktakings {

    /** How many quarters back are shown. */
    private static final int MOST = 12;

    /** For how many days ahead it is told that training runs out. */
    private static final int SOON = 30;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccountStates states;

    @Inject
    Handlers handlers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The quarters since the first account was opened, the latest first, at most 12. Three queries. */
    @Transactional
    public List<StocktakingRow> rows() {
        Quarter now = current();
        Instant opened = em.createQuery("select min(a.openedAt) from StaffAccount a", Instant.class)
                .getSingleResult();
        LocalDate begun =
                LocalDate.ofInstant(opened == null ? clock.instant() : opened, settings.zone(Setting.OFFICE_ZONE));
        Map<Quarter, Stocktaking> kept = em.createQuery("select s from Stocktaking s", Stocktaking.class)
                .getResultStream()
                .collect(Collectors.toMap(Stocktaking::quarter, Function.identity()));
        Map<Object, Map<StocktakingLine.Decision, Long>> counts = counts();
        Quarter first = Quarter.of(begun);
        return Stream.iterate(now, each -> each.compareTo(first) >= 0, Quarter::before)
                .limit(MOST)
                .map(each -> row(each, kept.get(each), counts))
                .toList();
    }

    private Map<Object, Map<StocktakingLine.Decision, Long>> counts() {
        return em.createQuery(
                        "select l.stocktakingId, l.decision, count(l) from StocktakingLine l"
                                + " group by l.stocktakingId, l.decision",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        count -> count[0],
                        Collectors.toMap(count -> (StocktakingLine.Decision) count[1], count -> (Long) count[2])));
    }

    private static StocktakingRow row(
            Quarter quarter, Stocktaking kept, Map<Object, Map<StocktakingLine.Decision, Long>> counts) {
        Map<StocktakingLine.Decision, Long> of = kept == null ? Map.of() : counts.getOrDefault(kept.id(), Map.of());
        return new StocktakingRow(
                quarter,
                kept,
                of.getOrDefault(StocktakingLine.Decision.KEPT, 0L),
                of.getOrDefault(StocktakingLine.Decision.STOPPED, 0L));
    }

    /**
     * A quarter with its accounts.
     *
     * @throws Refused {@code stocktakingUnknown} for a quarter that is not in the list
     */
    @Transactional
    public StocktakingSheet sheet(Quarter quarter) {
        StocktakingRow row = rows().stream()
                .filter(each -> each.quarter().equals(quarter))
                .findFirst()
                .orElseThrow(() -> new Refused("stocktakingUnknown"));
        List<StocktakingLine> lines = row.stocktaking() == null
                ? List.of()
                : states.lines(row.stocktaking().id());
        boolean open = quarter.equals(current())
                && (row.stocktaking() == null || !row.stocktaking().isSigned());
        List<AccountState> undecided = new ArrayList<>(open ? states.open() : List.of());
        undecided.removeIf(
                each -> lines.stream().anyMatch(line -> line.state().id().equals(each.id())));
        return new StocktakingSheet(row, lines, undecided);
    }

    /** How many stocktakings are to be made now: 1 until this quarter's is signed, else 0. */
    @Transactional
    public long waiting() {
        return rows().stream()
                .filter(row -> row.standing(handlers.today()) == StocktakingRow.Standing.OPEN
                        || row.standing(handlers.today()) == StocktakingRow.Standing.LATE)
                .count();
    }

    /** How many accounts that handle data lack training in one of the three texts, or do so within 30 days. Source: T18. */
    @Transactional
    public long untrained() {
        LocalDate soon = handlers.today().plusDays(SOON);
        return states.open().stream()
                .filter(state -> state.role().isHandling())
                .filter(state ->
                        state.trainedUntil() == null || state.trainedUntil().isBefore(soon))
                .count();
    }

    /** The networks staff may sign in from today, by comma; empty for any. */
    public String networks() {
        return settings.text(Setting.OFFICE_NETWORKS);
    }

    /** The quarter of which stock can be taken today. */
    public Quarter current() {
        return Quarter.of(handlers.today());
    }
}
