package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps mails as {@code <id>.eml}, so that nothing leaves the machine. A mail kept again takes its own place. */
final class FileTransport implements MailTransport {

    private final Session session;
    private final Path folder;
    private final Envelope envelope;

    FileTransport(Session session, Path folder, Envelope envelope) throws IOException {
        this.session = session;
        this.folder = Files.createDirectories(folder);
        this.envelope = envelope;
    }

    @Override
    public void send(Parcel parcel) throws MessagingException, IOException {
        Path unfinished = folder.resolve(parcel.id() + ".part");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            envelope.wrap(session, parcel).writeTo(file);
        }
        Files.move(unfinished, folder.resolve(parcel.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        // Nothing stays open between mails.
    }
}
