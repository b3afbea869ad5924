package kakehashi.domain.privacy.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// T15, T16
class ChecklistTest {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Programme YEAR = new Programme(2026, "03-0000-0000", "office@example.jp");
    private static final UUID INSPECTION = UUID.randomUUID();

    /** What somebody says of a point: an answer, or that it is mended. */
    private record Said(InspectionPoint point, Verdict verdict, boolean dated, boolean mended) {}

    private static PointAnswer words(Verdict verdict, LocalDate mendBy) {
        return new PointAnswer(verdict, "綴りを見た", verdict == Verdict.UNMET ? "一枚足りない" : "", mendBy);
    }

    private static InspectionAnswer answer(InspectionPoint point, PointAnswer words, InspectionAnswer before) {
        return new InspectionAnswer(INSPECTION, point, words, before, new Deed(SUZUKI, NOW));
    }

    private static InspectionAnswer answer(Said said) {
        LocalDate mendBy = said.dated() && said.verdict() == Verdict.UNMET ? TODAY : null;
        InspectionAnswer made = answer(said.point(), words(said.verdict(), mendBy), null);
        return said.mended() && made.isOpen() ? made.mended(TODAY, "足した", SUZUKI, NOW) : made;
    }

    @Provide
    Arbitrary<List<Said>> sayings() {
        Arbitrary<Said> one = Combinators.combine(
                        Arbitraries.of(InspectionPoint.values()),
                        Arbitraries.of(Verdict.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Said::new);
        return one.list().ofMaxSize(120);
    }

    /** It can be closed exactly when the last word on each point is there and no open finding is without a day. */
    @Property
    void only_the_last_answer_of_each_point_decides(@ForAll("sayings") List<Said> sayings) {
        Map<InspectionPoint, Said> last = new EnumMap<>(InspectionPoint.class);
        sayings.forEach(each -> last.put(each.point(), each));
        long undated = last.values().stream()
                .filter(each -> each.verdict() == Verdict.UNMET && !each.dated() && !each.mended())
                .count();
        Checklist list =
                Checklist.of(sayings.stream().map(ChecklistTest::answer).toList());

        assertEquals(last.size(), list.answered());
        Set<InspectionPoint> missing = EnumSet.allOf(InspectionPoint.class);
        missing.removeAll(last.keySet());
        assertEquals(missing, list.unanswered());
        assertEquals(undated, list.undated().size());
        assertEquals(missing.isEmpty() && undated == 0, list.isComplete());
    }

    /** The same from the other side: all points met, then some of them made worse. */
    @Property
    void every_single_gap_keeps_it_open(@ForAll InspectionPoint gap, @ForAll boolean missing, @ForAll boolean dated) {
        Map<InspectionPoint, InspectionAnswer> answers = new EnumMap<>(InspectionPoint.class);
        for (InspectionPoint point : InspectionPoint.values()) {
            answers.put(point, answer(new Said(point, Verdict.MET, false, false)));
        }
        Checklist.of(answers.values()).mustBeComplete();
        if (missing) {
            answers.remove(gap);
            assertEquals("inspectionUnanswered", refusal(answers));
            return;
        }
        answers.put(gap, answer(new Said(gap, Verdict.UNMET, dated, false)));
        if (dated) {
            Checklist.of(answers.values()).mustBeComplete();
        } else {
            assertEquals("inspectionUndated", refusal(answers));
        }
        answers.put(gap, answer(new Said(gap, Verdict.UNMET, dated, true)));
        Checklist.of(answers.values()).mustBeComplete();
    }

    private static String refusal(Map<InspectionPoint, InspectionAnswer> answers) {
        return Refusal.of(() -> Checklist.of(answers.values()).mustBeComplete());
    }

    @Test
    void there_are_25_points_and_each_stands_for_a_clause() {
        assertEquals(25, InspectionPoint.values().length);
        assertTrue(Arrays.stream(InspectionPoint.values())
                .flatMap(each -> each.clauses().stream())
                .allMatch(clause -> clause >= 1 && clause <= 21));
        assertTrue(Arrays.stream(InspectionPoint.values())
                .noneMatch(each -> each.clauses().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        ", seen, '', , inspectionVerdict",
        "MET, '  ', '', , inspectionEvidence",
        "MET, seen, wrong, , inspectionNoFinding",
        "NOT_APPLICABLE, why, '', 2026-12-01, inspectionNoFinding",
        "UNMET, seen, ' ', , inspectionFinding",
        "UNMET, seen, wrong, 2027-04-01, inspectionMendDay",
        "UNMET, seen, wrong, 2026-03-31, inspectionMendDay"
    })
    void refuses_half_an_answer(Verdict verdict, String evidence, String finding, LocalDate day, String code) {
        assertEquals(code, Refusal.of(() -> new PointAnswer(verdict, evidence, finding, day).check(YEAR)));
    }

    @Test
    void texts_end_at_a_thousand_characters() {
        String longest = "あ".repeat(PointAnswer.LONGEST);
        new PointAnswer(Verdict.UNMET, longest, longest, YEAR.endsOn()).check(YEAR);
        PointAnswer evidence = new PointAnswer(Verdict.MET, longest + "あ", "", null);
        PointAnswer finding = new PointAnswer(Verdict.UNMET, "seen", longest + "あ", null);
        assertEquals("inspectionEvidence", Refusal.of(() -> evidence.check(YEAR)));
        assertEquals("inspectionFinding", Refusal.of(() -> finding.check(YEAR)));
    }

    @Test
    void the_same_finding_stays_mended_and_another_is_open() {
        InspectionAnswer open = answer(InspectionPoint.LOCKS, words(Verdict.UNMET, TODAY.minusDays(1)), null);
        assertTrue(open.isLate(TODAY));
        assertFalse(open.isLate(TODAY.minusDays(1)), "its day is not over");
        InspectionAnswer mended = open.mended(TODAY, "鍵を替えた", SUZUKI, NOW);
        assertFalse(mended.isOpen());
        assertEquals(TODAY, mended.mendedOn());
        assertEquals("suzuki", mended.mendedLogin());
        PointAnswer reworded = new PointAnswer(Verdict.UNMET, "綴りと棚を見た", "一枚足りない", TODAY);
        assertFalse(answer(InspectionPoint.LOCKS, reworded, mended).isOpen());
        PointAnswer other = new PointAnswer(Verdict.UNMET, "綴りを見た", "鍵が二本ある", TODAY);
        assertTrue(answer(InspectionPoint.LOCKS, other, mended).isOpen());
        assertFalse(
                answer(InspectionPoint.LOCKS, words(Verdict.MET, null), open).isOpen());
    }

    @Test
    void a_year_is_inspected_by_the_end_of_february() {
        assertEquals(LocalDate.of(2027, 2, 28), Inspection.usualDay(YEAR));
        assertEquals(LocalDate.of(2028, 2, 29), Inspection.usualDay(new Programme(2027, "", "")));
        assertEquals("inspectionDueDay", Refusal.of(() -> Inspection.checkDue(TODAY.minusDays(1), YEAR, TODAY)));
        assertEquals(
                "inspectionDueDay",
                Refusal.of(() -> Inspection.checkDue(YEAR.endsOn().plusDays(1), YEAR, TODAY)));
        Inspection.checkDue(TODAY, YEAR, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-28,",
        "2027-01-29, MONTH",
        "2027-02-20, MONTH",
        "2027-02-21, WEEK",
        "2027-02-28, WEEK",
        "2027-03-01, LATE",
        "2027-03-31, LATE"
    })
    void managers_are_told_a_month_and_a_week_before_and_the_day_after(LocalDate day, Reminder turn) {
        assertEquals(turn, Reminder.on(day, LocalDate.of(2027, 2, 28)).orElse(null));
    }

    @Test
    void no_turn_comes_twice_or_back() {
        assertTrue(Reminder.MONTH.isAfter(null));
        assertTrue(Reminder.LATE.isAfter(Reminder.MONTH));
        assertFalse(Reminder.WEEK.isAfter(Reminder.WEEK));
        assertFalse(Reminder.MONTH.isAfter(Reminder.WEEK));
    }
}
