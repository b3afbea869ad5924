package kakehashi.domain.registration;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.shared.Stretch;

/** Pages of registrations {@code r}, newest first. */
final class RegistrationPages {

    private final EntityManager em;
    private final Function<Conditions, Source> wanted;

    /** Pages of the registrations that are wanted. */
    RegistrationPages(EntityManager em, Function<Conditions, Source> wanted) {
        this.em = em;
        this.wanted = wanted;
    }

    /**
     * One page out of an index: it reads its own rows and one more; rows before a mark that do not fill one are given with those
     * that follow.
     */
    <T> Stretch<T> at(Mark from, int size, String select, Function<Object[], T> row) {
        List<Object[]> found = rows(from, 0, size + 1, select);
        boolean more = found.size() > size;
        if (from.side() == Mark.Side.BEFORE && !more) {
            return at(Mark.FIRST, size, select, row);
        }
        List<Object[]> page = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        boolean backwards = from.side().isBackwards();
        if (backwards) {
            Collections.reverse(page);
        }
        boolean before = backwards ? more : from.side() == Mark.Side.BEHIND;
        boolean behind = backwards ? from.side() == Mark.Side.BEFORE : more;
        boolean whole = from.at() == null && !more;
        return new Stretch<>(
                page.stream().map(row).toList(), whole ? page.size() : total(Stretch.MOST), before, behind);
    }

    private List<Object[]> rows(Mark from, int first, int most, String select) {
        Conditions conditions = new Conditions();
        Source source = wanted.apply(conditions);
        String limits = from.at() == null ? "" : beside(from, source, conditions);
        String query = source.rows(select, limits, from.side().isBackwards());
        return conditions
                .bind(em.createQuery(query, Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first part leads into the index, the second decides among rows of the same moment. */
    private static String beside(Mark from, Source source, Conditions conditions) {
        String sign = from.side() == Mark.Side.BEHIND ? "<" : ">";
        return " and %1$s %3$s= %4$s and (%1$s %3$s %4$s or %2$s %3$s %5$s)"
                .formatted(source.at(), source.id(), sign, conditions.value(from.at()), conditions.value(from.id()));
    }

    /** One page of the newest, by its first row; no more than {@code most} are listed, or counted. */
    <T> Slice<T> newest(int most, int first, int size, String select, Function<Object[], T> row) {
        long total = total(most);
        long listed = Math.min(total, most);
        int rows = (int) Math.max(0, Math.min(size, listed - first));
        List<Object[]> page = rows == 0 ? List.of() : rows(Mark.FIRST, first, rows, select);
        return new Slice<>(page.stream().map(row).toList(), listed, total > most);
    }

    /** Counted only when it is known that there are not too many; else one more than that. */
    private long total(int most) {
        Conditions conditions = new Conditions();
        Source source = wanted.apply(conditions);
        boolean uncounted = !conditions
                .bind(em.createQuery("select " + source.id() + " from " + source.counted(), Object.class))
                .setFirstResult(most)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return uncounted
                ? most + 1
                : conditions
                        .bind(em.createQuery("select count(" + source.id() + ") from " + source.counted(), Long.class))
                        .getSingleResult();
    }
}
