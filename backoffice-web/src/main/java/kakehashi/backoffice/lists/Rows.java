package kakehashi.backoffice.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import kakehashi.domain.shared.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a table, for one request. They are asked for when PrimeFaces renders the table. It also wants rows before,
 * while it reads what was posted; by then it finds an empty page, so that nobody's data are disclosed, and logged, twice.
 *
 * @param <T> what a row is
 */
public final class Rows<T> extends LazyDataModel<T> {

    private final transient BiFunction<Integer, Integer, Slice<T>> pages;
    private final transient Function<T, UUID> ids;

    /** Rows that are asked for by first row and size, each with its id. */
    public Rows(BiFunction<Integer, Integer, Slice<T>> pages, Function<T, UUID> ids) {
        this.pages = pages;
        this.ids = ids;
        setWrappedData(List.of());
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Slice<T> slice = pages.apply(first, size);
        int last = recalculateFirst(first, size, (int) slice.total());
        if (last != first) {
            slice = pages.apply(last, size);
        }
        setRowCount((int) slice.total());
        return slice.rows();
    }

    @Override
    public String getRowKey(T row) {
        return ids.apply(row).toString();
    }
}
