package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.registration.StaffWork;
import kakehashi.i18n.faces.PageTexts;

/** The question whether the person gets a mail. */
@RequestScoped
class MailTick {

    private Question tick;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A question, and this one after it when the person can be written to. */
    List<Question> after(Question first, StaffWork.Head head) {
        tick = head.addressed() ? of(head) : null;
        return tick == null ? List.of(first) : List.of(first, tick);
    }

    /** Whether the person gets a mail. */
    boolean isTicked() {
        return tick != null && tick.isTicked();
    }

    /** Ticked at first; names the language the mail is written in. */
    private Question of(StaffWork.Head head) {
        String language = office.languageName(head.language());
        return new Question("tell", Question.Kind.TICK, texts.of("registrations.work.tell", "language", language))
                .ticked(texts::get)
                .answer(Question.TICKED);
    }
}
