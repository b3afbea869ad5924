package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.consultation.ConversationLine;
import kakehashi.domain.consultation.ConversationRow;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.consultation.OwnConversation;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code conversation.xhtml}: what was written in a conversation, and ending it. */
@Named
@RequestScoped
public class ConversationPage {

    private OwnConversation conversation;
    private List<Line> lines = List.of();

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Conversations all;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A message in the reader's words; addresses the office wrote can be followed. */
    public record Line(
            String who,
            String when,
            String language,
            List<LinkedText.Piece> pieces,
            boolean ofOffice,
            String file,
            String address) {

        /** Whether a file goes with it. */
        public boolean hasFile() {
            return file != null;
        }
    }

    @PostConstruct
    void read() {
        conversation = all.open(id(), signedIn.visitors()).orElse(null);
        if (conversation != null) {
            lines = conversation.lines().stream().map(this::line).toList();
        }
    }

    private Line line(ConversationLine line) {
        return new Line(
                texts.get("mypage.conversation.author." + line.author()),
                words.moment(line.writtenAt()),
                line.language(),
                line.isOfOffice() ? LinkedText.of(line.text()) : List.of(new LinkedText.Piece(line.text(), false)),
                line.isOfOffice(),
                line.hasFile() ? words.file(line.file()) : null,
                line.hasFile() ? visit.to("my/attachments/" + line.file().id()) : null);
    }

    private UUID id() {
        return UUID.fromString(visit.getArgument());
    }

    /** Answers 404 for what is not the person's own. */
    public void load() throws IOException {
        if (conversation == null) {
            Faces.missing();
        }
    }

    /** Ends the conversation and shows the page anew. */
    public void close() throws IOException {
        all.close(id(), signedIn.visitors());
        Faces.goTo(visit.getHere());
    }

    /** What the conversation is and where it is. */
    public ConversationRow getRow() {
        return conversation.row();
    }

    /** The messages, oldest first. */
    public List<Line> getLines() {
        return lines;
    }

    /** Whether nobody writes any more. */
    public boolean isOver() {
        return conversation != null && conversation.row().isClosed();
    }
}
