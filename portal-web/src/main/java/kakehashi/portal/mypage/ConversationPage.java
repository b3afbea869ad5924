package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.consultation.ConversationRow;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.consultation.MessageDraft;
import kakehashi.domain.consultation.OwnConversation;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;

/** Mirrors {@code conversation.xhtml}: what was written in a conversation, and writing more. */
@Named
@RequestScoped
public class ConversationPage {

    private static final Set<String> OF_THE_TEXT = Set.of("answer.missing", "answer.tooLong", "answer.invisible");

    private OwnConversation conversation;
    private List<Line> lines = List.of();
    private String text;
    private String problem;

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

    /** A message in the reader's words. */
    public record Line(String who, String when, String language, String text, boolean ofOffice) {}

    @PostConstruct
    void read() {
        conversation = all.open(id(), signedIn.visitors()).orElse(null);
        if (conversation != null) {
            lines = conversation.lines().stream()
                    .map(line -> new Line(
                            texts.get("mypage.conversation.author." + line.author()),
                            words.moment(line.writtenAt()),
                            line.language(),
                            line.text(),
                            line.isOfOffice()))
                    .toList();
        }
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

    /** Writes the message and shows the page anew, or tells what is to be mended. */
    public void submit() throws IOException {
        try {
            all.write(id(), signedIn.visitors(), new MessageDraft(getToken(), visit.getLanguage(), text));
            Faces.goTo(visit.getHere());
        } catch (Refused refused) {
            if (!OF_THE_TEXT.contains(refused.code())) {
                throw refused;
            }
            problem = texts.say(refused);
        }
    }

    /** Ends the conversation and shows the page anew. */
    public void close() throws IOException {
        all.close(id(), signedIn.visitors());
        Faces.goTo(visit.getHere());
    }

    /** Names the form, so that posting it twice writes once. */
    public UUID getToken() {
        try {
            return UUID.fromString(String.valueOf(Faces.parameter("token")));
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
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

    /** What is to be mended. */
    public List<Problem> getProblems() {
        return problem == null
                ? List.of()
                : List.of(new Problem(
                        "text", texts.of("page.labelled", "label", texts.get("field.message"), "text", problem)));
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return problem != null;
    }

    /** What is wrong with the message; null when nothing is. */
    public String getProblem() {
        return problem;
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
