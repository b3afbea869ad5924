package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.registration.BulkWork;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Stretch;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code registrations.xhtml}, for one request; nothing of them stays in the session. */
@Named
@RequestScoped
public class RegistrationList {

    /** The parameter that says where the page begins. */
    static final String FROM = "from";

    private Stretch<RegistrationRow> page = new Stretch<>(List.of(), 0, false, false);

    @Inject
    RegistrationsPage asked;

    @Inject
    RegistrationDesk desk;

    @Inject
    PageTexts texts;

    /** Reads the page, which writes the access log, unless the answer leads elsewhere. */
    public void load() {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            page = desk.page(asked.getEvent().id(), asked.getWanted().filter(), asked.from(), Pages.SIZE);
        }
    }

    /** The rows. */
    public List<RegistrationRow> getRows() {
        return page.rows();
    }

    /** Whether the person of a row came, in a word; a dash while nothing is known. */
    public String came(RegistrationRow row) {
        if (row.here()) {
            return texts.get("Came.CAME");
        }
        boolean missed = asked.getEvent().over() && row.state() == Registration.State.CONFIRMED;
        return missed ? texts.get("Came.MISSED") : "–";
    }

    /** Whether there is no row. */
    public boolean isNone() {
        return page.rows().isEmpty();
    }

    /** How many there are on all pages, in words. */
    public String getTold() {
        return page.isUncounted()
                ? texts.of("registrations.registrations.many", "most", Stretch.MOST)
                : texts.of("registrations.registrations.total", "total", page.total());
    }

    /** How many there are on this page. */
    public int getCount() {
        return page.rows().size();
    }

    /** How many there are on all pages, as far as they are counted. */
    public long getTotal() {
        return page.total();
    }

    /** Whether something can be done with all of them at once, and not all are on this page. */
    public boolean isAllAtOnce() {
        return page.total() > page.rows().size() && page.total() <= BulkWork.MOST;
    }

    /** The address of this page. */
    public Address getHere() {
        return at(asked.from());
    }

    /** The address of a row's sheet, which leads back to the page of the list it stands on. */
    public String sheet(RegistrationRow row) {
        return asked.leading(Screen.REGISTRATION)
                .with("id", row.id())
                .with(FROM, asked.from())
                .toString();
    }

    /** Whether there are newer ones than these. */
    public boolean isBefore() {
        return page.before();
    }

    /** Whether there are older ones than these. */
    public boolean isBehind() {
        return page.behind();
    }

    /** The address of the newest. */
    public Address getNewest() {
        return asked.getAddress();
    }

    /** The address of those before these; the newest when there are none to name. */
    public Address getPrevious() {
        return at(isNone() ? Mark.FIRST : Mark.before(row(0).submittedAt(), row(0).id()));
    }

    /** The address of those behind these. */
    public Address getNext() {
        RegistrationRow last = row(page.rows().size() - 1);
        return at(Mark.behind(last.submittedAt(), last.id()));
    }

    /** The address of the oldest. */
    public Address getOldest() {
        return at(Mark.LAST);
    }

    private Address at(Mark from) {
        return asked.getAddress().with(FROM, from);
    }

    private RegistrationRow row(int place) {
        return page.rows().get(place);
    }
}
