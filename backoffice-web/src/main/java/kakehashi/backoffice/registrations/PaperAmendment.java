package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.registration.PaperEntry;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The number and the day of a paper are put right. */
@RequestScoped
class PaperAmendment {

    @Inject
    StaffWork work;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    void carry(SheetWork sheet) throws IOException {
        PaperEntry paper = sheet.getHead().paper();
        Question serial = new Question("serial", Question.Kind.LINE, texts.get("registrations.paper.serial"))
                .hint(texts.get("registrations.paper.serialHint"))
                .length(30)
                .answer(paper.serial());
        Question day = new Question("signedOn", Question.Kind.DAY, texts.get("registrations.paper.signedOn"))
                .answer(paper.signedOn().toString());
        Asking asking = sheet.ask(List.of(serial, day));
        if (!asking.isPosted() || asking.isWrong()) {
            return;
        }
        check(sheet, serial, day);
        if (asking.isDone()) {
            sheet.carryOut(
                    "corrected", shown -> work.correctPaper(shown, serial.getValue(), Typed.day(day.getValue())));
        }
    }

    private void check(SheetWork sheet, Question serial, Question day) {
        try {
            serial.readBack(work.checkPaper(sheet.shown(), serial.getValue(), Typed.day(day.getValue())));
            day.readBack(office.day(Typed.day(day.getValue())));
        } catch (Refused refused) {
            boolean ofDay =
                    refused.code().startsWith("signedOn") || refused.code().equals("dayUnreadable");
            (ofDay ? day : serial).refuse(texts.say(office.timed(refused)));
        }
    }
}
