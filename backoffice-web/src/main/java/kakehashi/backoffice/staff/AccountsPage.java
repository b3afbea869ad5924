package kakehashi.backoffice.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.NewAccount;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffDesk;
import kakehashi.domain.staff.StaffRow;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code accounts.xhtml}: all accounts, and the form that makes one. */
@Named
@RequestScoped
public class AccountsPage {

    private List<StaffRow> rows = List.of();
    private List<Programme> programmes = List.of();
    private String login;
    private String role;
    private String programme;
    private String problem;

    @Inject
    StaffDesk desk;

    @Inject
    Programmes years;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountLinks links;

    @Inject
    PageTexts texts;

    /** Finds the accounts and what the form offers, before it is looked at what was chosen. */
    @PostConstruct
    void read() {
        rows = desk.all();
        programmes = years.unfinished();
    }

    /** Makes an account and leads to it, where its one-time password is shown once. */
    public void create() throws IOException {
        try {
            UUID year = Ids.find(programme).orElse(null);
            NewAccount made = desk.create(signedIn.actor(), login == null ? "" : login.strip(), chosenRole(), year);
            signedIn.showOnce(List.of(made.password()));
            links.lead(made.id(), "created");
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private Role chosenRole() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new Refused("roleNone"));
    }

    /** The address of an account. */
    public String address(StaffRow row) {
        return links.to(row.account().id()).toString();
    }

    /** The fiscal year of a programme. */
    public String year(Programme one) {
        return inWords(one);
    }

    /** A year without the signs that group the digits of numbers. */
    static String inWords(Programme one) {
        return String.valueOf(one.fiscalYear());
    }

    /** The accounts, by login. */
    public List<StaffRow> getRows() {
        return rows;
    }

    /** The roles to choose from. */
    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    /** The programmes to choose from. */
    public List<Programme> getProgrammes() {
        return programmes;
    }

    /** Why no account was made; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The login typed. */
    public String getLogin() {
        return login;
    }

    /** Takes the login. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The role chosen. */
    public String getRole() {
        return role;
    }

    /** Takes the role. */
    public void setRole(String role) {
        this.role = role;
    }

    /** The programme chosen. */
    public String getProgramme() {
        return programme;
    }

    /** Takes the programme. */
    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
