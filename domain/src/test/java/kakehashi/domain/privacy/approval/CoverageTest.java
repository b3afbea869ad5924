package kakehashi.domain.privacy.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.privacy.approval.Coverage.Gap;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.shared.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which approvals cover what an event collects. Source: R-F2. */
class CoverageTest {

    private static final UUID EVENT = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 9);
    private static final Set<DataItem> ASKED = Set.of(DataItem.D1_NAME, DataItem.D8_EMAIL);

    private static ApprovalTerms terms(UUID event, Set<DataItem> items, String purpose, LocalDate from, LocalDate to) {
        return new ApprovalTerms(
                "文産消 第1号", new ApprovalTerms.Scope("JOB_SEMINAR", event), items, purpose, from, to, "綴り 3");
    }

    private static Approval approval(ApprovalTerms terms) {
        return new Approval(UUID.randomUUID(), terms, "mori", Samples.NOW);
    }

    private static Approval fitting(Set<DataItem> items) {
        return approval(terms(null, items, "受付のため", TODAY, LAST));
    }

    private static Coverage.Need need(Set<DataItem> items, String purpose) {
        return new Coverage.Need("JOB_SEMINAR", EVENT, items, purpose, TODAY, LAST);
    }

    private static Coverage of(Approval... approvals) {
        return Coverage.of(List.of(approvals), need(ASKED, "受付のため"));
    }

    @Test
    void an_approval_for_the_kind_or_the_event_covers_what_it_names() {
        assertEquals(new Coverage(Gap.NONE, Set.of(), null), of(fitting(ASKED)));
        assertTrue(of(approval(terms(EVENT, EnumSet.allOf(DataItem.class), "受付のため", TODAY, LAST)))
                .isComplete());
    }

    @Test
    void without_an_approval_for_it_nothing_is_covered() {
        Approval another = approval(terms(UUID.randomUUID(), ASKED, "受付のため", TODAY, LAST));
        ApprovalTerms.Scope exchange = new ApprovalTerms.Scope("EXCHANGE", null);
        Approval other = approval(new ApprovalTerms("1", exchange, ASKED, "受付のため", TODAY, LAST, "綴り"));
        Approval withdrawn = fitting(ASKED);
        withdrawn.withdraw("mori", Samples.NOW);

        assertEquals(Gap.APPROVAL, of().gap());
        assertEquals(Gap.APPROVAL, of(another, other, withdrawn).gap());
        assertEquals(
                "approvalWithdrawn",
                assertThrows(Refused.class, () -> withdrawn.withdraw("mori", Samples.NOW))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-12-09, NONE",
        "2026-11-02, 2026-12-09, LATE",
        "2026-11-01, 2026-12-08, EARLY",
        "2026-11-02, 2026-12-08, EARLY",
        "2026-04-01, 2027-03-31, NONE"
    })
    void it_holds_from_when_data_can_be_collected_until_the_events_last_day(LocalDate first, LocalDate last, Gap gap) {
        assertEquals(gap, of(approval(terms(null, ASKED, "受付のため", first, last))).gap());
    }

    @Test
    void of_approvals_that_do_not_hold_on_all_days_the_nearest_is_named() {
        Approval early = approval(terms(null, ASKED, "受付のため", TODAY, LAST.minusDays(2)));
        Approval earlier = approval(terms(null, ASKED, "受付のため", TODAY, LAST.minusDays(3)));
        Approval late = approval(terms(null, ASKED, "受付のため", TODAY.plusDays(2), LAST));
        Approval later = approval(terms(null, ASKED, "受付のため", TODAY.plusDays(3), LAST));

        assertEquals(new Coverage(Gap.EARLY, Set.of(), early.terms()), of(earlier, early));
        assertEquals(new Coverage(Gap.LATE, Set.of(), late.terms()), of(later, late, early));
    }

    @Test
    void the_purpose_is_that_of_the_notice_whatever_its_readings_and_spaces() {
        Approval approval = fitting(ASKED);

        assertTrue(Coverage.of(List.of(approval), need(ASKED, "｜受付《うけつけ》 の　ため")).isComplete());
        assertEquals(
                Gap.PURPOSE,
                Coverage.of(List.of(approval), need(ASKED, "宣伝のため")).gap());
    }

    @Test
    void what_is_missing_is_named() {
        Coverage coverage = of(fitting(Set.of(DataItem.D1_NAME)));

        assertEquals(new Coverage(Gap.ITEMS, Set.of(DataItem.D8_EMAIL), null), coverage);
    }

    /** However items are spread over approvals: all are covered exactly when each is in one, and no more hurts. */
    @Property
    void several_approvals_cover_together_what_each_covers(
            @ForAll Set<DataItem> asked, @ForAll List<Set<DataItem>> given) {
        List<Approval> approvals = new ArrayList<>();
        Set<DataItem> together = EnumSet.noneOf(DataItem.class);
        for (Set<DataItem> items : given) {
            if (!items.isEmpty()) {
                approvals.add(fitting(items));
                together.addAll(items);
            }
        }
        Set<DataItem> missing = EnumSet.noneOf(DataItem.class);
        missing.addAll(asked);
        missing.removeAll(together);

        Coverage coverage = Coverage.of(approvals, need(asked, "受付のため"));

        assertEquals(!approvals.isEmpty() && missing.isEmpty(), coverage.isComplete());
        assertEquals(approvals.isEmpty() ? Set.of() : missing, coverage.missing());
    }

    @ParameterizedTest
    @CsvSource({"'', 受付のため, 綴り, approvalWords", "1, ' ', 綴り, approvalWords", "1, 受付のため, '', approvalWords"})
    void an_entry_says_everything(String number, String purpose, String document, String code) {
        ApprovalTerms.Scope scope = new ApprovalTerms.Scope("JOB_SEMINAR", null);
        ApprovalTerms terms = new ApprovalTerms(number, scope, ASKED, purpose, TODAY, LAST, document);

        assertEquals(code, assertThrows(Refused.class, terms::check).code());
    }

    @Test
    void an_entry_names_items_and_a_period() {
        assertEquals(
                "approvalItems",
                assertThrows(Refused.class, terms(null, Set.of(), "受付のため", TODAY, LAST)::check)
                        .code());
        assertEquals(
                "periodOrder",
                assertThrows(Refused.class, terms(null, ASKED, "受付のため", LAST, TODAY)::check)
                        .code());
        ApprovalTerms terms = terms(EVENT, ASKED, "受付のため", TODAY, LAST);
        assertEquals(terms, approval(terms).terms(), "what was entered is read again");
    }
}
