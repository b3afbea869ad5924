package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** A way for mails to leave: over SMTP, or into files. */
interface MailTransport extends AutoCloseable {

    /**
     * Hands a mail over.
     *
     * @throws MessagingException when this mail is refused; others may still leave
     * @throws LineBroken when nobody knows whether it left; nothing more can leave
     * @throws IOException when it did not leave and nothing more can
     */
    void send(Parcel parcel) throws MessagingException, IOException;

    @Override
    void close() throws MessagingException;
}
