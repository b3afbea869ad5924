package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.FieldQuestions;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.StaffWork;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** What a company stated is put right. */
@RequestScoped
class CompanyAmendment {

    @Inject
    StaffWork work;

    @Inject
    RegistrationDesk desk;

    @Inject
    OfficeQuestions office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or stores; false for a seeker's sign-up. */
    boolean carry(SheetWork sheet) throws IOException {
        if (sheet.getHead().audience() != Audience.COMPANY) {
            return false;
        }
        List<Question> questions = office.company();
        if (!Asking.isPosted(sheet.asked())) {
            fill(sheet, questions);
        }
        Asking asking = sheet.ask(questions);
        if (asking.isPosted() && !asking.isWrong()) {
            answer(sheet, asking);
        }
        return true;
    }

    /** Shows what is stated now; looking that up is logged. */
    private void fill(SheetWork sheet, List<Question> questions) {
        CompanyProfile profile = desk.open(
                        sheet.getHead().shown().id(), sheet.getHead().shown().eventId())
                .company();
        Map<CompanyField, String> typed = CompanyAnswers.typed(profile);
        for (CompanyField field : CompanyField.values()) {
            questions.get(field.ordinal()).answer(typed.get(field));
        }
    }

    private void answer(SheetWork sheet, Asking asking) throws IOException {
        Map<CompanyField, String> typed = new EnumMap<>(CompanyField.class);
        for (CompanyField field : CompanyField.values()) {
            typed.put(field, asking.getQuestions().get(field.ordinal()).getValue());
        }
        CompanyAnswers answers = CompanyAnswers.check(typed);
        answers.refused().forEach((field, wrong) -> asking.getQuestions().stream()
                .filter(each -> each.getId().equals(FieldQuestions.words(field)))
                .forEach(each -> each.refuse(texts.say(wrong))));
        if (asking.isWrong()) {
            return;
        }
        AnswerWords words = new AnswerWords(Texts.of(texts.getLanguage()));
        List<AnswerWords.Answer> stated = words.stated(answers.profile());
        for (AnswerWords.Answer each : stated) {
            asking.getQuestions().stream()
                    .filter(question -> question.getLabel().equals(each.label()))
                    .forEach(question -> question.readBack(each.value()));
        }
        if (asking.isDone()) {
            sheet.carryOut("corrected", shown -> work.correctCompany(shown, answers.profile()));
        }
    }
}
