package kakehashi.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import kakehashi.domain.settings.Setting;

/**
 * Where the server listens.
 *
 * @param address an address of this machine, or a name for one
 * @param port the port there
 */
record Endpoint(String address, int port) {

    private static final int BACKLOG = 1;

    static Endpoint of(Configuration settings) {
        return new Endpoint(settings.get(Setting.ADDRESS), settings.number(Setting.PORT));
    }

    /**
     * Listens there for a moment.
     *
     * @throws Misconfigured when that is not possible
     */
    void checkFree() {
        try (ServerSocket trial = new ServerSocket()) {
            trial.bind(new InetSocketAddress(address, port), BACKLOG);
        } catch (IOException e) {
            throw taken(e.getMessage());
        }
    }

    /** What to say when it cannot be listened there. */
    Misconfigured taken(String reason) {
        return new Misconfigured("Nobody can listen on port " + port + " of " + address + ", see the settings "
                + Setting.PORT.variable() + " and " + Setting.ADDRESS.variable() + ": " + reason + ".");
    }

    /** The address to ask it at from this machine, without a slash at the end. */
    String url() throws IOException {
        InetAddress any = InetAddress.getByName(address);
        String host = any.isAnyLocalAddress() ? "localhost" : address;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
