package kakehashi.backoffice.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import kakehashi.backoffice.Exchange;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// T6
class NetworkGateTest {

    private static final String SCREEN = "/signin/signin.xhtml";

    private static NetworkGate gate(String allowed, String proxies) throws ServletException {
        NetworkGate gate = new NetworkGate();
        gate.settings = SettingsSamples.with(Map.of(Setting.OFFICE_NETWORKS, allowed, Setting.PROXIES, proxies));
        gate.init(Exchange.config());
        return gate;
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, , 200",
        "192.0.3.7, , 403",
        "127.0.0.1, , 403",
        "10.1.2.3, 192.0.2.7, 200",
        "10.1.2.3, 192.0.3.7, 403",
        "10.1.2.3, '192.0.2.7, 203.0.113.9', 403",
        "10.1.2.3, '203.0.113.9, 192.0.2.7, 10.4.5.6', 200",
        "203.0.113.9, 192.0.2.7, 403",
        "10.1.2.3, nonsense, 403"
    })
    void staff_work_only_from_their_networks(String from, String forwarded, int status)
            throws IOException, ServletException {
        Exchange exchange = new Exchange("GET", SCREEN).from(from);
        if (forwarded != null) {
            exchange.with("X-Forwarded-For", forwarded);
        }
        assertEquals(
                status, exchange.through(gate("192.0.2.0/24", "10.0.0.0/8")).status());
        assertEquals(status == 200, exchange.passed());
    }

    /** Each of these shows nothing to others, or is the style of the refusal itself. */
    @ParameterizedTest
    @ValueSource(strings = {"/health", "/metrics", "/assets/office.css"})
    void what_machines_ask_is_answered_from_everywhere(String path) throws IOException, ServletException {
        assertEquals(
                200, new Exchange("GET", path).through(gate("192.0.2.0/24", "")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "203.0.113.9", "2001:db8::1"})
    void without_the_setting_staff_work_from_anywhere(String from) throws IOException, ServletException {
        assertEquals(
                200,
                new Exchange("GET", SCREEN).from(from).through(gate("", "")).status());
    }
}
