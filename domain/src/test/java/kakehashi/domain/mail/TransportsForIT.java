package kakehashi.domain.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The real way for mails, on which a test can count what leaves and which it can close. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
class TransportsForIT extends Transports {

    private final Map<UUID, Integer> left = new ConcurrentHashMap<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private volatile String breaking = "";
    private volatile boolean down;

    /** Opens the way for everybody and forgets what left. */
    void reset() {
        left.clear();
        refused.clear();
        breaking = "";
        down = false;
    }

    /** The mail server cannot be reached. */
    void goDown() {
        down = true;
    }

    /** The mail server takes nothing for an address. */
    void refuse(String recipient) {
        refused.add(recipient);
    }

    /** The line breaks while a mail is handed over. */
    void breakAt(String recipient) {
        breaking = recipient;
    }

    /** How often each mail left. */
    Map<UUID, Integer> left() {
        return left;
    }

    @Override
    MailTransport open() throws MessagingException, IOException {
        if (down) {
            throw new MessagingException("down");
        }
        MailTransport real = super.open();
        return new MailTransport() {
            @Override
            public void send(Parcel parcel) throws MessagingException, IOException {
                if (refused.contains(parcel.recipient())) {
                    throw new MessagingException("refused");
                }
                if (breaking.equals(parcel.recipient())) {
                    throw new LineBroken();
                }
                real.send(parcel);
                left.merge(parcel.id(), 1, Integer::sum);
            }

            @Override
            public void close() throws MessagingException {
                real.close();
            }
        };
    }
}
