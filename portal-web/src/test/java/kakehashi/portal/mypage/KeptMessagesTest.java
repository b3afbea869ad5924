package kakehashi.portal.mypage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealSamples;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.portal.Samples;
import kakehashi.portal.form.Gate;
import org.junit.jupiter.api.Test;

/** A message outlives the session it was typed in, sealed, for its own conversation and once. */
class KeptMessagesTest {

    private static final Seal SEAL = SealSamples.fresh();
    private static final UUID CONVERSATION = UUID.randomUUID();
    private static final String TEXT = "Cảm ơn, tôi hiểu rồi.";

    private final Map<String, Object> session = new HashMap<>();
    private boolean begun;
    private int share = 100;
    private Catalogue catalogue = Samples.catalogue();

    /** Those of a browser, as its next request finds them. */
    private KeptMessages messages() {
        KeptMessages messages = new KeptMessages();
        messages.catalogue = catalogue;
        messages.gate = new Gate() {
            @Override
            public boolean lets(String use) {
                return share-- > 0;
            }
        };
        messages.seals = new Seals() {
            @Override
            public Seal of(int year) {
                return SEAL;
            }
        };
        messages.request = proxy(HttpServletRequest.class, (method, arguments) -> {
            if (!method.equals("getSession")) {
                throw new UnsupportedOperationException(method);
            }
            begun = begun || arguments == null || Boolean.TRUE.equals(arguments[0]);
            return begun ? kept() : null;
        });
        return messages;
    }

    private HttpSession kept() {
        return proxy(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> session.get((String) arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> session.remove((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private interface Answer {
        Object to(String method, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answered = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : answered;
                }));
    }

    @Test
    void is_kept_sealed_and_taken_once_by_its_own_conversation() {
        assertFalse(messages().isWaiting());
        assertFalse(begun, "nobody gets a session by reading");
        assertTrue(messages().keep(CONVERSATION.toString(), TEXT));
        assertTrue(messages().isWaiting());
        assertFalse(session.toString().contains("Cảm"), "nor does it show itself");
        assertEquals(Optional.empty(), messages().take(UUID.randomUUID()));
        assertEquals(Optional.of(TEXT), messages().take(CONVERSATION));
        assertEquals(Optional.empty(), messages().take(CONVERSATION));
        assertFalse(messages().isWaiting());
    }

    @Test
    void an_address_that_had_its_share_keeps_nothing_and_gets_no_session() {
        share = 0;
        assertFalse(messages().keep(CONVERSATION.toString(), TEXT));
        assertFalse(begun);
    }

    @Test
    void nothing_is_kept_before_the_first_year() {
        catalogue = new Catalogue() {
            @Override
            public Snapshot current() {
                return new Snapshot(null, Map.of(), List.of());
            }
        };
        assertFalse(messages().keep(CONVERSATION.toString(), TEXT));
        assertFalse(begun);
    }

    @Test
    void nothing_and_no_conversation_are_not_kept() {
        assertFalse(messages().keep(CONVERSATION.toString(), null));
        assertFalse(messages().keep(CONVERSATION.toString(), " \n"));
        assertFalse(messages().keep("------------------------------------", TEXT));
        assertFalse(begun);
    }

    @Test
    void of_what_is_far_too_long_the_beginning_is_kept_in_whole_characters() {
        assertTrue(messages().keep(CONVERSATION.toString(), "あ".repeat(100_000)));
        assertEquals(Optional.of("あ".repeat(10_000)), messages().take(CONVERSATION));
        assertTrue(messages().keep(CONVERSATION.toString(), "あ".repeat(9_999) + "😀😀"));
        assertEquals(Optional.of("あ".repeat(9_999)), messages().take(CONVERSATION));
    }

    @Test
    void the_newest_five_are_kept_until_somebody_leaves() {
        UUID[] conversations = new UUID[6];
        for (int i = 0; i < conversations.length; i++) {
            conversations[i] = UUID.randomUUID();
            messages().keep(conversations[i].toString(), TEXT + i);
        }
        assertEquals(Optional.empty(), messages().take(conversations[0]));
        assertEquals(Optional.of(TEXT + 5), messages().take(conversations[5]));
        messages().forget();
        assertFalse(messages().isWaiting());
        assertEquals(Optional.empty(), messages().take(conversations[4]));
    }
}
