package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationFile;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code verify.xhtml}: a second person compares what was keyed with the paper. Source: P1. */
@Named
@RequestScoped
public class VerifyPage {

    private List<AnswerWords.Answer> paper = List.of();

    @Inject
    SheetWork sheet;

    @Inject
    Papers papers;

    @Inject
    RegistrationDesk desk;

    @Inject
    OfficeQuestions questions;

    @Inject
    PageTexts texts;

    /** Shows everything that was keyed, or notes that it was compared; answers 404 when there is no such paper. */
    public void load() throws IOException {
        if (!sheet.open(Screen.VERIFY_SIGN_UP)) {
            return;
        }
        if (sheet.getHead().paper() == null) {
            Refusal.notThere(new Refused("paperUnknown"));
            return;
        }
        UUID event = sheet.getHead().shown().eventId();
        Question compared = new Question("compared", Question.Kind.TICK, texts.get("registrations.verify.compared"));
        Asking asking = sheet.ask(List.of(compared));
        if (asking.isDone() && !compared.isTicked()) {
            compared.refuse(texts.get("registrations.verify.tick"));
        }
        if (asking.isDone()) {
            sheet.carryOut("verified", papers::verify);
        }
        if (!asking.isDone() || asking.isRefused()) {
            paper = paper(desk.open(sheet.getHead().shown().id(), event), event);
        }
    }

    private List<AnswerWords.Answer> paper(RegistrationFile file, UUID event) {
        Texts words = Texts.of(texts.getLanguage());
        AnswerWords answers = new AnswerWords(words);
        Stream<AnswerWords.Answer> heading = Stream.of(
                answer("registrations.paper.serial", sheet.getHead().paper().serial()),
                answer(
                        "registrations.paper.signedOn",
                        Formats.of(texts.getLanguage())
                                .date(sheet.getHead().paper().signedOn())),
                answer("registrations.paper.notice", notice(file.consents().get(0), event)),
                answer("registrations.paper.news", yesOrNo(file.consents().size() > 1)));
        return Stream.of(heading, answers.stated(file.company()).stream(), answers.answers(file.answers()).stream())
                .flatMap(each -> each)
                .toList();
    }

    private AnswerWords.Answer answer(String key, String value) {
        return new AnswerWords.Answer(texts.get(key), value);
    }

    private String yesOrNo(boolean yes) {
        return texts.get("registrations.registration." + (yes ? "yes" : "no"));
    }

    private String notice(Consent consent, UUID event) {
        return papers.notices(papers.event(event)).stream()
                .filter(each -> each.id().equals(consent.noticeTextId()))
                .findFirst()
                .map(questions::notice)
                .orElse("");
    }

    /** Everything that was keyed. */
    public List<AnswerWords.Answer> getPaper() {
        return paper;
    }
}
