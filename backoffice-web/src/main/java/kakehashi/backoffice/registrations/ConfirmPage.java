package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.registration.Handling;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.StaffWork;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code confirm.xhtml}: the person confirmed, or took the place that is kept, by phone or in person. */
@Named
@RequestScoped
public class ConfirmPage {

    private static final Handling.Proof[] HOW = {Handling.Proof.PHONE, Handling.Proof.IN_PERSON};

    @Inject
    SheetWork sheet;

    @Inject
    MailTick mail;

    @Inject
    StaffWork work;

    @Inject
    PageTexts texts;

    /** Asks, reads back or confirms. */
    public void load() throws IOException {
        if (!sheet.open(Screen.CONFIRM_SIGN_UP)) {
            return;
        }
        Question how = new Question("how", Question.Kind.CHOICE, texts.get(getWords() + "how"))
                .options("Proof.", HOW, texts::get);
        Asking asking = sheet.ask(mail.after(how, sheet.getHead()));
        if (asking.isDone()) {
            sheet.carryOut(
                    isOffered() ? "taken" : "confirmed",
                    shown -> work.confirm(shown, Handling.Proof.valueOf(how.getValue()), mail.isTicked()));
        }
    }

    private boolean isOffered() {
        return sheet.getHead() != null && sheet.getHead().state() == Registration.State.OFFERED;
    }

    /** Where the page's words are: those of a sign-up that is not confirmed, or of a place that is kept. */
    public String getWords() {
        return isOffered() ? "registrations.taking." : "registrations.confirm.";
    }
}
