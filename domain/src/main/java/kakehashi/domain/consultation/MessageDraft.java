package kakehashi.domain.consultation;

import java.util.UUID;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/**
 * A message as it was typed.
 *
 * @param submissionId names the form, so that posting it twice is told from two messages
 * @param language the language it is in
 * @param text what was typed
 * @param file what goes with it; null when nothing does
 * @param approval the ward's approval of what nobody may be asked about; empty when none is needed
 * @param own whether its writer says that whoever is addressed in it is its reader, by another spelling of the name
 */
public record MessageDraft(
        UUID submissionId, Language language, String text, AttachedFile file, String approval, boolean own) {

    /** The most characters (code points) a message may have. */
    public static final int LONGEST = PersonalField.MESSAGE.length();

    /** A message without a file, that addresses its reader as the office knows them. */
    public MessageDraft(UUID submissionId, Language language, String text, String approval) {
        this(submissionId, language, text, null, approval, false);
    }

    /** A message that needs no approval, with a file or null. */
    public MessageDraft(UUID submissionId, Language language, String text, AttachedFile file) {
        this(submissionId, language, text, file, "", false);
    }

    /** A message that needs no approval. */
    public MessageDraft(UUID submissionId, Language language, String text) {
        this(submissionId, language, text, "");
    }

    /**
     * The same with its text as it is stored: plain, with line breaks.
     *
     * @throws Refused {@code answer.missing}, {@code answer.tooLong}, {@code answer.invisible}
     */
    MessageDraft checked() {
        String normal =
                AnswerCheck.normalise(PersonalField.MESSAGE, text).orElseThrow(() -> new Refused("answer.missing"));
        return new MessageDraft(submissionId, language, normal, file, AnswerCheck.line(approval), own);
    }

    /** What is searched before it leaves: the text, and the name of the file. */
    public String words() {
        return file == null ? text : text + "\n" + file.name();
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "message " + submissionId;
    }
}
