package kakehashi.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.consultation.AttachedFile;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.i18n.web.Upload;
import kakehashi.portal.Faces;

/** A photo or a PDF that goes with a message: what was chosen, and what is wrong with it. */
@Named
@RequestScoped
public class FileField {

    private static final String FILE = "file";

    private String problem;

    @Inject
    PageTexts texts;

    /**
     * The file that was chosen; null for none.
     *
     * @throws Refused as {@link AttachedFile#of}
     */
    public AttachedFile read() throws IOException {
        return Upload.of(Faces.request(), FILE)
                .map(each -> AttachedFile.of(each.name(), each.bytes()))
                .orElse(null);
    }

    /** Says a refusal beside the field; false when it is about something else. */
    public boolean refuse(Refused refused) {
        if (!AttachedFile.REFUSALS.contains(refused.code())) {
            return false;
        }
        problem = texts.say(refused);
        return true;
    }

    /** Something else is to be mended: browsers forget which file was chosen, so it is asked for again. */
    public void askAgain() throws IOException {
        problem = Upload.isChosen(Faces.request(), FILE) ? texts.get("page.fileAgain") : null;
    }

    /** A file was chosen before something on an earlier page was to be mended: it is asked for again. */
    public void lost() {
        problem = texts.get("page.fileAgain");
    }

    /** What is to be mended, for the summary on top. */
    public List<Problem> getProblems() {
        return problem == null
                ? List.of()
                : List.of(new Problem(
                        FILE,
                        texts.of("page.labelled", "label", texts.get("mypage.conversation.file"), "text", problem)));
    }

    /** Whether anything is wrong with it. */
    public boolean isWrong() {
        return problem != null;
    }

    /** What is wrong with it; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** The most MB of a file. */
    public int getMost() {
        return AttachedFile.MOST_MB;
    }

    /** The same in bytes. */
    public int getMostBytes() {
        return AttachedFile.MOST;
    }
}
