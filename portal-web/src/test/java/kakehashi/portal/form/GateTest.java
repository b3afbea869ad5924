package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Languages;
import kakehashi.portal.Samples;
import kakehashi.portal.mypage.SignedInVisitor;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Instant LONG_AGO = Samples.NOW.minusSeconds(60);

    private boolean known;

    private final Gate gate = gate();

    private Gate gate() {
        Gate gate = new Gate();
        gate.settings = SettingsSamples.with(
                Map.of(Setting.SIGNUP_SECONDS, "3", Setting.SIGNUPS_PER_HOUR, "2", Setting.PROXIES, "10.0.0.0/8"));
        gate.clock = Samples.clock(Samples.NOW);
        gate.signedIn = new SignedInVisitor() {
            @Override
            public Optional<Visitor> visitor() {
                UUID seeker = UUID.randomUUID();
                return known ? Optional.of(new Visitor(seeker, null, 2026, Languages.standard())) : Optional.empty();
            }
        };
        gate.configure();
        return gate;
    }

    private void pass(String address, String forwarded) {
        gate.request = Samples.request(address, forwarded);
        gate.pass(LONG_AGO);
    }

    private String refusal(String address, String forwarded) {
        return assertThrows(Refused.class, () -> pass(address, forwarded)).code();
    }

    @Test
    void refuses_a_form_that_was_filled_in_within_a_moment() {
        gate.request = Samples.request("192.0.2.1", null);
        Refused refused = assertThrows(Refused.class, () -> gate.pass(Samples.NOW.minusMillis(2999)));
        assertEquals("tooQuick", refused.code());
        assertDoesNotThrow(() -> gate.pass(Samples.NOW.minusMillis(3000)));
    }

    @Test // everything is filled in already, so that a form takes a moment
    void lets_who_is_signed_in_be_quick_and_counts_it() {
        known = true;
        gate.request = Samples.request("192.0.2.1", null);
        assertDoesNotThrow(() -> gate.pass(Samples.NOW));
        assertDoesNotThrow(() -> gate.pass(Samples.NOW));
        assertEquals(
                "tooMany",
                assertThrows(Refused.class, () -> gate.pass(Samples.NOW)).code());
    }

    @Test
    void gives_each_address_its_share() {
        pass("192.0.2.1", null);
        pass("192.0.2.1", null);
        assertEquals("tooMany", refusal("192.0.2.1", null));
        assertDoesNotThrow(() -> pass("192.0.2.2", null));
    }

    @Test
    void counts_each_use_apart_however_quick_it_is() {
        gate.request = Samples.request("192.0.2.1", null);
        assertTrue(gate.lets("one"));
        assertTrue(gate.lets("one"));
        assertFalse(gate.lets("one"));
        assertTrue(gate.lets("another"));
        gate.request = Samples.request("192.0.2.2", null);
        assertTrue(gate.lets("one"));
    }

    /** Anybody can write such a header. */
    @Test
    void does_not_believe_where_a_stranger_says_to_come_from() {
        pass("192.0.2.1", "198.51.100.1");
        pass("192.0.2.1", "198.51.100.2");
        assertEquals("tooMany", refusal("192.0.2.1", "198.51.100.3"));
    }

    @Test
    void believes_its_own_proxies() {
        pass("10.0.0.1", "198.51.100.1");
        pass("10.0.0.1", "198.51.100.1");
        assertEquals("tooMany", refusal("10.0.0.2", "198.51.100.1, 10.0.0.9"));
        assertDoesNotThrow(() -> pass("10.0.0.1", "198.51.100.2"));
    }

    /** What stands further left than the first stranger was written by that stranger. */
    @Test
    void counts_the_last_address_that_is_no_proxy_of_ours() {
        pass("10.0.0.1", "203.0.113.1, 198.51.100.1");
        pass("10.0.0.1", "203.0.113.2, 198.51.100.1");
        assertEquals("tooMany", refusal("10.0.0.1", "203.0.113.3, 198.51.100.1, 10.1.2.3"));
    }
}
