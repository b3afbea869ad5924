package kakehashi.backoffice.consultations;

import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.registrations.AnswerWords;
import kakehashi.domain.consultation.AttachedLine;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.ConversationFile;
import kakehashi.domain.consultation.ConversationLine;
import kakehashi.i18n.Texts;

/** A conversation with everything in it, in the reader's words. */
public class ConversationSheet {

    private final ConversationFile file;
    private final List<AnswerWords.Answer> answers;
    private final List<AnswerWords.Answer> company;
    private final List<Line> lines;
    private final String withdrawn;

    ConversationSheet(ConversationFile file, Office office) {
        Texts texts = Texts.of(office.getLanguage());
        AnswerWords words = new AnswerWords(texts);
        this.file = file;
        this.answers = words.answers(file.answers());
        this.company = words.stated(file.company());
        this.lines = file.lines().stream()
                .map(line -> new Line(
                        line,
                        office.time(line.writtenAt()),
                        line.hasFile() ? file(line.file(), file.conversation(), office) : null))
                .toList();
        this.withdrawn = file.withdrawnAt() == null
                ? ""
                : texts.format("registrations.registration.withdrawn", "at", office.time(file.withdrawnAt()));
    }

    /** A message, when it was written, and its file, which is null when none goes with it. */
    public record Line(ConversationLine said, String when, Attached file) {}

    /** A file of a message: its name with its size, and where it can be taken. */
    public record Attached(String words, Address address) {}

    private static Attached file(AttachedLine file, Conversation of, Office office) {
        String words =
                Texts.of(office.getLanguage()).format("page.file", "name", file.name(), "size", file.kilobytes());
        return new Attached(
                words,
                office.at(Screen.ATTACHMENT).with(AttachmentPage.ID, of.id()).with(AttachmentPage.FILE, file.id()));
    }

    /** The conversation. */
    public Conversation getConversation() {
        return file.conversation();
    }

    /** Name and mail address. */
    public List<AnswerWords.Answer> getAnswers() {
        return answers;
    }

    /** What the company stated; empty for seekers. */
    public List<AnswerWords.Answer> getCompany() {
        return company;
    }

    /** Whether a company asks. */
    public boolean isCompanys() {
        return !company.isEmpty();
    }

    /** The messages, oldest first. */
    public List<Line> getLines() {
        return lines;
    }

    /** The sentence that the person withdrew the consent; empty while it holds. */
    public String getWithdrawn() {
        return withdrawn;
    }

    /** Whether the person withdrew the consent. */
    public boolean isEnded() {
        return file.withdrawnAt() != null;
    }

    /** Whether nobody writes any more. */
    public boolean isClosed() {
        return file.conversation().state() == Conversation.State.CLOSED;
    }
}
