package kakehashi.backoffice.registrations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of {@code registrations.xhtml}, for one request; nothing of them stays in the session. */
@Named
@RequestScoped
public class RegistrationList {

    private Rows rows;

    @Inject
    RegistrationsPage page;

    @Inject
    RegistrationDesk desk;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows();
    }

    /** The rows, loaded when they are shown. */
    public LazyDataModel<RegistrationRow> getRows() {
        return rows;
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return texts.of("registrations.registrations.total", "total", rows.getRowCount());
    }

    private Slice<RegistrationRow> load(int first, int size) {
        Slice<RegistrationRow> slice = desk.page(page.getEvent().id(), page.filter(), first, size);
        if (PrimeFaces.current().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", page.address(first));
        }
        return slice;
    }

    /**
     * Asks the desk when PrimeFaces renders the table. It also wants rows before, while it reads what was posted; by
     * then it finds an empty page, so that nobody's data are disclosed, and logged, twice.
     */
    private final class Rows extends LazyDataModel<RegistrationRow> {

        Rows() {
            setWrappedData(List.of());
        }

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return 0;
        }

        @Override
        public List<RegistrationRow> load(
                int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            Slice<RegistrationRow> slice = RegistrationList.this.load(first, size);
            int last = recalculateFirst(first, size, (int) slice.total());
            if (last != first) {
                slice = RegistrationList.this.load(last, size);
            }
            setRowCount((int) slice.total());
            return slice.rows();
        }

        @Override
        public String getRowKey(RegistrationRow row) {
            return row.id().toString();
        }
    }
}
