package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.attendance.Correction;
import kakehashi.domain.attendance.Corrections;
import kakehashi.domain.registration.ShownSheet;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.reporting.ReportVersion;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code presence.xhtml}: after the event it is put right whether somebody came. */
@Named
@RequestScoped
public class PresencePage {

    private Corrections.Presence presence;
    private ReportVersion report;

    @Inject
    SheetWork sheet;

    @Inject
    Corrections corrections;

    @Inject
    ReportShelf shelf;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or puts it right; answers 404 while that is not possible. */
    public void load() throws IOException {
        if (!sheet.open(Screen.PRESENCE)) {
            return;
        }
        read();
        if (presence == null || !presence.open()) {
            Refusal.notThere(new Refused("attendanceDoors"));
            return;
        }
        Question reason = new Question("reason", Question.Kind.CHOICE, texts.get("registrations.presence.reason"))
                .options("Correction.", Correction.of(!presence.here()).toArray(Correction[]::new), texts::get);
        Asking asking = sheet.ask(List.of(reason));
        if (asking.isDone()) {
            sheet.carryOut(
                    presence.here() ? "absent" : "present",
                    shown -> corrections.correct(shown.id(), shown.eventId(), Correction.valueOf(reason.getValue())));
        }
    }

    private void read() {
        ShownSheet shown = sheet.getHead().shown();
        presence = corrections.presence(shown.id(), shown.eventId()).orElse(null);
        report = shelf.ofEvent(shown.eventId()).orElse(null);
    }

    /** What is known, and how. */
    public Corrections.Presence getPresence() {
        return presence;
    }

    /** The beginning of the keys: whether it will say that the person came, or did not. */
    public String getOf() {
        return presence.here() ? "registrations.presence.absent." : "registrations.presence.present.";
    }

    /** Whether a report that counts the event was submitted. */
    public boolean isReported() {
        return report != null;
    }

    /** That a report was submitted, and what must follow. */
    public String getTold() {
        return texts.of("registrations.presence.reported", "number", report.number());
    }

    /** The address of the report. */
    public Address getReport() {
        return office.at(Screen.REPORT).with("period", report.periodCode());
    }
}
