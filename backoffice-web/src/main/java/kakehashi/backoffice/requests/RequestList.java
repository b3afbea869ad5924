package kakehashi.backoffice.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.lists.Rows;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code requests.xhtml}, for one request. */
@Named
@RequestScoped
public class RequestList {

    private Rows<DataRequest> rows;

    @Inject
    DataRequests requests;

    @Inject
    RequestsPage page;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows<>(this::load, DataRequest::id);
    }

    private Slice<DataRequest> load(int first, int size) {
        Pages.tell(page.getAddress().at(first));
        return requests.page(first, size);
    }

    /** The rows, loaded when they are shown. */
    public Rows<DataRequest> getRows() {
        return rows;
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return texts.of("requests.requests.total", "total", rows.getRowCount());
    }
}
