package kakehashi.backoffice.registrations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.lists.Rows;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code registrations.xhtml}, for one request; nothing of them stays in the session. */
@Named
@RequestScoped
public class RegistrationList {

    private Rows<RegistrationRow> rows;
    private int shown;

    @Inject
    RegistrationsPage page;

    @Inject
    RegistrationDesk desk;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows<>(this::load, RegistrationRow::id);
    }

    /** The rows, loaded when they are shown. */
    public Rows<RegistrationRow> getRows() {
        return rows;
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return texts.of("registrations.registrations.total", "total", rows.getRowCount());
    }

    /** The address of a row's sheet, which leads back to the page of the list it stands on. */
    public String sheet(RegistrationRow row) {
        return page.sheet(row).at(shown).toString();
    }

    private Slice<RegistrationRow> load(int first, int size) {
        shown = first;
        Pages.tell(page.getAddress().at(first));
        return desk.page(page.getEvent().id(), page.getWanted().filter(), first, size);
    }
}
