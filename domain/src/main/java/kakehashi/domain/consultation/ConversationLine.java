package kakehashi.domain.consultation;

import java.time.Instant;

/**
 * A message, opened.
 *
 * @param author who wrote it
 * @param language BCP 47 tag of the language it is in, as far as we know
 * @param text plain text with line breaks
 * @param file the file that goes with it; null when none does
 * @param approval the number of the ward's approval that let it leave; null when none was needed
 * @param writtenAt when
 */
public record ConversationLine(
        ConversationMessage.Author author,
        String language,
        String text,
        AttachedLine file,
        String approval,
        Instant writtenAt) {

    /** Whether the office wrote it. */
    public boolean isOfOffice() {
        return author == ConversationMessage.Author.OFFICE;
    }

    /** Whether it left by an approval of the ward. */
    public boolean isApproved() {
        return approval != null;
    }

    /** Whether a file goes with it. */
    public boolean hasFile() {
        return file != null;
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return author + " " + writtenAt;
    }
}
