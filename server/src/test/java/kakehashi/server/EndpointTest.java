package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class EndpointTest {

    private static final String LOOPBACK = "127.0.0.1";

    private static String refusal(Endpoint endpoint) {
        return assertThrows(Misconfigured.class, endpoint::checkFree).getMessage();
    }

    @Test
    void is_free_when_nobody_listens_there() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            port = other.getLocalPort();
            String said = refusal(new Endpoint(LOOPBACK, port));
            assertTrue(
                    said.startsWith("Nobody can listen on port " + port
                            + " of 127.0.0.1, see the settings KAKEHASHI_PORT and KAKEHASHI_ADDRESS: "),
                    said);
            assertEquals(1, said.lines().count());
        }
        new Endpoint(LOOPBACK, port).checkFree();
    }

    /** 192.0.2.0/24 is nobody's. Source: RFC 5737. */
    @Test
    void must_be_at_an_address_of_this_machine() {
        assertTrue(refusal(new Endpoint("192.0.2.1", 8080)).contains("KAKEHASHI_ADDRESS"));
        assertTrue(refusal(new Endpoint("no such name", 8080)).contains("KAKEHASHI_ADDRESS"));
    }

    @Test
    void is_asked_where_it_listens() throws IOException {
        assertEquals("http://127.0.0.1:8080", new Endpoint(LOOPBACK, 8080).url());
        assertEquals("http://[::1]:8080", new Endpoint("::1", 8080).url());
        assertEquals("http://localhost:8080", new Endpoint("0.0.0.0", 8080).url());
        assertEquals("http://localhost:8080", new Endpoint("::", 8080).url());
    }
}
