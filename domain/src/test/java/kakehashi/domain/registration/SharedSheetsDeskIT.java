package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailFilter;
import kakehashi.domain.audit.TrailRow;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.TestWars;
import kakehashi.domain.testing.World;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Under the back office's account. */
class SharedSheetsDeskIT extends SharedSheetsCasesIT {

    @Inject
    AccessLog log;

    @Inject
    AccessTrail trail;

    /** The application. */
    @Deployment
    public static WebArchive deployment() {
        return TestWars.office();
    }

    @Test // R-WS3
    void what_companies_looked_at_stands_in_the_chain() throws SQLException {
        people.agree(people.contact, LocalDate.of(2026, 11, 24), "NAME");

        sheets.open(people.registration, people.contact);

        assertEquals(1, trail.of(people.registration, 10).size());
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test // R-WS3
    void who_reads_the_log_finds_a_company_by_its_name_and_not_by_the_id_of_its_contact() throws SQLException {
        people.agree(people.contact, LocalDate.of(2026, 11, 24), "NAME");
        sheets.open(people.registration, people.contact);
        acting.as(new Actor(UUID.randomUUID(), "4999900000005", "AUDITOR"));
        trail.page(named(null), 0, 1);

        TrailRow look = trail.of(people.registration, 10).get(0);
        assertEquals("架空 4999900000005", look.who());
        assertEquals("架空 4999900000005", look.company());
        assertEquals(1, trail.page(named("架空 4999"), 0, 9).total());
        assertEquals(
                List.of("AUDITOR", "AUDITOR", "COMPANY"),
                trail.page(named("4999900000005"), 0, 9).rows().stream()
                        .map(row -> row.entry().role())
                        .toList());
        assertEquals(0, trail.page(named(people.contact.toString()), 0, 9).total());

        world.sql()
                .run(
                        "insert into company_naming (company_id, name, since) select id, '改名商会', ? from company",
                        World.time(World.NOW.plusSeconds(1)));
        assertEquals(
                "架空 4999900000005", trail.of(people.registration, 10).get(0).who(), "the name it had then");
        assertEquals(1, trail.page(named("改名"), 0, 9).total(), "found by a later one");

        world.sql().run("update access_log set account_id = uuid() where role = 'COMPANY'");
        assertNull(trail.of(people.registration, 10).get(0).who());
    }

    private static TrailFilter named(String part) {
        return new TrailFilter(null, null, null, part, null, null);
    }
}
