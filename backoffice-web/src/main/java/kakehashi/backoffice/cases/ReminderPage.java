package kakehashi.backoffice.cases;

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
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CounsellorReminders;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code reminder.xhtml}: where a counsellor is told by mail what is due. */
@Named
@RequestScoped
public class ReminderPage {

    private boolean offered;
    private Asking asking;

    @Inject
    CounsellorReminders reminders;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or keeps the address. */
    public void load() throws IOException {
        offered = reminders.isOffered();
        Question address = new Question("address", Question.Kind.MAIL, texts.get("cases.reminder.address"))
                .hint(texts.get("cases.reminder.addressHint"))
                .required(false)
                .answer(reminders.own().orElse(""));
        asking = Asking.of(Posted.all(), List.of(address), Texts.of(texts.getLanguage()));
        if (asking.isPosted()) {
            check(address);
        }
        if (offered && asking.isDone()) {
            reminders.tell(address.getValue());
            office.lead(getBack().with("done", "reminded"));
        }
    }

    private void check(Question address) {
        if (!address.isAnswered()) {
            address.readBack(texts.get("cases.reminder.none"));
            return;
        }
        try {
            AnswerCheck.normalise(PersonalField.EMAIL, address.getValue());
        } catch (Refused refused) {
            address.refuse(texts.say(refused));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether the reader is a counsellor. */
    public boolean isOffered() {
        return offered;
    }

    /** The address of the list of what is due. */
    public Address getBack() {
        return office.at(Screen.FOLLOW_UPS);
    }
}
