package kakehashi.server;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails a server keeps as files, as their readers see them; each file is read once. */
public final class KeptMails {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Map<Path, Mail> read = new HashMap<>();

    /** Of a server. */
    public KeptMails(RunningServer server) {
        folder = server.data().resolve("mail");
    }

    /** The path of the newest link of a kind in a mail to somebody, as soon as one is there. */
    public String link(String address, String kind) {
        List<String> links = links(address, kind, 1);
        return links.get(links.size() - 1);
    }

    /** Signs in on the page that asks for the mail address, for the so-many-th time, and stands on the page that was wanted. */
    void signIn(Browser browser, String address, int time) {
        browser.page().locator("#email").fill(address);
        browser.page().locator("#next").click();
        browser.open(links(address, "my/open", time).get(time - 1));
        browser.page().locator("#yes").click();
    }

    /** The paths of all links of a kind in mails to somebody, oldest first, as soon as there are so many. */
    public List<String> links(String address, String kind, int count) {
        Pattern pattern = Pattern.compile("https?://[^/\\s]+(/\\S+/" + kind + "/[A-Za-z0-9_-]{20,}(?:\\?\\S+)?)");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<String> links = mails().stream()
                    .filter(mail -> mail.recipient().equals(address))
                    .map(mail -> pattern.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .toList();
            if (links.size() >= count) {
                return links;
            }
            RunningServer.pause();
        }
        throw new AssertionError("fewer than " + count + " mails with a link to " + kind);
    }

    private List<Mail> mails() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(file -> read.computeIfAbsent(file, Mail::read))
                    .sorted(Comparator.comparingLong(Mail::keptAt))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody finds in the mailbox. */
    private record Mail(String recipient, String text, long keptAt) {

        static Mail read(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                long keptAt = Files.getLastModifiedTime(file).toMillis();
                return new Mail(mail.getAllRecipients()[0].toString(), MailText.of(mail), keptAt);
            } catch (IOException | MessagingException e) {
                throw new AssertionError(e);
            }
        }
    }
}
