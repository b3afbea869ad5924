package kakehashi.backoffice.forms;

import java.util.List;
import java.util.Map;
import kakehashi.i18n.Texts;

/** A form that is asked, read back, and carried out only then. The pressed button says which. */
public final class Asking {

    /** The name of the buttons. */
    public static final String STEP = "step";

    /** What the button says that asks again with what was typed. */
    public static final String AGAIN = "ask";

    private enum Step {
        ASK,
        CHECK,
        DO
    }

    private final List<Question> questions;
    private final Texts texts;
    private Step step = Step.ASK;
    private String refusal = "";
    private List<Meanwhile.Stored> stored = List.of();

    private Asking(List<Question> questions, Texts texts) {
        this.questions = List.copyOf(questions);
        this.texts = texts;
    }

    /** Reads how far one is, and what was typed; a form that was not posted keeps what its questions hold. */
    public static Asking of(Map<String, String> posted, List<Question> questions, Texts texts) {
        Asking asking = new Asking(questions, texts);
        String pressed = posted.get(STEP);
        if (pressed == null) {
            return asking;
        }
        questions.forEach(question -> question.read(posted));
        if (!pressed.equals(AGAIN)) {
            asking.step = pressed.equals("do") ? Step.DO : Step.CHECK;
            questions.stream().filter(Question::isMissing).forEach(asking::missing);
            questions.stream().filter(Question::isTooLong).forEach(asking::tooLong);
        }
        return asking;
    }

    /** Has the form say with what it was opened, so that it is known later what its reader changed. */
    public Asking over(Meanwhile opened) {
        stored = opened.stored();
        return this;
    }

    /** With what the form is opened, where it matters. */
    public List<Meanwhile.Stored> getStored() {
        return stored;
    }

    /** Whether a form was posted, rather than opened. */
    public static boolean isPosted(Map<String, String> asked) {
        return asked.containsKey(STEP);
    }

    private void missing(Question question) {
        question.refuse(texts.get(question.getOptions().isEmpty() ? "error.answer.missing" : "error.answer.notChosen"));
    }

    private void tooLong(Question question) {
        question.refuse(
                texts.format("forms.asking.tooLong", "most", question.getLength(), "count", question.getCount()));
    }

    /** Says that it cannot be done, and asks again with everything that was typed. */
    public void refuse(String words) {
        refusal = words;
        step = Step.ASK;
    }

    /** Whether answers were posted that are to be checked. */
    public boolean isPosted() {
        return step != Step.ASK;
    }

    /** Whether the questions are asked; also when an answer is wrong. */
    public boolean isAsked() {
        return step == Step.ASK || isWrong();
    }

    /** Whether the answers are read back. */
    public boolean isReadBack() {
        return step == Step.CHECK && !isWrong();
    }

    /** Whether it is to be done. */
    public boolean isDone() {
        return step == Step.DO && !isWrong();
    }

    /** Whether an answer is wrong. */
    public boolean isWrong() {
        return questions.stream().anyMatch(Question::isWrong);
    }

    /** Why it could not be done; empty for nothing. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether it could not be done. */
    public boolean isRefused() {
        return !refusal.isEmpty();
    }

    /** The questions, in order. */
    public List<Question> getQuestions() {
        return questions;
    }

    /** Those with a wrong answer, in order. */
    public List<Question> getWrongOnes() {
        return questions.stream().filter(Question::isWrong).toList();
    }

    /** What is read back, in order: every answer, and what is taken away. */
    public List<Question> getReadable() {
        return questions.stream().filter(Question::isReadable).toList();
    }

    /** Those with an answer, in order. */
    public List<Question> getAnswered() {
        return questions.stream().filter(Question::isAnswered).toList();
    }
}
