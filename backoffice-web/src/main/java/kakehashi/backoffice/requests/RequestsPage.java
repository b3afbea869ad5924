package kakehashi.backoffice.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Formats;

/** Mirrors {@code requests.xhtml}: the requests of people about their own data. The rows are found by {@link RequestList}. */
@Named
@RequestScoped
public class RequestsPage {

    private int first;
    private LocalDate today;

    @Inject
    Office office;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Reads the page of the list out of the address. */
    public void load() {
        first = Pages.first(request.getParameter(Pages.PARAMETER));
        today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /** The address of the list. */
    public Address getAddress() {
        return office.at(Screen.REQUESTS);
    }

    /** The address of a request. */
    public Address to(DataRequest one) {
        return office.at(Screen.REQUEST).with("id", one.id());
    }

    /** Whether the reader can open a request: the ward once it was forwarded. */
    public boolean opens(DataRequest one) {
        return office.getRole() != Role.WARD || one.at(DataRequest.State.FORWARDED) != null;
    }

    /** The last day to answer, in words. */
    public String due(DataRequest one) {
        return Formats.of(office.getLanguage()).date(one.dueOn());
    }

    /** Whether the last day to answer has passed. */
    public boolean late(DataRequest one) {
        return one.isLate(today);
    }

    /** How many rows a page has. */
    public int getSize() {
        return Pages.SIZE;
    }

    /** The first row of the page the address names. */
    public int getFirst() {
        return first;
    }
}
