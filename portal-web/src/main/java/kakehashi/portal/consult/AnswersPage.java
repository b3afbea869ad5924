package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.portal.form.AskedForm;
import kakehashi.portal.form.Leaving;
import kakehashi.portal.mypage.Prefill;

/** Mirrors {@code answers.xhtml}: the questions the field register allows for a consultation. Source: T3. */
@Named
@RequestScoped
public class AnswersPage extends AskedForm {

    @Inject
    ConsultStep consult;

    @Inject
    Questions questions;

    @Inject
    Leaving leaving;

    @Inject
    Prefill prefill;

    @PostConstruct
    void prepare() {
        if (consult.channel() != null) {
            open(consult.draft()).ifPresent(begun -> {
                prefill.into(begun, questions.rules());
                ask(begun, questions.of(begun));
            });
        }
    }

    /** Leads to what is missing, and away, with everything typed kept, when the form is left. */
    public void load() throws IOException {
        if (consult.isMissing(true)) {
            return;
        }
        if (draft() == null) {
            consult.goTo("notice");
        } else if (leaving.isLeaving()) {
            keep();
            leaving.leave(consult.to("notice"));
        }
    }

    /** Keeps everything typed; goes on when nothing is wrong, or to the number when the form was sent already. */
    public void submit() throws IOException {
        if (draft() == null) {
            consult.goTo("done");
            return;
        }
        boolean fine = take().isFine(questions.rules(), consult.audience(), draft());
        if (isMeant() && fine) {
            consult.goTo("check");
        }
    }
}
