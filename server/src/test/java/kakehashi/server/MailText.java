package kakehashi.server;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** Everything a reader of a mail sees, decoded. */
final class MailText {

    private MailText() {}

    static String of(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(of(parts.getBodyPart(i))).append('\n');
            }
            return text.toString();
        }
        return content instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes(), "UTF-8");
    }
}
