package kakehashi.domain.privacy.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.place.WorkPlace;
import kakehashi.domain.privacy.place.WorkPlaces;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reports of changes and the register of places. Source: T6, T13, R-C1. */
class ChangeReportsIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    ChangeReports reports;

    @Inject
    WorkPlaces places;

    @Inject
    Devices devices;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() throws SQLException {
        world.handled(SUZUKI);
        acting.as(SUZUKI);
    }

    private ChangeReportSheet sheet(UUID id) {
        return reports.find(id).orElseThrow();
    }

    private static List<String> labels(List<RegisterChange> changes) {
        return changes.stream().map(RegisterChange::label).toList();
    }

    // T13: a change makes a report
    @Test
    void the_first_report_tells_everything_and_the_next_what_changed() throws SQLException {
        UUID office = places.add("事務局", "施錠した保管庫");
        UUID laptop = devices.add("PC-01", "事務局");
        assertEquals(3, reports.unreported());
        ChangeReportSheet first = sheet(reports.make("契約の開始"));
        assertEquals(1, first.report().number());
        assertEquals(List.of("suzuki", "事務局", "PC-01"), labels(first.changes()));
        assertEquals("MANAGER|2020-01-01|2027-03-31", first.changes().get(0).after());
        assertEquals(0, reports.unreported());
        assertEquals("changeNone", Refusal.of(() -> reports.make("again")));

        world.handled(SATO);
        handlers.assign(SUZUKI, SUZUKI.id(), world.programme(), LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        devices.retire(laptop);
        ChangeReportSheet next = sheet(reports.make("担当の変更"));
        assertEquals(2, next.report().number());
        assertEquals(List.of("sato", "suzuki", "PC-01"), labels(next.changes()));
        assertNull(next.changes().get(0).before());
        assertEquals("MANAGER|2020-01-01|2027-03-31", next.changes().get(1).before());
        assertEquals("MANAGER|2026-04-01|2027-03-31", next.changes().get(1).after());
        assertNull(next.changes().get(2).after());
        assertEquals(List.of("事務局"), labels(next.unchanged()));

        places.close(office);
        assertEquals(1, reports.unreported());
        assertEquals(
                List.of(2, 1),
                reports.all().stream().map(each -> each.report().number()).toList());
    }

    @Test
    void an_account_that_was_stopped_is_reported() throws SQLException {
        world.handled(SATO);
        reports.make("契約の開始");
        world.sql().run("update staff_account set stopped_at = now(), stop_reason = 'BY_HAND' where login = 'sato'");
        assertEquals(1, reports.unreported());
        ChangeReportSheet next = sheet(reports.make("退職"));
        assertEquals(List.of("sato"), labels(next.changes()));
        assertEquals(0, reports.unreported(), "it is told once");
    }

    @Test
    void a_report_is_handed_in_once_and_late_after_7_days() throws SQLException {
        UUID id = reports.make("契約の開始");
        assertEquals(1, reports.unsubmitted());
        assertEquals(ChangeReport.Standing.OPEN, sheet(id).standing());
        TestClock.set(Instant.parse("2026-12-01T14:59:00Z"));
        assertEquals(ChangeReport.Standing.OPEN, sheet(id).standing(), "1 December in Tokyo");
        TestClock.set(Instant.parse("2026-12-01T15:00:00Z"));
        assertEquals(ChangeReport.Standing.LATE, sheet(id).standing());
        assertEquals("changeDay", Refusal.of(() -> reports.submit(id, TODAY.minusDays(1))));
        assertEquals("changeDay", Refusal.of(() -> reports.submit(id, TODAY.plusDays(9))));
        reports.submit(id, TODAY.plusDays(1));
        assertEquals(ChangeReport.Standing.SUBMITTED, sheet(id).standing());
        assertEquals("changeSubmitted", Refusal.of(() -> reports.submit(id, TODAY.plusDays(1))));
        assertEquals(0, reports.unsubmitted());
        assertEquals(List.of(ChangeReports.MAKE, ChangeReports.SUBMIT), world.actions());
    }

    @Test
    void a_place_has_a_name_of_its_own_and_is_given_up_once() throws SQLException {
        UUID id = places.add("事務局", "保管庫");
        assertEquals("workPlaceThere", Refusal.of(() -> places.add("事務局", "机")));
        assertEquals("workPlaceName", Refusal.of(() -> places.add(" ", "机")));
        assertEquals("workPlaceKept", Refusal.of(() -> places.add("会場", "")));
        places.close(id);
        assertTrue(places.find(id).map(WorkPlace::isClosed).orElseThrow());
        assertEquals("workPlaceClosed", Refusal.of(() -> places.close(id)));
        assertEquals("workPlaceUnknown", Refusal.of(() -> places.close(UUID.randomUUID())));
        assertEquals(List.of(WorkPlaces.ADD, WorkPlaces.CLOSE), world.actions());
    }

    @Test
    void only_managers_report_and_only_with_a_reason() {
        assertEquals("changeReason", Refusal.of(() -> reports.make(" ")));
        assertEquals("changeUnknown", Refusal.of(() -> reports.submit(UUID.randomUUID(), TODAY)));
        assertFalse(reports.today().isEmpty());
        acting.as(SATO);
        assertEquals("managersOnly", Refusal.of(() -> reports.make("reason")));
        assertEquals("managersOnly", Refusal.of(() -> places.add("会場", "保管庫")));
    }
}
