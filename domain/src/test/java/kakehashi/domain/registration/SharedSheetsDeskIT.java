package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalLong;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.testing.TestWars;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Under the back office's account. */
class SharedSheetsDeskIT extends SharedSheetsCasesIT {

    @Inject
    AccessLog log;

    /** The application. */
    @Deployment
    public static WebArchive deployment() {
        return TestWars.office();
    }

    @Test // R-WS3
    void what_companies_looked_at_stands_in_the_chain() throws SQLException {
        people.agree(people.contact, LocalDate.of(2026, 11, 24), "NAME");

        sheets.open(people.registration, people.contact);

        assertEquals(1, log.of(people.registration, 10).size());
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }
}
