package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.consultation.AttachedFile;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code attachment.xhtml}: a file of a conversation's message is saved. Source: R-WS1, R-WS3. */
@Named
@RequestScoped
public class AttachmentPage {

    /** The parameters that name the conversation and the file. */
    static final String ID = "id";

    static final String FILE = "file";

    @Inject
    ConversationDesk desk;

    @Inject
    HttpServletRequest request;

    /** Sends the file, which writes the access log; answers 404 when there is none. */
    public void load() throws IOException {
        try {
            UUID conversation = Ids.parse(request.getParameter(ID), "conversationUnknown");
            UUID id = Ids.parse(request.getParameter(FILE), "attachmentUnknown");
            AttachedFile file = desk.attachment(conversation, id);
            Download.send(file.name(), file.kind().type(), out -> out.write(file.bytes()));
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }
}
