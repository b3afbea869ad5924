package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;

/** What is held of a programme year, as a whole: counted, given back, erased. Source: T11, T12. */
@ApplicationScoped
public class YearData {

    /** What the access log calls giving a year back; its number is the rows'. */
    public static final String GIVE = "year.give";

    /** What the access log calls a step of erasing a year. */
    public static final String ERASE = "year.erase";

    /** Rows that are in memory together. */
    private static final int A_PAGE = 500;

    /** The same where each has a file, which has millions of bytes. */
    private static final int A_PAGE_WITH_FILES = 4;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    HeldTables tables;

    @Inject
    HeldKeys keys;

    @Inject
    YearPages pages;

    @Inject
    YearOpener opener;

    @Inject
    YearEraser eraser;

    @Inject
    YearDoor door;

    /** How many rows each table has of a year, in the order of {@link #give}; those that are not given back, too. */
    @Transactional
    public List<HeldCount> inventory(int year) {
        YearRows rows = new YearRows(tables.byName(), year);
        return count(tables.downwards(), rows::countOf);
    }

    /**
     * How many rows each table still has of a year when it is to have none: those that are not shown to be of another
     * year. Tables that stay are not among them.
     */
    @Transactional
    public List<HeldCount> left(int year) {
        YearLeft rows = new YearLeft(tables.byName(), year, keys.sure());
        List<Held> erased = tables.upwards().stream()
                .filter(each -> each.use() != Held.Use.STAYS)
                .toList();
        return count(erased, rows::count);
    }

    /**
     * How many rows of each table still have a value sealed with a key; only tables that have some. What hangs on
     * nothing is found by this, too.
     *
     * @param mark with what such values begin, see {@link kakehashi.domain.privacy.sealing.Seal#mark}
     */
    @Transactional
    public List<HeldCount> sealedWith(byte[] mark) {
        List<HeldCount> found = new ArrayList<>();
        for (Held held : tables.upwards()) {
            List<String> columns = pages.columns(held).stream()
                    .map(YearPages.Shape::name)
                    .filter(column -> held.seals(column) || held.isFile(column))
                    .toList();
            long rows = columns.isEmpty() ? 0 : countBeginning(held, columns, mark);
            if (rows > 0) {
                found.add(new HeldCount(held.table(), rows));
            }
        }
        return found;
    }

    private long countBeginning(Held held, List<String> columns, byte[] mark) {
        Query query = em.createNativeQuery("select count(*) from " + held.table() + " where "
                + columns.stream()
                        .map(column -> "left(" + column + ", " + mark.length + ") = ?")
                        .collect(Collectors.joining(" or ")));
        for (int place = 1; place <= columns.size(); place++) {
            query.setParameter(place, mark);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    private List<HeldCount> count(List<Held> counted, Function<Held, String> statement) {
        return counted.stream()
                .map(each -> new HeldCount(
                        each.table(),
                        ((Number) em.createNativeQuery(statement.apply(each)).getSingleResult()).longValue()))
                .toList();
    }

    /**
     * Hands over every row of a year, a page at a time, each page in a transaction of its own; sealed values are opened.
     * It is written into the access log before.
     *
     * @throws kakehashi.domain.shared.Refused for others than managers who handle the year's data today
     * @throws kakehashi.domain.privacy.sealing.SealBroken when a value does not open: nothing is left out silently
     */
    public void give(int year, Returned to) {
        door.check(year, GIVE);
        List<Held> given = tables.downwards().stream()
                .filter(each -> each.use() != Held.Use.HANDLE)
                .toList();
        YearRows rows = new YearRows(tables.byName(), year);
        door.writeCounted(year, GIVE, given.stream().map(rows::countOf).toList());
        given.forEach(each -> give(year, each, to));
    }

    private void give(int year, Held held, Returned to) {
        List<YearPages.Shape> columns = pages.columns(held);
        to.table(held.table(), columns.stream().map(YearPages.Shape::name).toList());
        int most = held.hasFiles() ? A_PAGE_WITH_FILES : A_PAGE;
        List<Object[]> page = pages.page(year, held, columns, null, most);
        while (!page.isEmpty()) {
            page.forEach(row -> opener.open(year, held, columns, row, to));
            Object[] last = page.get(page.size() - 1);
            page = page.size() < most ? List.of() : pages.page(year, held, columns, last, most);
        }
    }

    /**
     * Erases some rows of a year that is over, in one transaction: of the tables that nothing refers to any more. Of a
     * year that is not over by the database's clock nothing is erased. What is erased is written into the access log.
     *
     * @param most how many rows at most
     * @return how many it were; none when nothing that is shown to be of the year is there
     * @throws kakehashi.domain.shared.Refused for others than managers who handle the year's data today
     */
    @Transactional
    public int step(int year, int most) {
        UUID programme = door.check(year, ERASE);
        int erased = eraser.erase(year, programme, most);
        if (erased > 0) {
            door.write(year, ERASE, erased);
        }
        return erased;
    }
}
