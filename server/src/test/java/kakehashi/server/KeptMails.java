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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mails a server keeps as files, as their readers see them. */
final class KeptMails {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;

    KeptMails(RunningServer server) {
        folder = server.data().resolve("mail");
    }

    /** The path of a link of a kind in a mail to somebody, as soon as one is there. */
    String link(String address, String kind) {
        Pattern pattern = Pattern.compile("https?://[^/\\s]+(/\\S+/" + kind + "/[A-Za-z0-9_-]{20,})");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<String> link = files().stream()
                    .map(file -> find(file, address, pattern))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (link.isPresent()) {
                return link.get();
            }
            pause();
        }
        throw new AssertionError("no mail with a link to " + kind);
    }

    /** The paths of all links of a kind in mails to somebody, as soon as there are so many; the mails' order is lost. */
    Set<String> links(String address, String kind, int count) {
        Pattern pattern = Pattern.compile("https?://[^/\\s]+(/\\S+/" + kind + "/\\S{43})");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Set<String> links = files().stream()
                    .flatMap(file -> find(file, address, pattern).stream())
                    .collect(Collectors.toSet());
            if (links.size() >= count) {
                return links;
            }
            pause();
        }
        throw new AssertionError("fewer than " + count + " mails with a link to " + kind);
    }

    private List<Path> files() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> find(Path file, String address, Pattern pattern) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            if (!mail.getAllRecipients()[0].toString().equals(address)) {
                return Optional.empty();
            }
            Matcher link = pattern.matcher(MailText.of(mail));
            return link.find() ? Optional.of(link.group(1)) : Optional.empty();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
