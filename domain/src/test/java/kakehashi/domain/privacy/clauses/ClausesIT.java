package kakehashi.domain.privacy.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the clauses stand. Source: T1, T17. */
class ClausesIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "auditor", "AUDITOR");

    @Inject
    Clauses clauses;

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
        return clauses.rows().get(clause.ordinal());
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
        List<ClauseRow> rows = clauses.rows();
        assertEquals(
                List.of(Clause.values()), rows.stream().map(ClauseRow::clause).toList());
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T1));
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T3));
        assertEquals(ClauseRow.Standing.OUTSIDE, standing(Clause.T20));
        assertEquals(ClauseRow.Standing.OUTSIDE, standing(Clause.T21));
        for (Clause clause : Clause.values()) {
            assertTrue(
                    clause.isOutside()
                            || clause == Clause.T19
                            || !row(clause).counts().isEmpty(),
                    clause.name());
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
        assertEquals(ClauseRow.Standing.GREEN, standing(Clause.T13));
        world.sql().run("update staff_account set stopped_at = now(), stop_reason = 'LEFT' where login = 'suzuki'");
        assertEquals(1, counted(Clause.T10, ClauseCheck.LEAVERS));
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

    @Test
    void only_managers_the_ward_and_auditors_look() {
        acting.as(new Actor(UUID.randomUUID(), "sato", "HANDLER"));
        assertEquals("clausesReaders", Refusal.of(clauses::rows));
    }
}
