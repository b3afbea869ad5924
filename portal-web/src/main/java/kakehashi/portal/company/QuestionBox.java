package kakehashi.portal.company;

import java.util.Arrays;
import kakehashi.domain.matching.question.Matter;
import kakehashi.domain.matching.question.WrittenQuestion;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.form.Problem;

/** A box for one question of a company, as it was filled in: what its words touch, and what the company says to that. */
public class QuestionBox {

    private final int number;
    private final PageTexts texts;
    private String value;
    private Matter otherwise;
    private Matter touched;
    private String problem;

    /** The box of a number, from 1, with the question that stands there; null for none. */
    QuestionBox(int number, WrittenQuestion before, PageTexts texts) {
        this.number = number;
        this.texts = texts;
        this.value = before == null ? "" : before.text();
        this.otherwise = before == null ? null : before.otherwise();
        this.touched = otherwise;
    }

    /** Takes what the company says the question is not about: a box that was not ticked says nothing. */
    void hear() {
        otherwise = Arrays.stream(Matter.values())
                .filter(each -> each.name().equals(Faces.parameter(getSureId())))
                .findFirst()
                .orElse(null);
    }

    /** Says what the words touch; null for nothing. */
    void touch(Matter matter) {
        touched = matter;
        problem = matter == null || matter == otherwise
                ? null
                : texts.of("company.questions.touches", "matter", texts.get("Matter." + matter));
    }

    /** Says what is wrong with it otherwise. */
    void refuse(String words) {
        problem = words;
    }

    /** The question as it is filled in. */
    WrittenQuestion question() {
        return new WrittenQuestion(value, otherwise);
    }

    /** Its name in the form. */
    public String getId() {
        return "question" + number;
    }

    /** The name of what is ticked beside it. */
    public String getSureId() {
        return "otherwise" + number;
    }

    /** What it is called. */
    public String getLabel() {
        return texts.of("company.questions.box", "number", number);
    }

    /** What was typed. */
    public String getValue() {
        return value;
    }

    /** Takes what was typed. */
    public void setValue(String value) {
        this.value = value;
    }

    /** Whether something is to be mended. */
    public boolean isWrong() {
        return problem != null;
    }

    /** What is wrong, in the reader's words; null for nothing. */
    public String getProblem() {
        return problem;
    }

    /** The same for the summary. */
    Problem listed() {
        return new Problem(getId(), texts.of("page.labelled", "label", getLabel(), "text", problem));
    }

    /** Whether its words touch what may not be asked, whatever the company says. */
    public boolean isTouching() {
        return touched != null;
    }

    /** What its words touch. */
    public Matter getMatter() {
        return touched;
    }

    /** Why that may not be asked, and what to ask instead. */
    public FairPage.Told getTold() {
        return FairPage.Told.of(touched, texts);
    }

    /** What the box to be ticked says when it is ticked: {@code checked}; else null. */
    public String getTicked() {
        return touched == otherwise ? "checked" : null;
    }
}
