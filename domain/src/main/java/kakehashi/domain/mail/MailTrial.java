package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLException;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** Tries the mail server that is set, step by step, with a mail to the sender's own address. */
@ApplicationScoped
public class MailTrial {

    /** What is tried, in order. */
    public enum Step {
        CONNECT,
        SECURE,
        LOGIN,
        SEND
    }

    /** What can be wrong. */
    public enum Fault {
        HOST_UNKNOWN,
        NOBODY_THERE,
        NO_ANSWER,
        NO_TLS,
        CERTIFICATE,
        LOGIN_REFUSED,
        MAIL_REFUSED,
        OTHER
    }

    /**
     * How it went.
     *
     * @param failed the step that failed; null when the mail was taken
     * @param fault what is wrong; null when nothing is
     * @param answer what the mail server or the machine said, in one line; empty for nothing
     */
    public record Result(Step failed, Fault fault, String answer) {

        /** Whether a step succeeded. */
        public boolean passed(Step step) {
            return failed == null || step.compareTo(failed) < 0;
        }
    }

    private static final int LONGEST_ANSWER = 200;

    @Inject
    Settings settings;

    @Inject
    Transports transports;

    @Inject
    Clock clock;

    /** Whether a mail server is set; else mails are kept as files and there is nothing to try. */
    public boolean isServerSet() {
        return !settings.text(Setting.SMTP_HOST).isEmpty();
    }

    /** The steps that the settings ask for; without TLS the line is not secured, without an account nobody signs in. */
    public Set<Step> asked() {
        Set<Step> steps = EnumSet.allOf(Step.class);
        if (settings.text(Setting.SMTP_TLS).equals("none")) {
            steps.remove(Step.SECURE);
        }
        if (settings.text(Setting.SMTP_USER).isEmpty()) {
            steps.remove(Step.LOGIN);
        }
        return steps;
    }

    /** Connects, secures the line, signs in and sends; takes up to half a minute when nobody answers. */
    public Result run(Letter letter) {
        Step step = Step.CONNECT;
        try {
            connect();
            step = Step.LOGIN;
            try (MailTransport transport = transports.open()) {
                step = Step.SEND;
                transport.send(
                        new Parcel(UUID.randomUUID(), settings.text(Setting.MAIL_SENDER), letter, clock.instant()));
            }
            return new Result(null, null, "");
        } catch (MessagingException | IOException failed) {
            return result(step, failed);
        }
    }

    /** Connects without signing in, as far as the server lets anybody. */
    private void connect() throws MessagingException {
        Session session = transports.session(false);
        try (Transport transport = session.getTransport()) {
            transport.connect();
        }
    }

    private static Result result(Step step, Exception failed) {
        Fault fault = fault(step, failed);
        boolean unsafe = fault == Fault.NO_TLS || fault == Fault.CERTIFICATE;
        return new Result(step == Step.CONNECT && unsafe ? Step.SECURE : step, fault, answer(failed));
    }

    private static Fault fault(Step step, Exception failed) {
        if (caused(failed, UnknownHostException.class)) {
            return Fault.HOST_UNKNOWN;
        }
        if (caused(failed, ConnectException.class)) {
            return Fault.NOBODY_THERE;
        }
        if (caused(failed, SocketTimeoutException.class)) {
            return Fault.NO_ANSWER;
        }
        if (failed instanceof AuthenticationFailedException) {
            return Fault.LOGIN_REFUSED;
        }
        if (step == Step.CONNECT) {
            return insecure(failed);
        }
        boolean refused = failed instanceof SendFailedException || step == Step.SEND;
        return refused && failed instanceof MessagingException ? Fault.MAIL_REFUSED : Fault.OTHER;
    }

    /** A server that speaks no TLS where it is expected, or shows a certificate that is not believed. */
    private static Fault insecure(Exception failed) {
        String said = answer(failed);
        if (said.contains("STARTTLS is required") || said.contains("Unsupported or unrecognized SSL message")) {
            return Fault.NO_TLS;
        }
        return caused(failed, SSLException.class) || said.contains("TLS") ? Fault.CERTIFICATE : Fault.OTHER;
    }

    private static boolean caused(Throwable failed, Class<? extends Throwable> by) {
        for (Throwable each = failed; each != null; each = each.getCause()) {
            if (by.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost words: what the server said, or what the machine did. */
    private static String answer(Throwable failed) {
        Throwable inner = failed;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String said =
                Optional.ofNullable(inner.getMessage()).orElse(inner.getClass().getSimpleName());
        String line = said.strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LONGEST_ANSWER));
    }
}
