package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.registration.StaffWork;
import kakehashi.i18n.faces.PageTexts;

/** The question whether the person gets a mail. */
@RequestScoped
class MailTick {

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Ticked at first; names the language the mail is written in. */
    Question of(StaffWork.Head head) {
        String language = office.languageName(head.language());
        return new Question("tell", Question.Kind.TICK, texts.of("registrations.work.tell", "language", language))
                .ticked(texts.get("registrations.registration.yes"), texts.get("registrations.registration.no"))
                .answer(Question.TICKED);
    }
}
