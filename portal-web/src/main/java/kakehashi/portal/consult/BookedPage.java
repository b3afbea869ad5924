package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;

/** Mirrors {@code booked.xhtml}: the number and what happens next. */
@Named
@RequestScoped
public class BookedPage {

    private String reference = "";
    private String until = "";
    private String mailedTo;

    @Inject
    ConsultStep consult;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    /** Leads to the beginning when nothing was booked. */
    public void load() throws IOException {
        if (consult.isMissing(true)) {
            return;
        }
        Draft draft = consult.draft().filter(Draft::isDone).orElse(null);
        if (draft == null) {
            consult.goTo("notice");
        } else {
            reference = draft.reference();
            mailedTo = draft.tellMailedTo();
            until = draft.confirmUntil() == null ? "" : freeTimes.say(draft.confirmUntil(), visit.getLanguage());
        }
    }

    /** The key of the title. */
    public String getTitle() {
        if (!consult.isTimed()) {
            return "consult.sent.title";
        }
        return isUnconfirmed() ? "consult.booked.title" : "consult.booking.heading.CONFIRMED";
    }

    /** The number. */
    public String getReference() {
        return reference;
    }

    /** Where the mail went; null when the page was shown before. */
    public String getMailedTo() {
        return mailedTo;
    }

    /** Whether the address is still to be confirmed by the mailed link. */
    public boolean isUnconfirmed() {
        return !until.isEmpty();
    }

    /** What the person can count on. */
    public Promise getPromise() {
        return Promise.of(consult.channel(), consult.at(), clock.instant());
    }

    /** Until when the mailed link must be opened; empty when it need not. */
    public String getUntil() {
        return until;
    }
}
