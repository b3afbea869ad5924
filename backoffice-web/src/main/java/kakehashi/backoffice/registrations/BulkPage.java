package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.GroupMails;
import kakehashi.domain.mailing.MailKind;
import kakehashi.domain.registration.BulkWork;
import kakehashi.domain.registration.Handling;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code bulk.xhtml}: the same is done with many sign-ups, after their count was typed. */
@Named
@RequestScoped
public class BulkPage {

    private Asking asking;
    private BulkForm form;
    private List<BulkWork.Outcome> outcomes = List.of();
    private List<MailKind> kinds = List.of();

    @Inject
    Chosen chosen;

    @Inject
    BulkWork work;

    @Inject
    GroupMails mails;

    @Inject
    GroupMailDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows what was chosen and what can be done with it; asks, reads back, or does it. */
    public void load() throws IOException {
        if (!chosen.open() || chosen.isNone()) {
            return;
        }
        kinds = desk.kinds(chosen.getEvent());
        if (chosen.isWriting()) {
            office.lead(office.at(Screen.GROUP_MAIL).with("id", draft()));
        } else if (chosen.isActing()) {
            ask();
        }
    }

    /** Begins a mail to them. */
    private UUID draft() {
        return mails.startFor(
                chosen.getEvent(),
                Posted.chosen(chosen.getAudiences(), "audience"),
                chosen.getHeads().stream().map(head -> head.shown().id()).toList(),
                Posted.chosen(getKinds(), "kind"));
    }

    private void ask() {
        form = new BulkForm(chosen.isCancelling(), chosen.getCount(), texts);
        asking = Asking.of(Posted.all(), form.questions(), Texts.of(texts.getLanguage()));
        if (asking.isPosted()) {
            form.check();
        }
        if (asking.isDone()) {
            outcomes = carryOut(chosen.getHeads());
        }
    }

    private List<BulkWork.Outcome> carryOut(List<StaffWork.Head> heads) {
        return chosen.isCancelling()
                ? work.cancel(heads, Handling.EndReason.valueOf(form.why()), form.isTelling())
                : work.confirm(heads, Handling.Proof.valueOf(form.why()), form.isTelling());
    }

    /** What a mail can tell now. */
    public List<MailKind> getKinds() {
        return kinds;
    }

    /** Whether there is anything to tell now. */
    public boolean isWritable() {
        return !kinds.isEmpty();
    }

    /** Whether it is asked what to do. */
    public boolean isOffering() {
        return asking == null && chosen.isKnown();
    }

    /** Whether something is asked or read back. */
    public boolean isFormShown() {
        return asking != null && outcomes.isEmpty();
    }

    /** Whether it was done. */
    public boolean isDone() {
        return !outcomes.isEmpty();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What became of each, by number. */
    public List<BulkWork.Outcome> getOutcomes() {
        return outcomes;
    }

    /** What became of one, in words. */
    public String told(BulkWork.Outcome outcome) {
        if (outcome.isDone()) {
            return texts.get("registrations.bulk.done." + chosen.getWhat());
        }
        Refused refused = outcome.refused();
        return refused.code().startsWith("changedBy") ? texts.get("registrations.bulk.moved") : texts.say(refused);
    }

    /** How many were done and how many not, in words. */
    public String getSum() {
        long done = outcomes.stream().filter(BulkWork.Outcome::isDone).count();
        return texts.of("registrations.bulk.sum", "done", done, "not", outcomes.size() - done);
    }
}
