package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kakehashi.domain.settings.OwnerOnly;

/**
 * Keeps mails as {@code <id>.eml}, so that nothing leaves the machine, readable by the server's user alone. A mail kept
 * again takes its own place.
 */
final class FileTransport implements MailTransport {

    private final Session session;
    private final Path folder;
    private final Envelope envelope;

    FileTransport(Session session, Path folder, Envelope envelope) throws IOException {
        this.session = session;
        this.folder = OwnerOnly.folder(folder);
        this.envelope = envelope;
    }

    @Override
    public void send(Parcel parcel) throws MessagingException, IOException {
        Path unfinished = OwnerOnly.file(folder.resolve(parcel.id() + ".part"));
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
