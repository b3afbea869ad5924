package kakehashi.domain.matching.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides of an interview day say whom they would like to meet. Source: R-A33, T7. */
class InterviewWishesIT extends UnderPortal {

    private static final LocalDate UNTIL = LocalDate.parse("2027-03-31");

    @Inject
    InterviewWishes wishes;

    @Inject
    InterviewChoices choices;

    @Inject
    WishClosings closings;

    @Inject
    OwnCopy copy;

    @Inject
    Registrations registrations;

    private SharedWorld shared;
    private UUID aung;
    private UUID first;
    private UUID second;
    private List<Visitor> visitors;

    @BeforeEach
    void begin() throws SQLException {
        shared = new SharedWorld(world, registrations);
        aung = shared.registration;
        first = shared.companyOf(shared.contact);
        second = shared.companyOf(shared.other);
        visitors = List.of(new Visitor(shared.seeker, null, World.YEAR, Languages.standard()));
    }

    private SeekerSheet sheet() {
        return wishes.sheet(aung, visitors).orElseThrow();
    }

    private CompanySheet sheetOf(UUID contact) {
        return choices.sheets(contact).get(0);
    }

    private void closeAt(Instant moment) throws SQLException {
        world.sql()
                .run(
                        "insert into wish_closing values (?, ?, 1) on duplicate key update closes_at = values(closes_at)",
                        shared.event(),
                        World.time(moment));
    }

    @Test
    void a_seeker_ranks_each_company_once_until_wishes_close() throws SQLException {
        assertEquals(
                List.of(first, second),
                sheet().companies().stream().map(DayCompany::id).toList());
        wishes.rank(aung, visitors, List.of(first, second));
        wishes.rank(aung, visitors, List.of(second, first));
        assertEquals(List.of(second, first), sheet().wishes());
        assertEquals(Map.of(aung, List.of(second, first)), wishes.of(shared.event()));
        assertEquals("wishTwice", Refusal.of(() -> wishes.rank(aung, visitors, List.of(first, first))));
        assertEquals("wishUnknown", Refusal.of(() -> wishes.rank(aung, visitors, List.of(UUID.randomUUID()))));
        assertEquals("wishUnknown", Refusal.of(() -> wishes.rank(aung, List.of(), List.of(first))));
        assertEquals(Optional.empty(), wishes.sheet(aung, List.of()));

        closeAt(World.NOW);
        assertFalse(sheet().open());
        assertEquals("wishesClosed", Refusal.of(() -> wishes.rank(aung, visitors, List.of())));
        assertEquals(List.of(second, first), sheet().wishes());
    }

    @Test
    void wishes_close_two_days_before_the_event_when_staff_said_nothing() throws SQLException {
        world.sql()
                .run(
                        "update event set starts_at = ? where id = ?",
                        World.time(World.NOW.plus(WishClosing.USUAL).plusSeconds(60)),
                        shared.event());
        assertEquals(World.NOW.plusSeconds(60), closings.of(shared.event()));
        assertTrue(sheet().open() && sheetOf(shared.contact).open());
        closeAt(World.NOW.plusSeconds(30));
        assertEquals(World.NOW.plusSeconds(30), sheet().closesAt());
        assertEquals("eventUnknown", Refusal.of(() -> closings.of(UUID.randomUUID())));
    }

    // T7: a company ranks those alone whose answers it may see
    @Test
    void a_company_ranks_only_who_shows_it_something() throws SQLException {
        assertEquals(List.of(), sheetOf(shared.contact).people());
        assertEquals("wishUnknown", Refusal.of(() -> choices.rank(shared.contact, shared.event(), List.of(aung))));
        shared.agree(shared.contact, UNTIL, "NAME");
        choices.rank(shared.contact, shared.event(), List.of(aung));

        assertEquals(List.of(aung), sheetOf(shared.contact).choices());
        assertEquals(Map.of(first, List.of(aung)), choices.of(shared.event()));
        assertEquals(List.of(), sheetOf(shared.other).people());
        assertEquals("wishUnknown", Refusal.of(() -> choices.rank(shared.other, shared.event(), List.of(aung))));
        assertEquals(
                "choiceTwice", Refusal.of(() -> choices.rank(shared.contact, shared.event(), List.of(aung, aung))));
        closeAt(World.NOW);
        assertEquals("wishesClosed", Refusal.of(() -> choices.rank(shared.contact, shared.event(), List.of())));
    }

