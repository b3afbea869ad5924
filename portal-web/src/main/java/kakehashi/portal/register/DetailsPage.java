package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.portal.form.AskedForm;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.StayQuestion;
import kakehashi.portal.mypage.Prefill;

/** Mirrors {@code details.xhtml}: the questions the field register allows for this event. Source: T3. */
@Named
@RequestScoped
public class DetailsPage extends AskedForm {

    @Inject
    Step step;

    @Inject
    Prefill prefill;

    @Inject
    StayQuestion stay;

    @PostConstruct
    void prepare() {
        if (step.listing() != null) {
            open(step.draft()).ifPresent(begun -> {
                prefill.into(begun, step.listing().asked(step.getAudience()));
                ask(begun, step.questions(begun));
            });
        }
    }

    /** Leads to the notice when nobody agreed yet, and away, with everything typed kept, when the form is left. */
    public void load() throws IOException {
        if (step.isMissing()) {
            return;
        }
        if (draft() == null) {
            step.goTo("");
        } else if (step.isLeaving()) {
            keep();
            step.leave();
        }
    }

    /** Keeps everything typed; goes on when nothing is wrong, or to the number when the form was sent already. */
    public void submit() throws IOException {
        if (draft() == null) {
            step.goTo("done");
            return;
        }
        FilledForm form = take();
        boolean settled = stay.isSettled(getFields(), draft()) & isMeant();
        if (form.isFine(step.listing().asked(step.getAudience()), step.getAudience(), draft()) && settled) {
            step.goTo("check");
        }
    }
}
