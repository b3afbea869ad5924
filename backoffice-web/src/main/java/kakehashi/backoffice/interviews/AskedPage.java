package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.question.InterviewQuestions;
import kakehashi.domain.matching.question.QuestionSheet;
import kakehashi.domain.matching.question.WrittenQuestion;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code asked.xhtml}: what companies ask at an event, with those questions that touch a matter. Source: R-A33. */
@Named
@RequestScoped
public class AskedPage {

    private List<Company> companies = List.of();

    @Inject
    ShownWishes shown;

    @Inject
    InterviewQuestions questions;

    @Inject
    PageTexts texts;

    /** A company with its questions. */
    public record Company(String id, String name, String language, List<Line> lines) {}

    /** A question; the doubt is empty where its words touch nothing. */
    public record Line(String text, String doubt) {}

    /** Reads the questions; answers 404 when there is no such event, or companies have no booths at it. */
    public void load() throws IOException {
        companies =
                shown
                        .open(Screen.INTERVIEW_QUESTIONS)
                        .map(counts -> questions.of(counts.event().id()))
                        .orElse(List.of())
                        .stream()
                        .map(this::company)
                        .toList();
    }

    private Company company(QuestionSheet sheet) {
        return new Company(
                "company-" + sheet.companyId(),
                sheet.company(),
                sheet.language(),
                sheet.questions().stream().map(this::line).toList());
    }

    private Line line(WrittenQuestion question) {
        return new Line(
                question.text(),
                question.isDoubtful()
                        ? texts.of("interviews.asked.doubt", "matter", texts.get("Matter." + question.otherwise()))
                        : "");
    }

    /** The companies with a place, by name. */
    public List<Company> getCompanies() {
        return companies;
    }

    /** The way back to the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }
}
