package kakehashi.backoffice.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.change.ChangeReport;
import kakehashi.domain.privacy.change.ChangeReportSheet;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code change.xhtml}: a report of changes, its file, and the day it was handed in. */
@Named
@RequestScoped
public class ChangePage {

    private ChangeReportSheet sheet;
    private Asking asking;

    @Inject
    ChangeReports reports;

    @Inject
    ChangeWords words;

    @Inject
    ChangeFile file;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows the report, sends its file, or notes when it was handed in; answers 404 when there is none. */
    public void load() throws IOException {
        sheet = Ids.find(Posted.asked("id")).flatMap(reports::find).orElse(null);
        if (sheet == null) {
            Refusal.notThere(new Refused("changeUnknown"));
            return;
        }
        office.standAt(getHidden());
        if ("pdf".equals(Posted.asked("as"))) {
            send();
            return;
        }
        Question day = new Question("on", Question.Kind.DAY, texts.get("changes.change.on"));
        asking = Asking.of(Posted.all(), List.of(day), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong() && isSubmittable()) {
            LocalDate on = Typed.day(day, texts);
            if (on != null && asking.isDone()) {
                submit(on);
            }
        }
    }

    private void send() throws IOException {
        try {
            file.send(sheet);
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private void submit(LocalDate on) throws IOException {
        try {
            reports.submit(sheet.report().id(), on);
            office.lead(getHidden().with("done", "changeSubmitted"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The report. */
    public ChangeReport getReport() {
        return sheet.report();
    }

    /** What it is called. */
    public String getTitle() {
        return sheet == null ? "" : words.title(sheet);
    }

    /** How it stands. */
    public ChangeReport.Standing getStanding() {
        return sheet.standing();
    }

    /** What changed. */
    public List<ChangeLine> getLines() {
        return sheet == null ? List.of() : words.lines(sheet.changes());
    }

    /** What did not. */
    public List<ChangeLine> getUnchanged() {
        return sheet == null ? List.of() : words.lines(sheet.unchanged());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether the reader can note that it was handed in; also asked before the report is loaded. */
    public boolean isSubmittable() {
        return sheet != null && !sheet.report().isSubmitted() && office.writes(Screen.CHANGE_REPORT);
    }

    /** The address of its file. */
    public Address getPdf() {
        return getHidden().with("as", "pdf");
    }

    /** The way back to the reports. */
    public Address getBack() {
        return office.at(Screen.CHANGE_REPORTS);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.CHANGE_REPORT).with("id", Posted.asked("id"));
    }
}
