package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.domain.testing.IdentityProvider;

/** The one server that tests share when they only need it to be there; each test uses its own addresses of people. */
public final class Shared {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static RunningServer server;

    private Shared() {}

    /** The server, started by the first who asks, with places for every test's people; it ends with the tests. */
    public static synchronized RunningServer server() {
        if (server == null) {
            String name = System.getProperty("shared", "shared");
            server = RunningServer.start(name, providing(name));
            widenEvents();
        }
        return server;
    }

    /** The identity provider staff of the server can also sign in at. */
    static IdentityProvider provider() {
        return PROVIDER;
    }

    private static Map<String, String> providing(String name) {
        try {
            Path secret = Files.createDirectories(Path.of("target/it")).resolve(name + ".secret");
            Files.writeString(secret, IdentityProvider.SECRET);
            return Map.of(
                    "KAKEHASHI_OPENID_ISSUER",
                    PROVIDER.issuer(),
                    "KAKEHASHI_OPENID_CLIENT",
                    IdentityProvider.CLIENT,
                    "KAKEHASHI_OPENID_SECRET_FILE",
                    secret.toAbsolutePath().toString(),
                    "KAKEHASHI_OPENID_FACTOR",
                    "mfa");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void widenEvents() {
        try {
            server.change("update event_places set capacity = 1000");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail address nobody else uses. */
    static String newAddress() {
        return "student" + PEOPLE.incrementAndGet() + "." + System.nanoTime() + "@example.jp";
    }

    /** Waits until visitors see something, within the seconds that pages and the programme are kept for. */
    static void untilVisitorsSee(String path, String words) throws InterruptedException {
        Visitor visitor = new Visitor(server().url());
        for (int tries = 0; !visitor.open(path).body().contains(words); tries++) {
            assertTrue(tries < 40, () -> path + " does not say " + words + ": " + visitor.body());
            Thread.sleep(250);
        }
    }
}
