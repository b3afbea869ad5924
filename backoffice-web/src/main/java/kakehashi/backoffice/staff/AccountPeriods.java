package kakehashi.backoffice.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.privacy.handler.Handler;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.StaffDesk;
import kakehashi.i18n.faces.PageTexts;

/** From when to when which year's data may be handled, on {@code account.xhtml}, with the form that sets it. */
@Named
@RequestScoped
public class AccountPeriods {

    private List<Handler> found = List.of();
    private List<Programme> programmes = List.of();
    private String programme;
    private String first;
    private String last;
    private String problem;

    @Inject
    Handlers handlers;

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

    @PostConstruct
    void offer() {
        programmes = years.all();
    }

    /** Finds the periods of an account. */
    public void load(String id) {
        Ids.find(id).ifPresent(account -> found = handlers.periods(account));
    }

    /** Sets the period that was typed. */
    public void assign(String id) throws IOException {
        try {
            UUID account = Ids.parse(id, "accountUnknown");
            UUID year = Ids.parse(programme, "periodOutside");
            desk.assign(signedIn.actor(), account, year, Typed.day(first), Typed.day(last));
            links.lead(account, "assigned");
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** The fiscal year of a period's programme. */
    public String year(Handler period) {
        return programmes.stream()
                .filter(each -> each.id().equals(period.programmeId()))
                .map(AccountsPage::inWords)
                .findFirst()
                .orElseThrow();
    }

    /** The periods, the latest first. */
    public List<Handler> getFound() {
        return found;
    }

    /** The programmes to choose from, the latest first. */
    public List<Programme> getProgrammes() {
        return programmes;
    }

    /** Why nothing was set; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The programme chosen. */
    public String getProgramme() {
        return programme;
    }

    /** Takes the programme. */
    public void setProgramme(String programme) {
        this.programme = programme;
    }

    /** The first day typed. */
    public String getFirst() {
        return first;
    }

    /** Takes the first day. */
    public void setFirst(String first) {
        this.first = first;
    }

    /** The last day typed. */
    public String getLast() {
        return last;
    }

    /** Takes the last day. */
    public void setLast(String last) {
        this.last = last;
    }
}
