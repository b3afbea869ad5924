package kakehashi.server;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mails that a server keeps as files because it has no mail server. */
final class KeptMail {

    private static final int TRIES = 300;

    private KeptMail() {}

    /** The address, behind the site, of the newest link of a kind that was mailed to somebody; waits for it. */
    static String link(RunningServer server, String recipient, String kind) {
        Pattern link = Pattern.compile("https?://[^/]+(/[A-Za-z-]+/" + kind + "/\\S{43})(\\s|$)");
        for (int tries = 0; tries < TRIES; tries++) {
            List<String> found = texts(server, recipient).stream()
                    .map(link::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .toList();
            if (!found.isEmpty()) {
                return found.get(found.size() - 1);
            }
            RunningServer.pause();
        }
        throw new AssertionError("no mail with a link " + kind);
    }

    /** What was mailed to somebody, oldest first. */
    private static List<String> texts(RunningServer server, String recipient) {
        try (Stream<Path> files = Files.list(server.data().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .map(KeptMail::read)
                    .filter(mail -> isFor(mail, recipient))
                    .map(KeptMail::text)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static boolean isFor(MimeMessage mail, String recipient) {
        try {
            return mail.getAllRecipients()[0].toString().equals(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return MailText.of(mail);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
