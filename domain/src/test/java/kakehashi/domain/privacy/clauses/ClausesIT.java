package kakehashi.domain.privacy.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.stocktaking.StocktakingDesk;
import kakehashi.domain.privacy.stocktaking.StocktakingLine;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the clauses stand, what the audit pack tells, and its number. Source: T1, T13, T17, T18. */
class ClausesIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "auditor", "AUDITOR");

    @Inject
    Clauses clauses;

    @Inject
    AuditFacts facts;

    @Inject
    CopyDesk desk;

    @Inject
    CopyLedger ledger;

    @Inject
    Programmes programmes;

    @Inject
    Devices devices;

    @Inject
    ChangeReports reports;

    @Inject
    StocktakingDesk stocktaking;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() throws SQLException {
        world.handled(SUZUKI);
        acting.as(AUDITOR);
    }

    private ClauseRow row(Clause clause) {
        return clauses.board().clauses().get(clause.ordinal());
    }

    private ClauseRow.Standing standing(Clause clause) {
        return row(clause).standing();
    }

    private long counted(Clause clause, ClauseCheck check) {
        return row(clause).counts().stream()
                .filter(count -> count.check() == check)
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void every_clause_has_a_row_and_what_is_outside_says_so() {
        List<ClauseRow> rows = clauses.board().clauses();
        assertEquals(
                List.of(Clause.values()), rows.stream().map(ClauseRow::clause).toList());
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T1));
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T3));
        assertEquals(ClauseRow.Standing.OUTSIDE, standing(Clause.T20));
        assertEquals(ClauseRow.Standing.OUTSIDE, standing(Clause.T21));
        for (Clause clause : Clause.values()) {
            assertTrue(clause.isOutside() || !row(clause).counts().isEmpty(), clause.name());
        }
    }

    @Test
    void a_clause_turns_green_once_it_is_met() throws SQLException {
        assertEquals(ClauseRow.Standing.RED, standing(Clause.T2));
        assertEquals(1, counted(Clause.T2, ClauseCheck.PLEDGE));
        assertEquals(ClauseRow.Standing.RED, standing(Clause.T18));
        handlers.prove(SUZUKI, SUZUKI.id(), EnumSet.allOf(ProofKind.class), LocalDate.of(2026, 4, 1));
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T2));
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T18));
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T17), "the log's end is its last entry");
        world.sql().run("update handler_proof set done_on = '2025-10-01'");
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T2), "a pledge holds on");
        assertEquals(ClauseRow.Standing.RED, standing(Clause.T18), "training is yearly");
    }

    @Test
    void somebody_who_left_and_a_field_that_nothing_covers_are_red() throws SQLException {
        assertEquals(1, counted(Clause.T13, ClauseCheck.REPORTED), "the ward was never told");
        acting.as(SUZUKI);
        reports.make("begin");
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T13));
        world.sql().run("update staff_account set stopped_at = now(), stop_reason = 'LEFT' where login = 'suzuki'");
        assertEquals(1, counted(Clause.T10, ClauseCheck.LEAVERS));
        assertEquals(1, counted(Clause.T13, ClauseCheck.REPORTED));
        assertEquals(0, counted(Clause.T13, ClauseCheck.MANAGER));
        world.sql().run("update field_register set data_item = null, approval_number = '8-1' where field = 'EMPLOYER'");
        try {
            assertEquals(1, counted(Clause.T3, ClauseCheck.FIELDS));
        } finally {
            world.sql()
                    .run("update field_register set data_item = 'D11_EMPLOYER', approval_number = null"
                            + " where field = 'EMPLOYER'");
        }
    }

    @Test
    void a_finding_of_the_closed_inspection_turns_its_clauses_red() throws SQLException {
        String inspection = UUID.randomUUID().toString();
        world.sql()
                .run(
                        "insert into inspection (id, programme_id, due_on, held_on, place, closed_by, closed_login, closed_at,"
                                + " version) values (?, ?, '2027-02-28', '2026-11-20', 'office', uuid(), 'suzuki', now(), 1)",
                        inspection,
                        world.programme());
        world.sql()
                .run(
                        "insert into inspection_answer (inspection_id, item, verdict, evidence, finding, mend_by, account_id,"
                                + " login, answered_at) values (?, 'TAKEN_OUT', 'UNMET', 'x', 'y', '2027-01-31', uuid(), 'suzuki',"
                                + " now())",
                        inspection);
        assertEquals(List.of(InspectionPoint.TAKEN_OUT), row(Clause.T6).unmet());
        assertEquals(ClauseRow.Standing.RED, standing(Clause.T6));
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T15), "its day has not gone by");
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T16));
    }

    // T6: accounts that were there when the quarter began are gone through within 14 days
    @Test
    void an_account_that_the_stocktaking_did_not_cover_is_red() throws SQLException {
        assertEquals(0, counted(Clause.T6, ClauseCheck.STOCKTAKING), "it was opened in this quarter");
        world.sql().run("update staff_account set opened_at = '2026-04-01'");
        assertEquals(1, counted(Clause.T6, ClauseCheck.STOCKTAKING));
        acting.as(SUZUKI);
        stocktaking.decide(Map.of(SUZUKI.id(), StocktakingLine.Decision.KEPT));
        assertEquals(1, counted(Clause.T6, ClauseCheck.STOCKTAKING), "nobody signed it");
        stocktaking.sign();
        assertEquals(0, counted(Clause.T6, ClauseCheck.STOCKTAKING));
    }

    private ClauseRow.Standing standing(Measure measure) {
        return clauses.board().measures().get(measure.ordinal()).standing();
    }

    // R-WS2, R-CS3: nothing is green without evidence
    @Test
    void a_measure_without_evidence_is_red() throws SQLException {
        assertEquals(
                List.of(Measure.values()),
                clauses.board().measures().stream().map(MeasureRow::measure).toList());
        assertEquals(ClauseRow.Standing.RED, standing(Measure.WS2), "no device is in the ledger");
        assertEquals(ClauseRow.Standing.RED, standing(Measure.W1), "nobody signed the pledge");
        acting.as(SUZUKI);
        devices.attest(devices.add("PC-01", "office"), LocalDate.of(2026, 11, 24));
        handlers.prove(SUZUKI, SUZUKI.id(), EnumSet.allOf(ProofKind.class), LocalDate.of(2026, 4, 1));
        assertEquals(ClauseRow.Standing.GREEN, standing(Measure.WS2));
        assertEquals(ClauseRow.Standing.GREEN, standing(Measure.W1));
        assertEquals(ClauseRow.Standing.GREEN, standing(Measure.CS3), "the log began this month");
        world.sql().run("update access_log set seen_at = '2026-08-15'");
        assertEquals(2, counted(Clause.T14, ClauseCheck.REVIEWED), "August and September; October until 10 November");
    }

    // T19: the ward is told at once, and reports are handed over in time
    @Test
    void an_incident_that_the_ward_was_not_told_of_is_red() throws SQLException {
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T19));
        world.sql()
                .run(
                        "insert into incident (id, programme_id, reference, kind, noticed_at, noticed_on, place, first_measure,"
                                + " reported_by, reported_login, reported_at, on_purpose, version) values (uuid(), ?,"
                                + " 'J000000001', 'LEAK', '2026-11-19 01:00', '2026-11-19', 'x', 'y', uuid(), 'sato',"
                                + " '2026-11-19 01:00', false, 1)",
                        world.programme());
        assertEquals(1, counted(Clause.T19, ClauseCheck.WARD_TOLD));
        assertEquals(1, counted(Clause.T19, ClauseCheck.INCIDENT_REPORTS), "the fifth day was yesterday");
        assertEquals(ClauseRow.Standing.RED, standing(Clause.T19));
        world.sql().run("update incident set told_at = noticed_at, preliminary_at = noticed_at");
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T19));
    }

    // R-WS2: more than 30 days unattested is red
    @Test
    void a_device_that_nobody_looked_at_is_red() {
        acting.as(SUZUKI);
        assertEquals(0, counted(Clause.T8, ClauseCheck.DEVICES));
        UUID device = devices.add("PC-01", "office");
        assertEquals(1, counted(Clause.T8, ClauseCheck.DEVICES));
        devices.attest(device, LocalDate.of(2026, 10, 25));
        assertEquals(0, counted(Clause.T8, ClauseCheck.DEVICES));
    }

    @Test
    void only_managers_the_ward_and_auditors_look() {
        acting.as(new Actor(UUID.randomUUID(), "sato", "HANDLER"));
        assertEquals("clausesReaders", Refusal.of(clauses::board));
    }

    @Test
    void handlers_stand_by_login_with_the_latest_day_of_each_proof() throws SQLException {
        world.handled(SATO);
        acting.as(SUZUKI);
        LocalDate before = LocalDate.of(2026, 4, 1);
        LocalDate later = LocalDate.of(2026, 10, 1);
        handlers.prove(SUZUKI, SATO.id(), EnumSet.of(ProofKind.PLEDGE, ProofKind.LAW), before);
        handlers.prove(SUZUKI, SATO.id(), EnumSet.of(ProofKind.LAW), later);
        List<HandlerLine> lines = facts.handlers(world.programme());
        assertEquals(
                List.of("sato", "suzuki"),
                lines.stream().map(HandlerLine::login).toList());
        HandlerLine sato = lines.get(0);
        assertEquals(before, sato.proofs().get(ProofKind.PLEDGE));
        assertEquals(later, sato.proofs().get(ProofKind.LAW));
        assertNull(sato.proofs().get(ProofKind.TERMS));
        assertFalse(sato.stopped());
        assertTrue(lines.get(1).proofs().isEmpty());
    }

    @Test
    void the_log_is_counted_by_the_offices_months() throws SQLException {
        acting.as(SUZUKI);
        Programme year = programmes.all().stream()
                .filter(each -> each.id().equals(world.programme()))
                .findFirst()
                .orElseThrow();
        desk.numberPack(year.id(), "pack");
        desk.numberPack(year.id(), "pack");
        assertEquals(List.of(new LogCount("2026-11", CopyDesk.OPEN, 2, 0)), facts.log(year));
    }

    @Test
    void a_pack_has_a_number_of_its_own_and_need_not_come_back() {
        acting.as(SUZUKI);
        CopyFile file = ledger.find(desk.numberPack(world.programme(), "pack")).orElseThrow();
        assertEquals(CopyKind.AUDIT_PACK, file.request().kind());
        assertEquals(1, file.lines().size());
        assertNull(file.request().eventId());
        assertEquals(0, ledger.waiting().due());
        assertTrue(ledger.kept(null).isEmpty());
    }

    @Test
    void only_a_manager_of_the_year_makes_one() throws SQLException {
        world.handled(SATO);
        acting.as(SUZUKI);
        acting.as(SATO);
        assertEquals("managersOnly", Refusal.of(() -> desk.numberPack(world.programme(), "pack")));
        acting.as(new Actor(UUID.randomUUID(), "tanaka", "MANAGER"));
        assertEquals("programmeNotYours", Refusal.of(() -> desk.numberPack(world.programme(), "pack")));
    }
}
