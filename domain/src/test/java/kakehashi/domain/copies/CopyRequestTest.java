package kakehashi.domain.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

// T6, T9
class CopyRequestTest {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "MANAGER");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static CopyWish wish(CopyKind kind, int copies, String purpose, LocalDate due) {
        return new CopyWish(UUID.randomUUID(), kind, copies, purpose, CopyPlace.VENUE, due);
    }

    private static CopyRequest asked(CopyKind kind, int copies) {
        CopyWish wish = wish(kind, copies, " the door ", TODAY);
        return new CopyRequest(wish, UUID.randomUUID(), 2026, 12, SATO, NOW);
    }

    private static String refusal(CopyKind kind, int copies, String purpose, LocalDate due) {
        return Refusal.of(() -> wish(kind, copies, purpose, due).check(TODAY, LAST));
    }

    @Test
    void a_wish_has_copies_a_purpose_and_an_end_within_the_year() {
        wish(CopyKind.BADGES, 2, "x".repeat(CopyWish.LONGEST), LAST).check(TODAY, LAST);
        assertEquals("copyCount", refusal(CopyKind.BADGES, 0, "door", TODAY));
        assertEquals("copyCount", refusal(CopyKind.SIGN_UPS_CSV, 2, "door", TODAY));
        assertEquals("copyCount", refusal(CopyKind.SIGN_UP_SHEETS, 201, "door", TODAY));
        assertEquals("copyPurpose", refusal(CopyKind.BADGES, 1, " ", TODAY));
        assertEquals("copyPurpose", refusal(CopyKind.BADGES, 1, null, TODAY));
        assertEquals("copyPurpose", refusal(CopyKind.BADGES, 1, "x".repeat(CopyWish.LONGEST + 1), TODAY));
        assertEquals("copyDue", refusal(CopyKind.BADGES, 1, "door", TODAY.minusDays(1)));
        assertEquals("copyDue", refusal(CopyKind.BADGES, 1, "door", LAST.plusDays(1)));
        assertEquals("copyDue", refusal(CopyKind.BADGES, 1, "door", null));
    }

    @Test
    void somebody_else_approves_or_the_ward_does() {
        CopyRequest request = asked(CopyKind.BADGES, 1);
        assertEquals("the door", request.purpose());
        assertEquals("copyNotApproved", Refusal.of(() -> request.open(SATO, NOW, TODAY)));
        assertEquals("copyNeedsAnother", Refusal.of(() -> request.approve(SATO, " ", NOW)));
        assertEquals("copyApproval", Refusal.of(() -> request.approve(SATO, "x".repeat(61), NOW)));
        request.approve(MORI, "", NOW);
        assertEquals(CopyRequest.State.APPROVED, request.state());
        assertNull(request.approvalNumber());
        assertEquals("copyDecided", Refusal.of(() -> request.decline(MORI, NOW)));
        assertEquals("copyDecided", Refusal.of(() -> request.approve(MORI, "", NOW)));

        CopyRequest own = asked(CopyKind.BADGES, 1);
        own.approve(SATO, " 8新文観第12号 ", NOW);
        assertEquals("8新文観第12号", own.approvalNumber());
        assertEquals("sato", own.decided().login());
    }

    @Test
    void only_who_asked_takes_it_back_and_only_before_copies_are_made() {
        CopyRequest request = asked(CopyKind.BADGES, 1);
        assertEquals("copyNotYours", Refusal.of(() -> request.withdraw(MORI)));
        request.approve(MORI, null, NOW);
        request.withdraw(SATO);
        assertEquals("copyNotApproved", Refusal.of(() -> request.open(SATO, NOW, TODAY)));

        CopyRequest made = asked(CopyKind.SIGN_UP_SHEETS, 1);
        made.open(SATO, NOW, TODAY);
        assertEquals("copyDecided", Refusal.of(() -> made.withdraw(SATO)));
        CopyRequest declined = asked(CopyKind.BADGES, 1);
        declined.decline(MORI, NOW);
        assertEquals("copyDecided", Refusal.of(() -> declined.withdraw(SATO)));
    }

    @Test
    void blank_sheets_need_no_approval_and_copies_are_made_once() {
        CopyRequest request = asked(CopyKind.SIGN_UP_SHEETS, 3);
        List<Copy> copies = request.open(SATO, NOW, TODAY);
        assertEquals(
                List.of("2026-0012-01", "2026-0012-02", "2026-0012-03"),
                copies.stream().map(Copy::number).toList());
        assertEquals(List.of(), request.open(MORI, NOW, TODAY));
        assertEquals("sato 2", request.openedLogin() + " " + request.openings());
        assertEquals("copyOverdue", Refusal.of(() -> request.open(SATO, NOW, TODAY.plusDays(1))));
    }

    /** A serial that was printed can be typed in again: see PaperCheck. */
    @Property
    void numbers_can_be_serials_and_are_never_twice(
            @ForAll @IntRange(min = 1, max = 99999) int serial, @ForAll @IntRange(min = 1, max = 200) int copies) {
        CopyWish wish = wish(CopyKind.SIGN_UP_SHEETS, copies, "door", TODAY);
        CopyRequest request = new CopyRequest(wish, UUID.randomUUID(), 2026, serial, SATO, NOW);
        List<String> numbers =
                request.open(SATO, NOW, TODAY).stream().map(Copy::number).toList();
        assertEquals(copies, numbers.stream().distinct().count());
        assertTrue(numbers.stream().allMatch(number -> number.matches("[A-Z0-9][A-Z0-9-]{0,19}")));
        assertTrue(numbers.stream().allMatch(number -> number.startsWith(request.number() + "-")));
    }

    private static Copy copy() {
        return asked(CopyKind.SIGN_UP_SHEETS, 1).open(SATO, NOW, TODAY).get(0);
    }

    @Test
    void what_holds_personal_data_is_destroyed_before_a_witness() {
        Copy copy = copy();
        assertEquals("copyMoved", Refusal.of(() -> copy.witness(MORI, NOW)));
        copy.giveBack(SATO, NOW);
        assertEquals("copyMoved", Refusal.of(() -> copy.giveBack(SATO, NOW)));
        copy.destroy(SATO, NOW, true);
        assertEquals(Copy.State.DESTROYING, copy.state());
        assertEquals("copyWitness", Refusal.of(() -> copy.witness(SATO, NOW)));
        copy.witness(MORI, NOW);
        assertEquals(
                "DESTROYED sato mori",
                copy.state() + " " + copy.ended().login() + " "
                        + copy.witnessed().login());
        assertEquals("copyMoved", Refusal.of(copy::takeOut));
        assertEquals("copyMoved", Refusal.of(() -> copy.destroy(SATO, NOW, true)));
    }

    @Test
    void a_blank_sheet_is_destroyed_by_one_and_what_was_said_too_early_is_taken_back() {
        Copy blank = copy();
        blank.destroy(SATO, NOW, false);
        assertEquals(Copy.State.DESTROYED, blank.state());

        Copy copy = copy();
        copy.destroy(SATO, NOW, true);
        copy.takeOut();
        assertEquals(Copy.State.OUT, copy.state());
        assertNull(copy.ended());
        assertEquals("copyMoved", Refusal.of(copy::takeOut));
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, 0, 0, ASKED",
        "ASKED, 0, 1, ASKED",
        "APPROVED, 0, 0, APPROVED",
        "APPROVED, 0, 1, EXPIRED",
        "DECLINED, 0, 1, DECLINED",
        "WITHDRAWN, 0, 1, WITHDRAWN",
        "OUT, 2, 0, OUT",
        "OUT, 1, 1, OVERDUE",
        "OUT, 0, 1, DONE"
    })
    void what_is_out_too_long_is_overdue(CopyRequest.State state, long open, int days, CopyStanding expected) {
        assertEquals(expected, CopyStanding.of(state, open, TODAY, TODAY.plusDays(days)));
    }

    // T3
    @ParameterizedTest
    @EnumSource(CopyKind.class)
    void papers_hold_no_more_than_the_name(CopyKind kind) {
        assertEquals(kind.isFile(), kind.fields().size() > 1);
        assertFalse(kind.isFile() && kind.most() > 1);
    }
}
