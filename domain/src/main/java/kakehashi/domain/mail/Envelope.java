package kakehashi.domain.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** Turns a parcel into a MIME message: plain text and HTML, with the calendar file attached. One recipient, always. */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String sender;

    Envelope(String sender) {
        this.sender = sender;
    }

    NumberedMessage wrap(Session session, Parcel parcel) throws MessagingException {
        Letter letter = parcel.letter();
        NumberedMessage message = new NumberedMessage(session, messageId(parcel.id()));
        message.setFrom(from(letter.language()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.recipient(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(parcel.queuedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader(
                "Content-Language", letter.language().tag() + (letter.english().isEmpty() ? "" : ", en"));
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    /** The sender with a name its reader knows. */
    private InternetAddress from(Language reader) throws MessagingException {
        InternetAddress from = new InternetAddress(sender, true);
        try {
            from.setPersonal(Texts.of(reader).plain("mail.sender"), UTF_8);
        } catch (UnsupportedEncodingException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
        return from;
    }

    private String messageId(UUID id) {
        return "<" + id + "@" + sender.substring(sender.indexOf('@') + 1) + ">";
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart bodies = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        bodies.addBodyPart(text);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(LetterHtml.of(letter), UTF_8, "html");
        bodies.addBodyPart(html);
        if (letter.calendar().isEmpty()) {
            return bodies;
        }
        MimeMultipart all = new MimeMultipart("mixed");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(bodies);
        all.addBodyPart(both);
        all.addBodyPart(calendar(letter.calendar()));
        return all;
    }

    private static MimeBodyPart calendar(String ics) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(ics.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8")));
        part.setFileName("event.ics");
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    /**
     * A message whose Message-ID is ours, so that a second delivery of the same mail can be told, and which knows whether
     * its content was asked for.
     */
    static final class NumberedMessage extends MimeMessage {

        private final String messageId;
        private boolean begun;

        NumberedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        /** Whether any of its content was handed over. */
        boolean hasBegun() {
            return begun;
        }

        @Override
        public void writeTo(OutputStream out, String[] withoutHeaders) throws IOException, MessagingException {
            begun = true;
            super.writeTo(out, withoutHeaders);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
