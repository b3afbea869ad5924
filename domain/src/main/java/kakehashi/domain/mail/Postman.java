package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 20;

    @Inject
    Outbox outbox;

    @Inject
    Transports transports;

    /** Sends one round of due mails; says how many left. No transaction is open while it talks to the mail server. */
    public int sendDue() {
        List<Parcel> parcels = outbox.claim(ROUND);
        if (parcels.isEmpty()) {
            return 0;
        }
        List<UUID> sent = new ArrayList<>();
        try (MailTransport transport = transports.open()) {
            for (Parcel parcel : parcels) {
                if (send(transport, parcel)) {
                    sent.add(parcel.id());
                }
            }
        } catch (MessagingException | IOException unreachable) {
            LOG.log(
                    Level.WARNING,
                    "mail transport not reachable: {0}",
                    unreachable.getClass().getSimpleName());
            parcels.stream().map(Parcel::id).filter(id -> !sent.contains(id)).forEach(outbox::failed);
        } finally {
            if (!sent.isEmpty()) {
                outbox.sent(sent);
            }
        }
        return sent.size();
    }

    private boolean send(MailTransport transport, Parcel parcel) throws IOException {
        try {
            transport.send(parcel);
            return true;
        } catch (MessagingException refused) {
            boolean last = outbox.failed(parcel.id());
            LOG.log(Level.WARNING, "{0} not sent ({1}){2}", new Object[] {
                parcel, refused.getClass().getSimpleName(), last ? ", given up" : ""
            });
            return false;
        }
    }
}
