package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code pack.xhtml}: the audit pack of a programme year. */
@Named
@RequestScoped
public class PackPage {

    private List<Programme> years = List.of();
    private String problem;

    @Inject
    AuditPack pack;

    @Inject
    CopyLedger ledger;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** Shows what a pack holds, or sends that of the year whose button was pressed. */
    public void load() throws IOException {
        years = ledger.years();
        if (!request.getMethod().equals("POST")) {
            return;
        }
        Optional<Programme> year = Ids.find(request.getParameter("year"))
                .flatMap(id ->
                        years.stream().filter(each -> each.id().equals(id)).findFirst());
        if (year.isPresent()) {
            try {
                pack.send(year.get());
            } catch (Refused refused) {
                problem = texts.say(refused);
            }
        }
    }

    /** The programme years whose pack the reader can have, the latest first. */
    public List<Programme> getYears() {
        return years;
    }

    /** What a pack holds, by the names of its texts. */
    public List<String> getContents() {
        return AuditPack.CONTENTS;
    }

    /** Why there is no pack; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The way back to the clauses. */
    public Address getBack() {
        return office.at(Screen.CLAUSES);
    }
}
