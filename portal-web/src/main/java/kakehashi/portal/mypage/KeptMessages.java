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
import kakehashi.domain.programme.Programme;
import kakehashi.portal.form.Gate;

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

    /** What is counted by network address. */
    private static final String USE = "messageKept";

    /** The characters of one that are kept: more than a message may have, so that one that is too long stays too long. */
    private static final int LONGEST = 10_000;

    /** As many a session keeps; the oldest makes way. */
    private static final int MOST = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    @Inject
    Gate gate;

    /** One of them, with the year whose keys sealed it. */
    private record Kept(int year, String sealed) implements Serializable {

        /** Never shows what was typed. */
        @Override
        public String toString() {
            return "message";
        }
    }

    /**
     * Keeps what was typed for a conversation, or the beginning of what is far longer than a message. Whose it is nobody knows
     * yet, so each network address may keep only so many an hour.
     *
     * @param address how its address ends
     * @return whether it was kept
     */
    public boolean keep(String address, String text) {
        UUID conversation = id(address);
        Programme programme = catalogue.current().programme();
        if (conversation == null || programme == null || text == null || text.isBlank() || !gate.lets(USE)) {
            return false;
        }
        int year = programme.fiscalYear();
        String sealed = seals.of(year).wrap(PLACE, conversation, beginning(text));
        HttpSession session = request.getSession();
        synchronized (KeptMessages.class) {
            LinkedHashMap<UUID, Kept> all = all(session);
            all.remove(conversation);
            all.put(conversation, new Kept(year, sealed));
            if (all.size() > MOST) {
                all.remove(all.keySet().iterator().next());
            }
            session.setAttribute(NAME, all);
        }
        return true;
    }

    /** As much of a text as is kept, without half of a character that takes two places. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
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
