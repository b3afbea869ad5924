package kakehashi.domain.mail;

import java.util.UUID;

/**
 * A letter to be queued for one person.
 *
 * @param template the key part behind {@code mail.}
 * @param subjectId the record it is about, by which staff find it
 * @param recipient a mail address; null when there is none
 * @param letter what it says
 * @param fleeting whether its content is erased once it has left
 */
public record Posting(String template, UUID subjectId, String recipient, Letter letter, boolean fleeting) {

    /** A letter whose content is kept. */
    public Posting(String template, UUID subjectId, String recipient, Letter letter) {
        this(template, subjectId, recipient, letter, false);
    }

    /** Never shows the recipient. */
    @Override
    public String toString() {
        return "posting " + template;
    }
}
