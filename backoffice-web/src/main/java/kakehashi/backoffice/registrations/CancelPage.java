package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.registration.Handling;
import kakehashi.domain.registration.StaffWork;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code cancel.xhtml}: a sign-up is cancelled at its person's wish. */
@Named
@RequestScoped
public class CancelPage {

    @Inject
    SheetWork sheet;

    @Inject
    MailTick mail;

    @Inject
    StaffWork work;

    @Inject
    PageTexts texts;

    /** Asks, reads back or cancels. */
    public void load() throws IOException {
        if (!sheet.open(Screen.CANCEL_SIGN_UP)) {
            return;
        }
        Question reason = new Question("reason", Question.Kind.CHOICE, texts.get("registrations.cancel.reason"))
                .hint(texts.get("registrations.cancel.reasonHint"))
                .options("EndReason.", Handling.EndReason.values(), texts::get);
        Asking asking = sheet.ask(mail.after(reason, sheet.getHead()));
        if (asking.isDone()) {
            sheet.carryOut(
                    "cancelled",
                    shown -> work.cancel(shown, Handling.EndReason.valueOf(reason.getValue()), mail.isTicked()));
        }
    }
}
