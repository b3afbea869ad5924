package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

    @ParameterizedTest
    @CsvSource({"MariaDB, 10.11.8-MariaDB, 10, 11", "MariaDB, 11.4.5-MariaDB, 11, 4", "MariaDB, 12.0.2-MariaDB, 12, 0"})
    void takes_a_recent_mariadb(String product, String version, int major, int minor) {
        assertEquals(Optional.empty(), DatabaseCheck.versionObjection(product, version, major, minor));
    }

    @ParameterizedTest
    @CsvSource({
        "MariaDB, 10.6.18-MariaDB, 10, 6",
        "MariaDB, 5.5.68-MariaDB, 5, 5",
        "MySQL, 8.4.3, 8, 4",
        "MySQL, 12.0.1, 12, 0"
    })
    void refuses_older_ones_and_other_products(String product, String version, int major, int minor) {
        assertEquals(
                Optional.of("is " + product + " " + version + ", but MariaDB 10.11 or later is needed"),
                DatabaseCheck.versionObjection(product, version, major, minor));
    }
}
