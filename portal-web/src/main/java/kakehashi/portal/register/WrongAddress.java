package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.portal.form.Draft;

/**
 * Signing up again because the address was wrong. What was typed stands, sealed, in the page that tells where the mail
 * goes, the first time it is shown; the session keeps nothing of it then.
 */
@Named("wrongAddress")
@RequestScoped
public class WrongAddress {

    private String carried;

    @Inject
    Step step;

    @PostConstruct
    void read() {
        if (step.listing() != null && !Step.isPosted()) {
            carried = step.draft().map(Draft::tellAgain).orElse(null);
        }
    }

    /** What was typed, sealed; null when the page was shown before. */
    public String getCarried() {
        return carried;
    }

    /** Whether the form can be begun again with what was typed. */
    public boolean isTyped() {
        return carried != null || Step.isPosted();
    }

    /** Where one signs up again with an empty form. */
    public String getAnew() {
        return step.to("");
    }

    /** Begins the form again with what was typed. */
    public void restart() throws IOException {
        step.beginAgain();
    }
}
