package kakehashi.domain.matching.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where a way to a company stands, whatever is entered. Source: R-D11, domain 5. */
class OutcomePathTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** Something that is tried. */
    record Try(OutcomeStep.Kind kind, OutcomeStage stage, OutcomeEnd end, int daysAgo) {

        OutcomeStep step(OutcomePath path) {
            LocalDate day = TODAY.minusDays(daysAgo);
            switch (kind) {
                case REACHED -> path.reach(stage, day, TODAY);
                case CORRECTED -> path.correct(stage, day, TODAY);
                default -> path.end(end, day, TODAY);
            }
            OutcomeStep made = new OutcomeStep(kind, stage, day);
            return kind == OutcomeStep.Kind.ENDED ? made.because(end) : made;
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(OutcomeStep.Kind.REACHED, OutcomeStep.Kind.CORRECTED, OutcomeStep.Kind.ENDED),
                        Arbitraries.of(OutcomeStage.values()),
                        Arbitraries.of(OutcomeEnd.values()),
                        Arbitraries.integers().between(-2, 40))
                .as(Try::new)
                .list()
                .ofMaxSize(25);
    }

    private static List<OutcomeStep> enter(OutcomePath path, List<Try> tries) {
        path.reach(OutcomeStage.INTRODUCED, TODAY.minusDays(40), TODAY);
        List<OutcomeStep> kept = new ArrayList<>(
                List.of(new OutcomeStep(OutcomeStep.Kind.REACHED, OutcomeStage.INTRODUCED, TODAY.minusDays(40))));
        for (Try each : tries) {
            try {
                kept.add(each.step(path));
            } catch (Refused refused) {
                assertTrue(refused.code().startsWith("outcome"), refused.code());
            }
        }
        return kept;
    }

    @Property
    void days_never_go_back_and_nobody_stays_who_did_not_join(@ForAll("tries") List<Try> tries) {
        OutcomePath path = new OutcomePath();
        enter(path, tries);
        LocalDate last = LocalDate.MIN;
        for (LocalDate day : path.days().values()) {
            assertFalse(day.isBefore(last));
            assertFalse(day.isAfter(TODAY));
            last = day;
        }
        assertEquals(path.days().lastKey(), path.stage());
        assertTrue(path.stage() != OutcomeStage.RETAINED || path.joinedOn() != null);
        assertEquals(path.ended() == null, path.endedOn() == null);
        assertTrue(path.ended() == null || path.ended().fits(path.stage()));
        assertTrue(path.endedOn() == null || !path.endedOn().isBefore(path.since()));
    }

    @Property
    void steps_lead_to_where_it_stood(@ForAll("tries") List<Try> tries) {
        OutcomePath path = new OutcomePath();
        OutcomePath again = OutcomePath.of(enter(path, tries));
        assertEquals(path.days(), again.days());
        assertEquals(path.ended(), again.ended());
        assertEquals(path.endedOn(), again.endedOn());
    }

    @Property
    void what_ended_goes_on_only_by_a_correction(@ForAll("tries") List<Try> tries) {
        OutcomePath path = new OutcomePath();
        enter(path, tries);
        if (path.ended() != null) {
            assertEquals("outcomeEnded", Refusal.of(() -> path.reach(OutcomeStage.RETAINED, TODAY, TODAY)));
            assertEquals("outcomeEnded", Refusal.of(() -> path.end(OutcomeEnd.OTHER, TODAY, TODAY)));
            path.correct(path.stage(), path.since(), TODAY);
            assertNull(path.ended());
        }
    }

    @Example
    void stages_may_be_skipped_and_are_not_taken_back_by_reaching() {
        OutcomePath path = new OutcomePath();
        assertEquals("outcomeNotJoined", Refusal.of(() -> path.reach(OutcomeStage.RETAINED, TODAY, TODAY)));
        path.reach(OutcomeStage.INTRODUCED, TODAY.minusDays(20), TODAY);
        path.reach(OutcomeStage.HIRED, TODAY.minusDays(10), TODAY);
        assertEquals("outcomeStageBack", Refusal.of(() -> path.reach(OutcomeStage.OFFER, TODAY, TODAY)));
        assertEquals("outcomeNotJoined", Refusal.of(() -> path.reach(OutcomeStage.RETAINED, TODAY, TODAY)));
        assertEquals("outcomeDayBefore", Refusal.of(() -> path.reach(OutcomeStage.JOINED, TODAY.minusDays(11), TODAY)));
        assertEquals("outcomeDayAhead", Refusal.of(() -> path.reach(OutcomeStage.JOINED, TODAY.plusDays(1), TODAY)));
        assertEquals("outcomeReasonNot", Refusal.of(() -> path.end(OutcomeEnd.LEFT, TODAY, TODAY)));
        assertEquals("outcomeUnchanged", Refusal.of(() -> path.correct(path.stage(), path.since(), TODAY)));
        assertEquals("outcomeStageAhead", Refusal.of(() -> path.correct(OutcomeStage.JOINED, TODAY, TODAY)));
        path.correct(OutcomeStage.INTERVIEW, TODAY.minusDays(15), TODAY);
        assertEquals(
                List.of(OutcomeStage.INTRODUCED, OutcomeStage.INTERVIEW),
                List.copyOf(path.days().keySet()));
    }
}
