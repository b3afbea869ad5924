package kakehashi.portal.internship;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.domain.matching.internship.Review;
import kakehashi.domain.matching.internship.ReviewAnswer;
import kakehashi.domain.matching.internship.ReviewQuestion;
import kakehashi.domain.matching.internship.ReviewSide;
import kakehashi.i18n.Language;
import kakehashi.i18n.faces.PageTexts;

/** What one side says of an internship, as it is filled in now. */
public class ReviewForm {

    private final List<Choice> choices;
    private String text;
    private boolean shown;

    /** The form of a side, with what was said before; null for nothing. */
    public ReviewForm(ReviewSide side, Review before, PageTexts texts) {
        List<ReviewQuestion> questions = side.questions();
        this.choices = IntStream.range(0, questions.size())
                .mapToObj(i -> new Choice(
                        questions.get(i),
                        before == null ? null : before.answers().get(i),
                        texts))
                .toList();
        this.text = before == null ? "" : before.text();
        this.shown = before != null && before.shown();
    }

    /** What is said now; questions without an answer are null. */
    public Review said(Language language, boolean toHost) {
        List<ReviewAnswer> answers = new ArrayList<>();
        choices.forEach(each -> answers.add(each.answer()));
        return new Review(answers, text, language.tag(), toHost);
    }

    /** The questions. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** What is said in own words. */
    public String getText() {
        return text;
    }

    /** Takes what is said in own words. */
    public void setText(String text) {
        this.text = text;
    }

    /** Whether the host may read it. */
    public boolean isShown() {
        return shown;
    }

    /** Lets the host read it, or not. */
    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
