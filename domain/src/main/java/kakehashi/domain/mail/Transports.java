package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** Opens the way for mails that the settings name. */
@ApplicationScoped
public class Transports {

    private static final String TIMEOUT_MILLIS = "10000";

    @Inject
    Settings settings;

    MailTransport open() throws MessagingException, IOException {
        Envelope envelope = new Envelope(settings.text(Setting.MAIL_SENDER));
        Session session = session(true);
        if (settings.text(Setting.SMTP_HOST).isEmpty()) {
            return new FileTransport(session, folder(), envelope);
        }
        return new SmtpTransport(
                session, settings.text(Setting.SMTP_USER), settings.text(Setting.SMTP_PASSWORD), envelope);
    }

    /** A session with the mail server, signing in when an account is set and that is wanted. */
    Session session(boolean signingIn) {
        return Session.getInstance(
                properties(signingIn && !settings.text(Setting.SMTP_USER).isEmpty()));
    }

    /** Whether mails could leave now: the mail server answers, or the folder can be written. */
    public boolean reachable() {
        try {
            if (settings.text(Setting.SMTP_HOST).isEmpty()) {
                return Files.isWritable(OwnerOnly.folder(folder()));
            }
            open().close();
            return true;
        } catch (MessagingException | IOException unreachable) {
            return false;
        }
    }

    /** The folder of mails that are kept as files. */
    Path folder() {
        return settings.data().resolve("mail");
    }

    private Properties properties(boolean signingIn) {
        String tls = settings.text(Setting.SMTP_TLS);
        String protocol = tls.equals("tls") ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.host", settings.text(Setting.SMTP_HOST));
        properties.setProperty(prefix + "host", settings.text(Setting.SMTP_HOST));
        properties.setProperty(prefix + "port", settings.text(Setting.SMTP_PORT));
        properties.setProperty(prefix + "auth", String.valueOf(signingIn));
        properties.setProperty(prefix + "starttls.enable", String.valueOf(tls.equals("starttls")));
        properties.setProperty(prefix + "starttls.required", String.valueOf(tls.equals("starttls")));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}
