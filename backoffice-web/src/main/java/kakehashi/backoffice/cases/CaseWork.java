package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.CaseTaking;
import kakehashi.domain.casework.CaseWays;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** What the pages have in common on which something is done with one case. */
@Named
@RequestScoped
public class CaseWork {

    /** The parameter that names the case. */
    static final String ID = "id";

    private static final String VERSION = "version";

    /** The refusals that lead to the case, and what it says then. */
    private static final Map<String, String> LEADING =
            Map.of("caseNotYours", "", "recordWithdrawn", "withdrawn", "recordThere", "there");

    private CaseSheet sheet;
    private Asking asking;
    private Address here;

    @Inject
    Cases cases;

    @Inject
    CaseTaking taking;

    @Inject
    CaseWays ways;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * Opens the case the address names, which writes the access log; leads to its page whoever may not see it, or sees it
     * for an appointment alone, as the page says.
     */
    boolean open(Screen screen) throws IOException {
        try {
            UUID id = Ids.parse(Posted.asked(ID), "caseUnknown");
            if (!ways.appointments(id).isEmpty()) {
                throw new Refused("caseNotYours");
            }
            sheet = cases.work(id);
            here = office.at(screen).with(ID, sheet.file().id());
            office.standAt(here);
            return true;
        } catch (Refused refused) {
            refuse(refused, Posted.asked(ID));
            return false;
        }
    }

    /**
     * Leads whoever may not see a case to its page, which asks why, and who cannot write a record any more to the same
     * page, which says so; answers 404 for what is not there.
     */
    void refuse(Refused refused, Object id) throws IOException {
        String told = LEADING.get(refused.code());
        if (told != null) {
            office.lead(office.at(Screen.CASE).with(ID, id).with("refused", told.isEmpty() ? null : told));
        } else {
            Refusal.notThere(refused);
        }
    }

    /** A refusal in the reader's words. */
    String say(Refused refused) {
        return texts.say(refused);
    }

    /** Asks, as far as one is. */
    Asking ask(Question... questions) {
        asking = Asking.of(Posted.all(), List.of(questions), Texts.of(texts.getLanguage()));
        return asking;
    }

    /** Does it and leads back to the case, which says so; when it is refused, the form stands there again. */
    void carryOut(String done, Runnable what) throws IOException {
        carryOut(done, getBack(), what);
    }

    /** Does it and leads to a page that says so. */
    void carryOut(String done, Address next, Runnable what) throws IOException {
        carryOut(
                () -> {
                    what.run();
                    return next;
                },
                each -> each.with("done", done));
    }

    /** Does it and leads to the page that tells what came of it. */
    <T> void carryOut(Supplier<T> what, Function<T, Address> next) throws IOException {
        try {
            office.lead(next.apply(what.get()));
        } catch (Refused refused) {
            asking.refuse(say(refused));
        }
    }

    /** Where it goes on when a case was given: to the case, or to the cases for whoever does not see it any more. */
    Address given(UUID id, UUID counsellor) {
        boolean seen = office.getRole() == Role.MANAGER
                || taking.self().filter(counsellor::equals).isPresent();
        return seen ? office.at(Screen.CASE).with(ID, id) : office.at(Screen.CASES);
    }

    /** The case's version as the form showed it first. */
    int version() {
        return Posted.has(VERSION) ? Posted.version(VERSION) : sheet.file().version();
    }

    CaseSheet sheet() {
        return sheet;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The number of the case. */
    public int getNumber() {
        return sheet.file().number();
    }

    /** The address of the case. */
    public Address getBack() {
        return office.at(Screen.CASE).with(ID, sheet.file().id());
    }

    /** What the form must know when it is posted, besides the answers; without the version until the case is found. */
    public Address getHidden() {
        if (sheet == null) {
            return office.at(Screen.CASE).with(ID, Posted.asked(ID));
        }
        return here.with(VERSION, asking.isRefused() ? sheet.file().version() : version());
    }
}
