package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.mailing.GroupMail;
import kakehashi.domain.mailing.GroupMails;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code group.xhtml}: a mail to the people of an event, from its draft to how each person's mail stands. */
@Named
@RequestScoped
public class GroupPage {

    private static final Set<String> TOLD =
            Set.of("saved", "changed", "confirmed", "released", "givenBack", "recalled");

    @Inject
    AskedGroup asked;

    @Inject
    GroupMails mails;

    @Inject
    SignedIn signedIn;

    @Inject
    Office office;

    /**
     * Answers 404 when there is no such mail, or its event is over for staff; says so when the button that was pressed is
     * gone, because the mail moved on.
     */
    public void load() throws IOException {
        if (!asked.isKnown()) {
            Refusal.notThere(new Refused("groupMailUnknown"));
        } else if (asked.passed().isPresent()) {
            throw new Refused(asked.passed().get());
        }
    }

    /** Keeps the words, unless something in them must not leave, and shows what would be sent. */
    public void save() throws IOException {
        perform("saved", this::write);
    }

    private void write() {
        asked.hold(mails.write(asked.id(), Posted.version("seen"), asked.typed()));
    }

    /** Confirms the count; words that were typed since the preview are kept instead, and shown first. */
    public void confirm() throws IOException {
        if (asked.getFields().stream().anyMatch(WordsField::isChanged)) {
            perform("changed", this::write);
        } else {
            perform("confirmed", () -> mails.confirm(asked.id(), Posted.version("seen"), count()));
        }
    }

    /** Releases what somebody else confirmed. */
    public void release() throws IOException {
        perform("released", () -> mails.release(asked.id(), Posted.version("seen"), count()));
    }

    /** Makes it a draft again. */
    public void giveBack() throws IOException {
        perform("givenBack", () -> mails.giveBack(asked.id(), Posted.version("seen")));
    }

    /** Takes back what has not left. */
    public void recall() throws IOException {
        perform("recalled", () -> mails.recall(asked.id(), Posted.version("seen")));
    }

    /** Throws the draft away and leads to the event's mails. */
    public void discard() throws IOException {
        mails.discard(asked.id(), Posted.version("seen"));
        office.lead(asked.getBack());
    }

    private void perform(String told, Runnable action) throws IOException {
        try {
            action.run();
        } catch (Refused refused) {
            asked.read();
            throw refused;
        }
        if (!asked.isHolding()) {
            office.lead(asked.getAddress().with("told", told));
        }
    }

    /** The count that was typed, in digits of any width; -1 for anything else. */
    private static int count() {
        String typed = Posted.asked("count") == null ? "" : Posted.asked("count");
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }

    /** Whether the address says what was done just before. */
    public boolean isTelling() {
        return Posted.asked("told") != null && TOLD.contains(Posted.asked("told"));
    }

    private boolean isIn(GroupMail.State state) {
        return asked.isKnown() && asked.getMail().state() == state;
    }

    /** Whether its words can be changed. */
    public boolean isDraft() {
        return isIn(GroupMail.State.DRAFT);
    }

    /** Whether it waits for release. */
    public boolean isWaiting() {
        return isIn(GroupMail.State.RELEASE);
    }

    /** Whether what would leave is shown. */
    public boolean isPreviewed() {
        return isDraft() || isWaiting();
    }

    /** Whether the reader may not release it, having confirmed it. */
    public boolean isOwn() {
        return asked.getMail().isConfirmedBy(signedIn.actor().id());
    }

    /** Whether its mails were queued. */
    public boolean isQueued() {
        return asked.isKnown() && asked.getMail().leavesAt() != null;
    }

    /** Whether some mails can still be taken back. */
    public boolean isRecallable() {
        return isIn(GroupMail.State.LEAVING) && asked.getSheet().count(OutgoingMail.State.QUEUED) > 0;
    }
}
