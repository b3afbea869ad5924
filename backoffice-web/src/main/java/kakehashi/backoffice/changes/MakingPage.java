package kakehashi.backoffice.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.change.ChangeReport;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.change.RegisterChange;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code making.xhtml}: a report is made of what changed in the registers. */
@Named
@RequestScoped
public class MakingPage extends AskingForm {

    private List<ChangeLine> lines = List.of();

    @Inject
    ChangeReports reports;

    @Inject
    ChangeWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or makes it. */
    public void load() throws IOException {
        office.standAt(getHidden());
        lines = words.lines(
                reports.today().stream().filter(RegisterChange::isChanged).toList());
        Question reason = new Question("reason", Question.Kind.TEXT, texts.get("changes.reason"))
                .hint(texts.get("changes.making.hint"))
                .length(ChangeReport.LONGEST_REASON);
        ask(List.of(reason));
        carryOut(() -> {
            UUID id = reports.make(reason.getValue());
            return office.at(Screen.CHANGE_REPORT).with("id", id).with("done", "changeMade");
        });
    }

    /** What changed since the last report. */
    public List<ChangeLine> getLines() {
        return lines;
    }

    /** The way back to the reports. */
    public Address getBack() {
        return office.at(Screen.CHANGE_REPORTS);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.CHANGE_REPORT_MAKING);
    }
}
