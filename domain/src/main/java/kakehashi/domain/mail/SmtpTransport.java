package kakehashi.domain.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

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

    @Override
    public void send(Parcel parcel) throws MessagingException {
        Message message = envelope.wrap(session, parcel);
        transport.sendMessage(message, message.getAllRecipients());
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