    // T7: withdrawn consent hides at once, and a new one brings no old rank back
    @Test
    void a_withdrawal_takes_the_person_and_the_rank_away_for_good() throws SQLException {
        UUID consent = shared.agree(shared.contact, UNTIL, "NAME");
        choices.rank(shared.contact, shared.event(), List.of(aung));
        shared.withdraw(consent);
        assertEquals(Map.of(), choices.of(shared.event()));
        assertEquals(List.of(), sheetOf(shared.contact).people());

        UUID again = shared.agree(shared.contact, UNTIL, "NAME");
        world.sql().run("update disclosure set given_at = date_add(given_at, interval 1 hour) where id = ?", again);
        assertEquals(Map.of(), choices.of(shared.event()));
        assertEquals(1, sheetOf(shared.contact).people().size());
    }

    @Test
    void a_rank_stays_while_the_person_only_shows_other_answers() throws SQLException {
        UUID consent = shared.agree(shared.contact, UNTIL, "NAME");
        choices.rank(shared.contact, shared.event(), List.of(aung));
        shared.withdraw(consent);
        shared.agree(shared.contact, UNTIL, "EDUCATION");
        assertEquals(Map.of(first, List.of(aung)), choices.of(shared.event()));
    }

    @Test
    void who_cancels_is_ranked_by_nobody_and_a_company_that_leaves_is_no_wish() throws SQLException {
        shared.agree(shared.contact, UNTIL, "NAME");
        choices.rank(shared.contact, shared.event(), List.of(aung));
        wishes.rank(aung, visitors, List.of(first, second));
        world.sql().run("update registration set state = 'CANCELLED' where company_id = ?", first);
        assertEquals(Map.of(aung, List.of(second)), wishes.of(shared.event()));
        assertEquals(List.of(second), sheet().wishes());
        assertEquals(Map.of(), choices.of(shared.event()));
        assertEquals(List.of(), choices.sheets(shared.contact));

        world.sql().run("update registration set state = 'CONFIRMED' where company_id = ?", first);
        world.sql().run("update registration set state = 'CANCELLED' where id = ?", aung);
        assertEquals(Map.of(), wishes.of(shared.event()));
        assertEquals(Map.of(), choices.of(shared.event()));
        assertEquals(Optional.empty(), wishes.sheet(aung, visitors));
    }

    // R-D1: what a person wished is told to the person alone
    @Test
    void the_own_copy_tells_wishes_in_their_order() {
        wishes.rank(aung, visitors, List.of(second, first));
        assertEquals(List.of(1, 2), ranks(visitors));
        assertEquals(List.of(), ranks(List.of(new Visitor(null, shared.contact, World.YEAR, Languages.standard()))));
    }

    private List<Object> ranks(List<Visitor> whose) {
        return copy.of(whose).stream()
                .filter(section -> section.part() == Part.WISHES)
                .flatMap(section -> section.pieces().stream())
                .map(piece -> piece.value("rank").orElseThrow())
                .toList();
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_people() throws Exception {
        long few = statements(() -> choices.sheets(shared.contact));
        for (int i = 0; i < 3; i++) {
            UUID more = shared.seeker("MORE " + i, i + "@example.jp");
            shared.agree(more, shared.contact, UNTIL, "NAME");
        }
        assertEquals(few, statements(() -> choices.sheets(shared.contact)));
        assertEquals(3, sheetOf(shared.contact).people().size());
    }
}
