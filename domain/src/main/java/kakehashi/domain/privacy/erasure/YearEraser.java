package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.domain.privacy.holding.Held;

/**
 * Erases rows of a year, one table after the other. It remembers where the step before began, so that a step does not look
 * through what is empty already; what it remembers may be lost at any time: only when everything was looked through from
 * the beginning, there is nothing.
 */
@ApplicationScoped
class YearEraser {

    private static final Place BEGINNING = new Place(0, null);

    private final Map<UUID, Place> places = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    HeldTables tables;

    @Inject
    YearPages pages;

    /** Where to go on: in which table, with which row; null for its first. */
    private record Place(int table, Object[] row) {}

    /** Erases some rows of a programme's year; says how many, none only when none are found anywhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int erase(int year, UUID programme, int most) {
        Place place = places.remove(programme);
        Step step = new Step(year, most);
        step.from(place == null ? BEGINNING : place);
        if (step.erased == 0 && place != null) {
            step.from(BEGINNING);
        }
        if (step.erased > 0) {
            places.put(programme, step.begun);
        }
        return step.erased;
    }

    /** One step; what is erased in it comes back when its transaction does not end well. */
    private final class Step {

        private final int year;
        private final int most;
        private final YearRows rows;
        private final List<Held> order;
        private int erased;
        private Place begun;

        Step(int year, int most) {
            this.year = year;
            this.most = most;
            this.rows = new YearRows(tables.byName(), year);
            this.order = tables.upwards();
        }

        void from(Place place) {
            Object[] row = place.row();
            for (int table = place.table(); table < order.size() && erased < most; table++) {
                Held held = order.get(table);
                if (held.use() != Held.Use.STAYS && held.earlier() != null) {
                    lastFirst(held, table);
                } else if (held.use() != Held.Use.STAYS) {
                    byPages(held, table, row);
                }
                row = null;
            }
        }

        /** Rows that no other one follows, until there are none. */
        private void lastFirst(Held held, int table) {
            int now = 1;
            while (now > 0 && erased < most) {
                now = em.createNativeQuery(rows.eraseLast(held))
                        .setParameter(1, most - erased)
                        .executeUpdate();
                count(now, new Place(table, null));
            }
        }

        private void byPages(Held held, int table, Object[] begin) {
            int asked = most - erased;
            YearRows.Begin where = begin == null ? YearRows.Begin.FIRST : YearRows.Begin.AT;
            List<Object[]> page = pages.keys(year, held, where, begin, asked);
            while (!page.isEmpty()) {
                Object[] last = page.get(page.size() - 1);
                count(erase(held, page.get(0), last), new Place(table, page.get(0)));
                boolean more = page.size() == asked && erased < most;
                asked = most - erased;
                page = more ? pages.keys(year, held, YearRows.Begin.BEHIND, last, asked) : List.of();
            }
        }

        private int erase(Held held, Object[] from, Object[] to) {
            List<Object> values = new ArrayList<>(YearRows.values(held, from));
            values.addAll(YearRows.values(held, to));
            values.add(most - erased);
            Query query = em.createNativeQuery(rows.erase(held));
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query.executeUpdate();
        }

        private void count(int now, Place place) {
            if (now > 0 && erased == 0) {
                begun = place;
            }
            erased += now;
        }
    }
}
