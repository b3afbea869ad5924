package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.consultation.MessageDraft;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FileField;
import kakehashi.portal.form.Problem;

/** Mirrors {@code _write.xhtml}: a message is written, and a file goes with it. */
@Named
@RequestScoped
public class MessageForm {

    private static final String TEXT = "text";

    private static final String MISSING = "answer.missing";

    private static final Set<String> OF_THE_TEXT = Set.of(MISSING, "answer.tooLong", "answer.invisible");

    private String text;
    private boolean restored;
    private String problem;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Conversations all;

    @Inject
    FileField file;

    @Inject
    KeptMessages kept;

    @Inject
    PageTexts texts;

    /** Begins with what was typed before the session ended. */
    @PostConstruct
    void restore() {
        if (Faces.request().getMethod().equals("GET")) {
            text = kept.take(UUID.fromString(visit.getArgument())).orElse(null);
            restored = text != null;
        }
    }

    /** Writes the message and shows the page anew, or tells what is to be mended, with what was typed. */
    public void submit() throws IOException {
        try {
            UUID id = UUID.fromString(visit.getArgument());
            all.write(id, signedIn.visitors(), new MessageDraft(getToken(), visit.getLanguage(), text, file.read()));
            Faces.goTo(visit.getHere());
        } catch (Refused refused) {
            tell(refused);
        }
    }

    /** What is wrong with the text is told at the same time as what is wrong with the file. */
    private void tell(Refused refused) throws IOException {
        if (OF_THE_TEXT.contains(refused.code())) {
            problem = texts.say(refused);
            file.askAgain();
        } else if (file.refuse(refused)) {
            problem = text == null ? texts.say(new Refused(MISSING)) : null;
        } else {
            throw refused;
        }
    }

    /** Names the form, so that posting it twice writes once. */
    public UUID getToken() {
        try {
            return UUID.fromString(String.valueOf(Faces.parameter("token")));
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
    }

    /** What is to be mended, for the summary on top. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        if (problem != null) {
            String label = texts.get("field.message");
            problems.add(new Problem(TEXT, texts.of("page.labelled", "label", label, "text", problem)));
        }
        problems.addAll(file.getProblems());
        return problems;
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return problem != null || file.isWrong();
    }

    /** What is wrong with the message; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether something was typed and not sent, because the form was gone as it was posted. */
    public boolean isLost() {
        return !getUnsent().isBlank();
    }

    /** What was posted; when there is no form any more it was not sent. */
    public String getUnsent() {
        boolean posted = Faces.request().getMethod().equals("POST");
        return Objects.requireNonNullElse(posted ? Faces.parameter(TEXT) : text, "");
    }

    /** Whether it begins with what was typed before the session ended. */
    public boolean isRestored() {
        return restored;
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** Takes what is typed. */
    public void setText(String text) {
        this.text = text;
    }
}
