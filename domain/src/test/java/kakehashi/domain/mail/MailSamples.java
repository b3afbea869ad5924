package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import kakehashi.domain.Samples;

/** Mails to one reader. */
final class MailSamples {

    static final String SENDER = "office@kakehashi.example.jp";
    static final String READER = "anna@example.jp";
    static final Session SESSION = Session.getInstance(new Properties());

    private MailSamples() {}

    static Parcel parcel(String recipient, Letter letter) {
        return new Parcel(UUID.fromString("6f1d2c3b-0000-4000-8000-00000000000b"), recipient, letter, Samples.NOW);
    }

    static Parcel parcel(Letter letter) {
        return parcel(READER, letter);
    }

    /** The bytes that would leave. */
    static String raw(Parcel parcel) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Envelope(SENDER).wrap(SESSION, parcel).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The mail as its reader's program sees it. */
    static MimeMessage received(Parcel parcel) throws MessagingException, IOException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(raw(parcel).getBytes(StandardCharsets.UTF_8)));
    }
}
