package kakehashi.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// T6, R-WS1
class NetworkTest {

    private static Network network(String text) {
        return Network.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255",
        "192.0.2.77/24, 192.0.2.1",
        "192.0.2.128/25, 192.0.2.200",
        "10.0.0.0/8, 10.255.0.1",
        "0.0.0.0/0, 203.0.113.9",
        "192.0.2.7, 192.0.2.7",
        "2001:db8::/32, 2001:db8:ffff::1",
        "::1, 0:0:0:0:0:0:0:1",
        "::/0, 2001:db8::1",
        "192.0.2.0/24, ::ffff:192.0.2.9"
    })
    void holds_its_addresses(String network, String address) {
        assertTrue(network(network).contains(address));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.3.0",
        "192.0.2.0/24, 192.0.1.255",
        "192.0.2.128/25, 192.0.2.127",
        "192.0.2.7, 192.0.2.8",
        "2001:db8::/32, 2001:db9::1",
        "0.0.0.0/0, 2001:db8::1",
        "::/0, 192.0.2.1",
        "192.0.2.0/24, example.jp",
        "192.0.2.0/24, ''"
    })
    void holds_no_others(String network, String address) {
        assertFalse(network(network).contains(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/24",
                "192.0.2.0/",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/x",
                "192.0.2.0/24/8",
                "::/129",
                "192.0.2.256",
                "example.jp",
                "localhost",
                "1234",
                "1:2",
                "192.0.2.0 /24"
            })
    void is_not_read_from_anything_else(String text) {
        assertTrue(Network.parse(text).isEmpty());
    }

    /** Java puts missing octets in before the last, so that 192.0.2/24 would be 192.0.0.0/24. */
    @ParameterizedTest
    @ValueSource(strings = {"192.0.2", "192.0.2/24", "10.1", "1.2.3"})
    void is_not_read_from_half_an_address(String text) {
        assertTrue(Network.parse(text).isEmpty());
    }

    /** Asked in a process whose hosts file knows a name of nothing but hexadecimal letters. */
    @Test
    void never_asks_a_name_server(@TempDir Path folder) throws IOException, InterruptedException {
        Path hosts = Files.writeString(folder.resolve("hosts"), "192.0.2.1 face.ac\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.net.hosts.file=" + hosts,
                        "-cp",
                        classes(Network.class) + File.pathSeparator + classes(Asker.class),
                        Asker.class.getName(),
                        "face.ac")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertEquals(0, process.waitFor(), said);
        assertEquals("no network", said);
    }

    private static String classes(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** Says whether its argument is read as a network. */
    static final class Asker {
        public static void main(String[] arguments) {
            System.out.println(
                    Network.parse(arguments[0]).map(Network::toString).orElse("no network"));
        }
    }

    @Test
    void leaves_out_the_parts_of_a_list_that_are_none() {
        List<Network> networks = Network.parseAll(" 192.0.2.0/24 ,nonsense,, ::1");
        assertEquals(List.of(network("192.0.2.0/24"), network("::1")), networks);
        assertEquals(List.of(), Network.parseAll(""));
    }

    @Property
    void holds_an_address_exactly_when_the_first_bits_are_equal(
            @ForAll int one, @ForAll int other, @ForAll @IntRange(max = 32) int bits) {
        boolean same = bits == 0 || one >>> (32 - bits) == other >>> (32 - bits);
        assertEquals(same, network(dotted(one) + "/" + bits).contains(dotted(other)));
    }

    private static String dotted(int address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }
}
