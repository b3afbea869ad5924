package kakehashi.backoffice.companies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyDesk;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code companies.xhtml}: the companies, those that have to be looked at first. Source: R-F4. */
@Named
@RequestScoped
public class CompaniesPage {

    private static final String ALL = "all";

    private boolean all;
    private int first;
    private Slice<Company> slice;

    @Inject
    CompanyDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Reads the page of the list the address names. */
    @PostConstruct
    void read() {
        all = ALL.equals(Posted.asked("show"));
        first = Pages.first(Posted.asked(Pages.PARAMETER));
        slice = desk.page(!all, first, Pages.SIZE);
    }

    /** Settles the company whose button was pressed: each button carries its id and what was on the screen. */
    public void settle() throws IOException {
        if (Posted.has("settle")) {
            String[] pressed = Posted.asked("settle").split(" ");
            if (pressed.length != 2 || !pressed[1].matches("[0-9]{1,9}")) {
                throw new Refused("companyUnknown");
            }
            desk.settle(Ids.parse(pressed[0], "companyUnknown"), Integer.parseInt(pressed[1]));
            office.lead(getAddress().with("told", "settled"));
        }
    }

    /** What the button of a company carries. */
    public String pressed(Company company) {
        return company.id() + " " + company.version();
    }

    /** How many people work there and what the capital is. */
    public String size(Company company) {
        CompanyProfile profile = company.profile();
        String people = texts.of("companies.companies.employees", "employees", profile.employees());
        return profile.capitalYen() == null
                ? people
                : people + " / " + texts.of("companies.companies.capital", "yen", profile.capitalYen());
    }

    /** The key of why a company has to be looked at. */
    public String why(Company company) {
        CompanyProfile profile = company.profile();
        return "companies.companies.why."
                + (!profile.inWard() ? "outside" : profile.needsCheck() ? "large" : "namesake");
    }

    /** The page's own address, of all companies or of those to look at. */
    public Address getAddress() {
        return office.at(Screen.COMPANIES).with("show", all ? ALL : null);
    }

    /** The address of the other list. */
    public Address getOther() {
        return office.at(Screen.COMPANIES).with("show", all ? null : ALL);
    }

    /** The key of what leads to the other list. */
    public String getOtherWords() {
        return all ? "companies.companies.doubtful" : "companies.companies.all";
    }

    /** Whether the address says that one was settled just before. */
    public boolean isSettled() {
        return "settled".equals(Posted.asked("told"));
    }

    /** The rows of the page. */
    public List<Company> getRows() {
        return slice.rows();
    }

    /** How many there are on all pages. */
    public long getTotal() {
        return slice.total();
    }

    /** Whether there are rows before this page. */
    public boolean isBefore() {
        return first > 0;
    }

    /** Whether there are rows behind this page. */
    public boolean isAfter() {
        return first + Pages.SIZE < slice.total();
    }

    /** The address of the page before. */
    public Address getPrevious() {
        return getAddress().at(first - Pages.SIZE);
    }

    /** The address of the next page. */
    public Address getNext() {
        return getAddress().at(first + Pages.SIZE);
    }
}
