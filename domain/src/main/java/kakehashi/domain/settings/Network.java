package kakehashi.domain.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A network in CIDR notation, IPv4 or IPv6.
 *
 * @param address any address of the network
 * @param bits length of the prefix
 */
public record Network(InetAddress address, int bits) {

    /** Four numbers, or hexadecimal digits with colons: what the JDK reads without asking a name server. */
    private static final String LITERAL = "\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9a-fA-F:.]+";

    /** Reads {@code 192.0.2.0/24} or a single address; empty when it is neither. Never asks a name server. */
    public static Optional<Network> parse(String text) {
        String[] parts = text.split("/", 2);
        if (!parts[0].matches(LITERAL)) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.getByName(parts[0]);
            int most = address.getAddress().length * 8;
            int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            return bits < 0 || bits > most ? Optional.empty() : Optional.of(new Network(address, bits));
        } catch (UnknownHostException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    /** Reads networks separated by commas; parts that are none are left out. */
    public static List<Network> parseAll(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .flatMap(each -> parse(each).stream())
                .toList();
    }

    /** Whether an address lies in this network; text that is no address does not. */
    public boolean contains(String text) {
        return parse(text).filter(other -> contains(other.address())).isPresent();
    }

    private boolean contains(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
