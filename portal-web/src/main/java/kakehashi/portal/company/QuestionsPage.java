package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.domain.matching.question.InterviewQuestion;
import kakehashi.domain.matching.question.InterviewQuestions;
import kakehashi.domain.matching.question.QuestionSheet;
import kakehashi.domain.matching.question.WrittenQuestion;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code questions.xhtml}: what the company asks at an event, checked for what may not be asked. Source: R-A33. */
@Named
@RequestScoped
public class QuestionsPage {

    private static final String SEEN = "seen";

    private QuestionSheet sheet;
    private List<QuestionBox> boxes = List.of();
    private String title = "";
    private boolean changed;

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    InterviewQuestions questions;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        sheet = visitor.member()
                .flatMap(contact -> questions.own(contact, UUID.fromString(visit.getArgument())))
                .orElse(null);
        if (sheet != null) {
            title = words.title(sheet.eventId());
            List<WrittenQuestion> known = sheet.questions();
            boxes = IntStream.range(0, InterviewQuestion.MOST)
                    .mapToObj(i -> new QuestionBox(i + 1, i < known.size() ? known.get(i) : null, texts))
                    .toList();
        }
    }

    /** Leads to the list when the address names no event at which the company has a booth. */
    public void load() throws IOException {
        if (sheet == null) {
            Faces.goTo(getBack());
        }
    }

    /** Saves the questions when nothing is wrong, and shows the page anew; nothing when the event is over by now. */
    public void submit() throws IOException {
        if (sheet == null) {
            return;
        }
        boxes.forEach(this::check);
        changed = !String.valueOf(sheet.seen()).equals(Faces.parameter(SEEN));
        if (!isWrong() && !changed) {
            questions.write(
                    visitor.member().orElseThrow(),
                    sheet.eventId(),
                    boxes.stream().map(QuestionBox::question).toList(),
                    visit.getLanguage().tag(),
                    sheet.seen());
            Faces.goTo(visit.getHere() + "?saved=1");
        }
    }

    private void check(QuestionBox box) {
        String text = AnswerCheck.line(box.getValue());
        box.hear();
        box.touch(questions.touched(text).stream().findFirst().orElse(null));
        if (text.codePointCount(0, text.length()) > InterviewQuestion.LONGEST) {
            box.refuse(texts.of("error.answer.tooLong", "most", InterviewQuestion.LONGEST));
        } else if (AnswerCheck.hasInvisible(text)) {
            box.refuse(texts.get("error.answer.invisible"));
        }
    }

    /** Whether the questions were saved just now, and nothing else was sent since. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null && !isWrong() && !changed;
    }

    /** The address of the list. */
    public String getBack() {
        return visit.to("my/company/booths");
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** The boxes, in order. */
    public List<QuestionBox> getBoxes() {
        return boxes;
    }

    /** Whether something is to be mended. */
    public boolean isWrong() {
        return boxes.stream().anyMatch(QuestionBox::isWrong);
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return boxes.stream()
                .filter(QuestionBox::isWrong)
                .map(QuestionBox::listed)
                .toList();
    }

    /** Whether a colleague wrote meanwhile. */
    public boolean isChanged() {
        return changed;
    }

    /** What stands now, when a colleague wrote meanwhile; else nothing. */
    public List<String> getStanding() {
        return changed ? sheet.questions().stream().map(WrittenQuestion::text).toList() : List.of();
    }

    /** Names what the form was opened for, or what was shown beside it since. */
    public String getSeen() {
        String posted = Faces.parameter(SEEN);
        return posted == null || changed ? String.valueOf(sheet.seen()) : posted;
    }
}
