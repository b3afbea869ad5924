package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;

/** One connection to the mail server. */
final class SmtpTransport implements MailTransport {

    private final Session session;
    private final Transport transport;
    private final Envelope envelope;

    SmtpTransport(Session session, String user, String password, Envelope envelope) throws MessagingException {
        this.session = session;
        this.envelope = envelope;
        this.transport = session.getTransport();
        if (user.isEmpty()) {
            transport.connect();
        } else {
            transport.connect(user, password);
        }
    }

    /** A server that still answers after a failure said no; of one that does not, what had begun decides. */
    @Override
    public void send(Parcel parcel) throws MessagingException, IOException {
        Envelope.NumberedMessage message = envelope.wrap(session, parcel);
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            if (transport.isConnected()) {
                throw failed;
            }
            throw message.hasBegun() ? new LineBroken() : new IOException("line closed", failed);
        }
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
