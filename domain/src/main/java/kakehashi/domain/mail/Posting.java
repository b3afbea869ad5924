package kakehashi.domain.mail;

import java.util.UUID;

/**
 * A letter to be queued for one person.
 *
 * @param template the key part behind {@code mail.}
 * @param subjectId the record it is about, by which staff find it
 * @param recipient a mail address
 * @param letter what it says
 */
public record Posting(String template, UUID subjectId, String recipient, Letter letter) {

    /** Never shows the recipient. */
    @Override
    public String toString() {
        return "posting " + template;
    }
}
