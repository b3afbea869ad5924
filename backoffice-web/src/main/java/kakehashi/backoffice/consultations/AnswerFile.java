package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import kakehashi.domain.consultation.AttachedFile;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.i18n.web.Upload;

/** Mirrors {@code _file.xhtml}: the file that goes with an answer. Source: R-A13, R-WS1. */
@Named
@RequestScoped
public class AnswerFile {

    private static final String FIELD = "file";

    private boolean chosen;
    private String problem;

    @Inject
    HttpServletRequest request;

    @Inject
    PageTexts texts;

    /**
     * What was chosen; null when nothing was.
     *
     * @throws Refused one of {@link AttachedFile#REFUSALS}
     */
    AttachedFile take() throws IOException {
        Optional<Upload> upload = Upload.of(request, FIELD);
        chosen = upload.isPresent();
        return upload.map(each -> AttachedFile.of(each.name(), each.bytes())).orElse(null);
    }

    /**
     * Says what is wrong with the file; or, when something else is wrong, that it is to be chosen again, because a browser
     * forgets it. False when it was something else.
     */
    boolean tell(Refused refused) {
        boolean unfit = AttachedFile.REFUSALS.contains(refused.code());
        if (unfit) {
            problem = texts.say(refused);
        } else if (chosen) {
            again();
        }
        return unfit;
    }

    /** Says that the file is to be chosen again. */
    void again() {
        problem = texts.get("page.fileAgain");
    }

    /** What is wrong with the file; null when nothing is. */
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
