package kakehashi.portal.mypage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.AttachedFile;
import kakehashi.domain.consultation.Conversations;
import kakehashi.i18n.web.FileAnswer;
import kakehashi.portal.Visit;

/** A file of one of the person's own conversations, to be saved. */
@WebServlet("/own/attachment")
public class AttachmentServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient Conversations conversations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> file = find();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().kind().type());
        response.setContentLength(file.get().bytes().length);
        response.setHeader("Content-Disposition", FileAnswer.saved(file.get().name()));
        response.getOutputStream().write(file.get().bytes());
    }

    private Optional<AttachedFile> find() {
        try {
            return conversations.attachment(UUID.fromString(visit.getArgument()), signedIn.visitors());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
