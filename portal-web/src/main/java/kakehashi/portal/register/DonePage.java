package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.i18n.Formats;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;

/** Mirrors {@code done.xhtml}: the number and what happens next. */
@Named
@RequestScoped
public class DonePage {

    private Draft draft;

    @Inject
    Step step;

    @Inject
    Visit visit;

    @PostConstruct
    void prepare() {
        draft = step.listing() == null
                ? null
                : step.draft().filter(Draft::isDone).orElse(null);
    }

    /** Leads to the beginning when nothing was signed up. */
    public void load() throws IOException {
        if (!step.isMissing() && draft == null) {
            step.goTo("");
        }
    }

    /** The number. */
    public String getReference() {
        return draft == null ? "" : draft.reference();
    }

    /** Until when the mailed link must be opened. */
    public String getUntil() {
        return draft == null
                ? ""
                : Formats.of(visit.getLanguage())
                        .dateTime(draft.confirmUntil()
                                .atZone(step.listing().schedule().zone()));
    }
}
