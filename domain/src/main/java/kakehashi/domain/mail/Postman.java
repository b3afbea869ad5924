package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due. A mail that did not leave is tried again later; one that may have left is held, and so nothing is
 * sent twice.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 20;

    /** After this no further mail is begun, so that a slow round ends long before its claims pass for abandoned. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    Outbox outbox;

    @Inject
    Transports transports;

    @Inject
    Clock clock;

    /** Sends one round of due mails; says how many left. No transaction is open while it talks to the mail server. */
    public int sendDue() {
        Deque<Parcel> waiting = new ArrayDeque<>(outbox.claim(ROUND));
        if (waiting.isEmpty()) {
            return 0;
        }
        List<UUID> sent = new ArrayList<>();
        try (MailTransport transport = transports.open()) {
            sendAll(transport, waiting, sent);
        } catch (MessagingException | IOException unreachable) {
            LOG.log(Level.WARNING, "mail transport not reachable: {0}", name(unreachable));
        } finally {
            if (!sent.isEmpty()) {
                outbox.sent(sent);
            }
            waiting.forEach(parcel -> outbox.failed(parcel.id(), OutgoingMail.Problem.UNREACHABLE));
        }
        return sent.size();
    }

    /** Takes from the waiting ones whatever was dealt with; those that did not leave stay. */
    private void sendAll(MailTransport transport, Deque<Parcel> waiting, List<UUID> sent) throws IOException {
        Instant end = clock.instant().plus(LONGEST);
        while (!waiting.isEmpty() && clock.instant().isBefore(end)) {
            Parcel parcel = waiting.element();
            try {
                transport.send(parcel);
                sent.add(parcel.id());
            } catch (MessagingException refusal) {
                refused(parcel, refusal);
            } catch (LineBroken | RuntimeException unknown) {
                LOG.log(Level.WARNING, "{0} held, it may have left ({1})", new Object[] {parcel, name(unknown)});
                outbox.interrupted(waiting.remove().id());
                throw unknown;
            }
            waiting.remove();
        }
    }

    private void refused(Parcel parcel, MessagingException refusal) {
        boolean last = outbox.failed(parcel.id(), OutgoingMail.Problem.REFUSED);
        LOG.log(Level.WARNING, "{0} not sent ({1}){2}", new Object[] {parcel, name(refusal), last ? ", given up" : ""});
    }

    private static String name(Exception failure) {
        return failure.getClass().getSimpleName();
    }
}
