package kakehashi.backoffice.forms;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks, reads back and carries out only then. */
public abstract class AskingForm {

    private Asking asking;

    @Inject
    Office reader;

    @Inject
    PageTexts words;

    /** Asks, or reads what was answered. */
    protected void ask(List<Question> questions) {
        asking = Asking.of(Posted.all(), questions, Texts.of(words.getLanguage()));
    }

    /** Carries out what was read back, and leads to the page that this names; what is refused is said above the form. */
    protected void carryOut(Supplier<Address> change) throws IOException {
        if (!asking.isDone()) {
            return;
        }
        try {
            reader.lead(change.get());
        } catch (Refused refused) {
            asking.refuse(say(refused));
        }
    }

    /** A refusal in the reader's words. */
    protected String say(Refused refused) {
        return words.say(refused);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
