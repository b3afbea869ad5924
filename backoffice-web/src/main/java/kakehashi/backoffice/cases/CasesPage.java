package kakehashi.backoffice.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CaseFilter;
import kakehashi.domain.casework.CaseGlass;
import kakehashi.domain.casework.CaseRow;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code cases.xhtml}: the cases, without the names of seekers. Source: R-A13, R-A23. */
@Named
@RequestScoped
public class CasesPage {

    /** The parameter that says which cases are shown. */
    public static final String SHOW = "show";

    private CaseFilter filter;
    private LocalDate today;
    private Paged<CaseRow> list;

    @Inject
    Cases cases;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A link that shows some of the cases; {@code current} is {@code true} for what is shown, and null otherwise. */
    public record Choice(CaseFilter filter, Address link, String current) {}

    /** Reads which cases the address names, and which page of them. */
    @PostConstruct
    void read() {
        filter = Arrays.stream(CaseFilter.values())
                .filter(each -> each.name().equals(Posted.asked(SHOW)))
                .filter(offered()::contains)
                .findFirst()
                .orElse(usual());
        today = handlers.today();
        list = Paged.of(getAddress(), Posted.asked(Pages.PARAMETER), (first, size) -> cases.page(filter, first, size));
    }

    /** What the reader sees first: the own cases, or for managers, who have none, all that are open. */
    private CaseFilter usual() {
        return isManager() ? CaseFilter.OPEN : CaseFilter.MINE;
    }

    private boolean isManager() {
        return office.getRole() == Role.MANAGER;
    }

    private Set<CaseFilter> offered() {
        return isManager()
                ? EnumSet.complementOf(EnumSet.of(CaseFilter.MINE))
                : EnumSet.complementOf(EnumSet.of(CaseFilter.BROKEN));
    }

    /** What can be shown, in the order of the links. */
    public List<Choice> getChoices() {
        return offered().stream()
                .map(each -> new Choice(each, address(each), each == filter ? "true" : null))
                .toList();
    }

    private Address address(CaseFilter shown) {
        return office.at(Screen.CASES).with(SHOW, shown);
    }

    /** The address of what is shown. */
    public Address getAddress() {
        return address(filter);
    }

    /** The address of a case. */
    public Address one(CaseRow row) {
        return office.at(Screen.CASE).with(CaseWork.ID, row.id());
    }

    /** Whether something was due before today. */
    public boolean late(CaseRow row) {
        return row.nextDue() != null && row.nextDue().isBefore(today);
    }

    /** Whether something is due today. */
    public boolean now(CaseRow row) {
        return today.equals(row.nextDue());
    }

    /** Who opened a case that was not theirs, when, and why. */
    public String glass(CaseGlass glass) {
        return texts.of(
                "cases.cases.glass",
                "who",
                glass.broken().login(),
                "at",
                office.time(glass.broken().at()),
                "why",
                texts.get("CaseGlass.Reason." + glass.reason()));
    }

    /** The page of the list. */
    public Paged<CaseRow> getList() {
        return list;
    }
}
