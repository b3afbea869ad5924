package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.ShownSheet;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code correct.xhtml}: an answer is put right at the person's wish. */
@Named
@RequestScoped
public class CorrectPage {

    @Inject
    SheetWork sheet;

    @Inject
    StaffWork work;

    @Inject
    RegistrationDesk desk;

    @Inject
    OfficeQuestions questions;

    @Inject
    PageTexts texts;

    /** Asks for the answer, reads it back or stores it; answers 404 for what is no field of the event. */
    public void load() throws IOException {
        if (!sheet.open(Screen.CORRECT_SIGN_UP)) {
            return;
        }
        Optional<PersonalField> field = field();
        if (field.isEmpty()) {
            Refusal.notThere(new Refused("fieldNotAsked"));
            return;
        }
        Question question = question(field.get());
        Asking asking = sheet.ask(List.of(question));
        if (asking.isPosted()) {
            check(question, field.get());
        }
        if (asking.isDone()) {
            sheet.carryOut("corrected", shown -> work.correct(shown, field.get(), question.getValue()));
        }
    }

    private Optional<PersonalField> field() {
        return Arrays.stream(PersonalField.values())
                .filter(each -> each.words().equals(sheet.asked().get("field")))
                .findFirst();
    }

    /** The question; before it was posted with the present answer, and looking that up is logged. */
    private Question question(PersonalField field) {
        ShownSheet shown = sheet.getHead().shown();
        Question question = questions.field(shown.eventId(), sheet.getHead().audience(), field);
        if (Asking.isPosted(sheet.asked())) {
            return question;
        }
        String present = desk.open(shown.id(), shown.eventId()).answers().get(field);
        boolean told = field.input() == PersonalField.Input.PHONE && present != null;
        return question.answer(
                told ? words().answers(Map.of(field, present)).get(0).value() : present);
    }

    private void check(Question question, PersonalField field) {
        try {
            Optional<String> accepted = work.check(sheet.shown(), field, question.getValue());
            question.readBack(accepted.map(answer ->
                            words().answers(Map.of(field, answer)).get(0).value())
                    .orElse(texts.get("registrations.correct.removed")));
        } catch (Refused refused) {
            question.refuse(texts.say(refused));
        }
    }

    private AnswerWords words() {
        return new AnswerWords(Texts.of(texts.getLanguage()));
    }
}
