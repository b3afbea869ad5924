package kakehashi.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.report.Difference;
import kakehashi.domain.report.Period;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.ReportWorld;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a report to the ward: looked at, submitted, read, and put right by a further version. Source: T14. */
class ReportDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor STRANGER = new Actor(UUID.randomUUID(), "stranger", "MANAGER");
    private static final Actor WARD = new Actor(UUID.randomUUID(), "ward", "WARD");
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "auditor", "AUDITOR");

    private static final Period DECEMBER = Period.find("2026-12").orElseThrow();
    private static final Period YEAR = Period.find("2026").orElseThrow();

    @Inject
    ReportDesk desk;

    @Inject
    ReportShelf shelf;

    @Inject
    Registrations registrations;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private UUID seminar;
    private ReportWorld people;

    @BeforeEach
    void begin() throws SQLException {
        acting.as(world.handled(SATO));
        seminar = world.event(EventKind.JOB_SEMINAR, 20);
        people = new ReportWorld(world, registrations);
    }

    @Test
    void versions_are_numbered_kept_as_they_were_and_compared() throws SQLException {
        people.seeker(seminar, "aung", "CONFIRMED");
        assertEquals("reportFuture", Refusal.of(() -> desk.look(DECEMBER)));
        TestClock.set(Instant.parse("2026-12-30T14:59:59Z"));
        String early = desk.look(DECEMBER).fingerprint();
        assertEquals("reportEarly", Refusal.of(() -> desk.submit(DECEMBER, early, null)));
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
        assertEquals("reportChanged", Refusal.of(() -> desk.submit(DECEMBER, "other", null)));
        assertEquals("reportChanged", Refusal.of(() -> desk.check(DECEMBER, "other", null)));
        desk.check(DECEMBER, early, null);
        assertEquals(0, world.sql().count("report_version"), "asking submits nothing");
        ReportVersion first = desk.submit(DECEMBER, early, "not needed");
        assertEquals("2026-12-v1 sato", first.number() + " " + first.submittedLogin());
        assertNull(first.reason());
        assertEquals("reportSame", Refusal.of(() -> desk.submit(DECEMBER, early, "again")));

        TestClock.set(World.NOW);
        people.came(people.seeker(seminar, "ram", "CONFIRMED"));
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
        String later = desk.look(DECEMBER).fingerprint();
        assertEquals("reportReason", Refusal.of(() -> desk.submit(DECEMBER, later, " ")));
        assertEquals("reportReason", Refusal.of(() -> desk.check(DECEMBER, later, " ")));
        assertEquals(
                "2026-12-v2",
                desk.submit(DECEMBER, later, "A check-in was added.").number());

        assertCompared(early);
        assertLogged();
    }

    private void assertCompared(String early) {
        acting.as(AUDITOR);
        assertEquals(early, shelf.open(DECEMBER, 1).figures().fingerprint(), "as it was");
        List<String> grown = shelf.compare(DECEMBER, 1, 2).stream()
                .filter(Difference::isChanged)
                .filter(each -> each.figure().part().isEmpty())
                .map(each -> each.figure().label() + " " + each.growth())
                .toList();
        assertEquals(
                List.of(
                        "Report.signUps.signedUp.SEEKER 1",
                        "Report.signUps.signedUp.SEEKER.people 1",
                        "Report.attendance.came.SEEKER 1",
                        "Report.attendance.came.SEEKER.people 1",
                        "Report.attendance.missed.SEEKER 1",
                        "Report.attendance.missed.SEEKER.people 1"),
                grown);
        assertEquals(
                List.of("2026-12-v2", "2026-12-v1"),
                shelf.versions(2026).stream().map(ReportVersion::number).toList());
        shelf.file(DECEMBER, 2);
    }

    private void assertLogged() throws SQLException {
        assertEquals(
                List.of(
                        "sato report.look",
                        "sato report.submit",
                        "sato report.look",
                        "sato report.submit",
                        "auditor report.open",
                        "auditor report.compare",
                        "auditor report.file"),
                world
                        .sql()
                        .rows("select concat(login, ' ', action) as line from access_log where action like 'report.%'"
                                + " order by id")
                        .stream()
                        .map(row -> row.get("line").toString())
                        .toList());
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    // R-F7
    @Test
    void only_who_handles_the_data_counts_and_others_read_what_was_submitted() throws SQLException {
        TestClock.set(ReportWorld.NEW_YEARS_EVE);
        String seen = desk.look(DECEMBER).fingerprint();
        desk.submit(DECEMBER, seen, null);
        for (Actor reader : List.of(WARD, AUDITOR)) {
            acting.as(reader);
            assertEquals("programmeNotYours", Refusal.of(() -> desk.look(DECEMBER)));
            assertEquals("programmeNotYours", Refusal.of(() -> desk.submit(DECEMBER, seen, "x")));
            assertEquals(seen, shelf.open(DECEMBER, 1).figures().fingerprint());
            assertEquals("reportUnknown", Refusal.of(() -> shelf.open(DECEMBER, 2)));
            assertEquals("reportUnknown", Refusal.of(() -> shelf.open(YEAR, 1)));
            assertEquals(1, shelf.programmes().size());
            assertEquals(1, shelf.fresh(LocalDate.of(2026, 12, 1)));
            assertEquals(0, shelf.fresh(LocalDate.of(2027, 12, 1)));
        }
        acting.as(STRANGER);
        assertEquals("programmeNotYours", Refusal.of(() -> desk.look(DECEMBER)));
        assertEquals("reportUnknown", Refusal.of(() -> shelf.open(DECEMBER, 1)));
        assertEquals("reportUnknown", Refusal.of(() -> shelf.compare(DECEMBER, 1, 1)));
        assertEquals(List.of(), shelf.versions(2026));
        assertEquals(
                "reportUnknown",
                Refusal.of(() -> desk.look(Period.find("2025-12").orElseThrow())));
    }
}
