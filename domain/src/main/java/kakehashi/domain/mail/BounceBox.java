package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/**
 * Reads the mailbox mails come back to. A report about a mail of ours is deleted once it is noted, since it names its
 * reader; a report about others is marked as read; whatever else lies there stays as it is. Nothing of it is logged.
 *
 * <p>Source: RFC 3464, RFC 9051.
 */
@ApplicationScoped
public class BounceBox {

    private static final Logger LOG = Logger.getLogger(BounceBox.class.getName());
    private static final String TIMEOUT_MILLIS = "10000";

    /** Messages looked at in a round. */
    private static final int ROUND = 200;

    /** Reports are small; what is larger is none of them. */
    private static final int LARGEST = 2_000_000;

    @Inject
    Settings settings;

    @Inject
    Bounces bounces;

    /** Reads what came since, when a mailbox is set; says how many reports were noted. */
    public int readDue() {
        if (settings.text(Setting.BOUNCE_HOST).isEmpty()) {
            return 0;
        }
        String protocol = settings.text(Setting.BOUNCE_TLS).equals("tls") ? "imaps" : "imap";
        Session session = Session.getInstance(properties(protocol));
        try (Store store = session.getStore(protocol)) {
            store.connect(settings.text(Setting.BOUNCE_USER), settings.text(Setting.BOUNCE_PASSWORD));
            try (Folder folder = store.getFolder(settings.text(Setting.BOUNCE_FOLDER))) {
                folder.open(Folder.READ_WRITE);
                return read(session, folder);
            }
        } catch (MessagingException | IOException unreachable) {
            LOG.log(Level.WARNING, "mailbox of returned mails not readable: {0}", name(unreachable));
            return 0;
        }
    }

    private static String name(Exception failure) {
        return failure.getClass().getSimpleName();
    }

    private int read(Session session, Folder folder) throws MessagingException, IOException {
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Message[] some = Arrays.copyOfRange(unread, Math.max(0, unread.length - ROUND), unread.length);
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.CONTENT_INFO);
        folder.fetch(some, profile);
        int noted = 0;
        for (Message message : some) {
            if (DeliveryReport.isReport((MimeMessage) message) && message.getSize() <= LARGEST) {
                noted += take(session, message);
            }
        }
        return noted;
    }

    private int take(Session session, Message message) throws MessagingException, IOException {
        Optional<DeliveryReport> report = DeliveryReport.of(copy(session, message));
        Bounces.Outcome outcome = report.map(bounces::note).orElse(Bounces.Outcome.UNKNOWN);
        if (outcome == Bounces.Outcome.NOTED) {
            message.setFlag(Flags.Flag.DELETED, true);
            return 1;
        }
        if (outcome == Bounces.Outcome.UNKNOWN) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        return 0;
    }

    private static MimeMessage copy(Session session, Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private Properties properties(String protocol) {
        boolean starttls = settings.text(Setting.BOUNCE_TLS).equals("starttls");
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "host", settings.text(Setting.BOUNCE_HOST));
        properties.setProperty(prefix + "port", settings.text(Setting.BOUNCE_PORT));
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(starttls));
        properties.setProperty(prefix + "starttls.required", String.valueOf(starttls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}
