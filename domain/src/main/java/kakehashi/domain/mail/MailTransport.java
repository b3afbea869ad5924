package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** A way for mails to leave: over SMTP, or into files. */
interface MailTransport extends AutoCloseable {

    /**
     * Hands a mail over.
     *
     * @throws MessagingException when the mail server refuses it
     * @throws IOException when it cannot be written
     */
    void send(Parcel parcel) throws MessagingException, IOException;

    @Override
    void close() throws MessagingException;
}
