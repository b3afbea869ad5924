package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.AddressCorrection;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code address.xhtml}: a mail address that was typed wrong is put right. */
@Named
@RequestScoped
public class AddressPage {

    @Inject
    SheetWork sheet;

    @Inject
    StaffWork work;

    @Inject
    PageTexts texts;

    /** Asks for the address and the reason, reads them back or stores them. */
    public void load() throws IOException {
        if (!sheet.open(Screen.CORRECT_ADDRESS)) {
            return;
        }
        Question address = new Question("email", Question.Kind.MAIL, texts.get("registrations.address.email"))
                .length(PersonalField.EMAIL.length());
        Question reason = new Question("reason", Question.Kind.CHOICE, texts.get("registrations.address.reason"))
                .options("AddressCorrection.Reason.", AddressCorrection.Reason.values(), texts::get);
        Asking asking = sheet.ask(List.of(address, reason));
        if (asking.isPosted() && address.isAnswered()) {
            check(address);
        }
        if (asking.isDone()) {
            sheet.carryOut(
                    "readdressed",
                    shown -> work.correctAddress(
                            shown, address.getValue(), AddressCorrection.Reason.valueOf(reason.getValue())));
        }
    }

    private void check(Question address) {
        try {
            address.readBack(work.checkAddress(address.getValue()));
        } catch (Refused refused) {
            address.refuse(texts.say(refused));
        }
    }
}
