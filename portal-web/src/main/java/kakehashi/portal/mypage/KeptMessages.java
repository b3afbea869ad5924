package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.privacy.sealing.Seals;

/**
 * Messages that were posted when the person was signed in no more. Each is kept, sealed, in the memory of the browser's session
 * until the page of its conversation takes it, which only those see whose conversation it is. It stands in no address, no log
 * and no database, and goes with the session.
 */
@Named
@RequestScoped
public class KeptMessages {

    private static final String NAME = KeptMessages.class.getName();

    private static final String PLACE = "page.message";

    /** The characters of one; what is far longer than a message is not kept. */
    private static final int LONGEST = 10_000;

    /** As many a session keeps; the oldest makes way. */
    private static final int MOST = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    /** One of them, with the year whose keys sealed it. */
    private record Kept(int year, String sealed) implements Serializable {

        /** Never shows what was typed. */
        @Override
        public String toString() {
            return "message";
        }
    }

    /**
     * Keeps what was typed for a conversation.
     *
     * @param address how its address ends
     * @return whether there was anything to be kept
     */
    public boolean keep(String address, String text) {
        UUID conversation = id(address);
        if (conversation == null || text == null || text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        int year = catalogue.current().programme().fiscalYear();
        HttpSession session = request.getSession();
        synchronized (KeptMessages.class) {
            LinkedHashMap<UUID, Kept> all = all(session);
            all.remove(conversation);
            all.put(conversation, new Kept(year, seals.of(year).wrap(PLACE, conversation, text)));
            if (all.size() > MOST) {
                all.remove(all.keySet().iterator().next());
            }
            session.setAttribute(NAME, all);
        }
        return true;
    }

    private static UUID id(String address) {
        try {
            return UUID.fromString(address);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Whether any waits for somebody to sign in. */
    public boolean isWaiting() {
        return !all(request.getSession(false)).isEmpty();
    }

    /** What was typed for a conversation, which is then forgotten; mostly empty. */
    Optional<String> take(UUID conversation) {
        HttpSession session = request.getSession(false);
        synchronized (KeptMessages.class) {
            LinkedHashMap<UUID, Kept> all = all(session);
            Kept kept = all.remove(conversation);
            if (kept == null) {
                return Optional.empty();
            }
            session.setAttribute(NAME, all);
            return Optional.of(seals.of(kept.year()).unwrap(PLACE, conversation, kept.sealed()));
        }
    }

    /** Forgets all of them, because the visitor left. */
    void forget() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /** A copy of what a session keeps, the oldest first. */
    private static LinkedHashMap<UUID, Kept> all(HttpSession session) {
        LinkedHashMap<UUID, Kept> all = new LinkedHashMap<>();
        if (session != null && session.getAttribute(NAME) instanceof Map<?, ?> kept) {
            kept.forEach((conversation, message) -> all.put((UUID) conversation, (Kept) message));
        }
        return all;
    }
}
