package kakehashi.backoffice.companies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyDesk;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.CompanyIdentity;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code companies.xhtml}: the companies, those that have to be looked at first. Source: R-F4. */
@Named
@RequestScoped
public class CompaniesPage {

    private static final String ALL = "all";

    /** What tells companies from others, by the heading it stands under. */
    private static final Map<CompanyField, String> LABELS = Map.of(
            CompanyField.COMPANY_NAME, "name",
            CompanyField.CORPORATE_NUMBER, "number",
            CompanyField.IN_WARD, "ward");

    private boolean all;
    private Paged<Company> list;

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
        list = Paged.of(getAddress(), Posted.asked(Pages.PARAMETER), (first, size) -> desk.page(!all, first, size));
    }

    /** Settles the company whose button was pressed; a field named like it says which version was on the screen. */
    public void settle() throws IOException {
        if (Posted.has("settle")) {
            String company = Posted.asked("settle");
            desk.settle(Ids.parse(company, "companyUnknown"), Posted.version(company));
            office.lead(getAddress().with("told", "settled"));
        } else if (Posted.has("reopen")) {
            String company = Posted.asked("reopen");
            desk.reopen(Ids.parse(company, "companyUnknown"), Posted.version(company));
            office.lead(getAddress().with("told", "reopened"));
        }
    }

    /** Whether the reader may keep the minimum wages. */
    public boolean isWageKeeper() {
        return office.opens(Screen.MINIMUM_WAGE);
    }

    /** Who looked at a company last, and when; empty when that is not known. */
    public String checked(Company company) {
        CompanyIdentity last = company.checked();
        return last == null || last.checkedBy() == null
                ? ""
                : last.checkedBy() + " (" + office.time(last.checkedAt()) + ")";
    }

    /** How many people work there and what the capital is. */
    public String size(Company company) {
        CompanyProfile profile = company.profile();
        String people = texts.of("companies.companies.employees", "employees", profile.employees());
        return profile.capitalYen() == null
                ? people
                : people + " / " + texts.of("companies.companies.capital", "yen", profile.capitalYen());
    }

    /** What it changed since it was looked at last: what, before, and now; empty before the first look. */
    public List<String> changes(Company company) {
        return company.changes().stream().map(this::change).toList();
    }

    private String change(CompanyIdentity.Change change) {
        return texts.of(
                "companies.companies.change",
                "what",
                texts.get("companies.companies." + LABELS.get(change.field())),
                "before",
                said(change.field(), change.before()),
                "now",
                said(change.field(), change.now()));
    }

    private String said(CompanyField field, String value) {
        if (value == null) {
            return texts.get("companies.companies.sole");
        }
        return field == CompanyField.IN_WARD
                ? texts.get("companies.companies.inWard." + value.equals(CompanyAnswers.YES))
                : value;
    }

    /** The page's own address, of all companies or of those to look at. */
    public Address getAddress() {
        return office.at(Screen.COMPANIES).with("show", all ? ALL : null);
    }

    /** The address of the other list. */
    public Address getOther() {
        return office.at(Screen.COMPANIES).with("show", all ? null : ALL);
    }

    /** Whether all companies are listed, and not only those to look at. */
    public boolean isAll() {
        return all;
    }

    /** The key of what leads to the other list. */
    public String getOtherWords() {
        return all ? "companies.companies.doubtful" : "companies.companies.all";
    }

    /** The key of what was just done, as the address says; null for nothing. */
    public String getTold() {
        String told = Posted.asked("told");
        return "settled".equals(told) || "reopened".equals(told) ? "companies.companies." + told : null;
    }

    /** The page of the list. */
    public Paged<Company> getList() {
        return list;
    }
}
