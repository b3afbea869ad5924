package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.registration.Attendee;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/**
 * Mirrors {@code print.xhtml}: makes the copies of a request and shows them to be printed, or sends them as a file. Only a
 * form leads here, because opening copies is noted for each person on them.
 */
@Named
@RequestScoped
public class PrintPage {

    private Paper paper;
    private String problem;

    @Inject
    CopyLedger ledger;

    @Inject
    CopyDesk desk;

    @Inject
    PaperMaker maker;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** Makes what was asked for; leads to the request when nothing was posted. */
    public void load() throws IOException {
        if (!request.getMethod().equals("POST")) {
            office.lead(getBack());
            return;
        }
        office.standAt(getBack());
        try {
            UUID id = Ids.parse(request.getParameter("id"), "copyUnknown");
            CopyFile asked = ledger.find(id).orElseThrow(() -> new Refused("copyUnknown"));
            List<Attendee> people = open(asked);
            make(ledger.find(id).orElseThrow(), people);
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private List<Attendee> open(CopyFile asked) {
        UUID id = asked.request().id();
        if (asked.request().kind().isPersonal()) {
            return desk.open(id).rows();
        }
        desk.openBlank(id);
        return List.of();
    }

    private void make(CopyFile file, List<Attendee> people) throws IOException {
        String number = file.request().number();
        CopyKind kind = file.request().kind();
        if (kind == CopyKind.SIGN_UPS_XLSX) {
            Grid grid = maker.table(file, people);
            Download.send(number + ".xlsx", Download.XLSX, out -> XlsxFile.write(grid, number, maker.mark(file), out));
        } else if (kind == CopyKind.SIGN_UPS_CSV) {
            Grid grid = maker.table(file, people);
            Download.send(number + ".csv", Download.CSV, out -> CsvFile.write(grid, out));
        } else {
            paper = maker.paper(
                    file,
                    people,
                    request.getParameter("for"),
                    Languages.find(wanted()).orElseGet(Languages::standard));
            if ("pdf".equals(request.getParameter("as"))) {
                Download.send(number + ".pdf", Download.PDF, out -> maker.draw(paper, out));
            }
        }
    }

    private String wanted() {
        return request.getParameter("paper") == null ? "" : request.getParameter("paper");
    }

    /** The paper; null when there is none to be shown. */
    public Paper getPaper() {
        return paper;
    }

    /** Why there is none; null when there is one. */
    public String getProblem() {
        return problem;
    }

    /** Whether there is none. */
    public boolean isWrong() {
        return problem != null;
    }

    /** The address of the request. */
    public Address getBack() {
        return office.at(Screen.COPY)
                .with("id", Ids.find(request.getParameter("id")).orElse(null));
    }
}
