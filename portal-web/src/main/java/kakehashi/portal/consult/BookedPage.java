package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
            until = freeTimes.say(draft.confirmUntil(), visit.getLanguage());
        }
    }

    /** The number. */
    public String getReference() {
        return reference;
    }

    /** Where the mail went; null when the page was shown before. */
    public String getMailedTo() {
        return mailedTo;
    }

    /** Until when the mailed link must be opened. */
    public String getUntil() {
        return until;
    }
}
