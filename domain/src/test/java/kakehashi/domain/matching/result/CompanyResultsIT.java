package kakehashi.domain.matching.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.MetWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company enters what came of its meetings, and the person reads what it tells. Source: R-A33, T7. */
class CompanyResultsIT extends UnderPortal {

    private static final LocalDate UNTIL = LocalDate.parse("2027-03-31");
    private static final LocalDate BY = LocalDate.parse("2026-12-20");
    private static final MeetingFacts GOES_ON =
            new MeetingFacts(Presence.MET, CompanyWish.GO_ON, NextStep.SECOND_INTERVIEW, BY, true);

    @Inject
    CompanyResults results;

    @Inject
    ToldSteps steps;

    @Inject
    OwnCopy copy;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private SharedWorld shared;
    private MetWorld met;
    private UUID host;
    private UUID consent;

    @BeforeEach
    void begin() throws SQLException {
        shared = new SharedWorld(world, registrations);
        met = new MetWorld(world, shared);
        met.meet(shared.contact, shared.registration, 1, -1);
        met.meet(shared.other, shared.registration, 2, -2);
        consent = shared.agree(shared.contact, UNTIL, "NAME");
        host = met.host(shared.contact);
        acting.as(new Actor(shared.companyOf(shared.contact), shared.contact.toString(), Actor.COMPANY));
    }

    private ResultLine line() {
        return results.of(shared.contact).get(0).lines().get(0);
    }

    private void enter(MeetingFacts facts, int seen) {
        results.enter(shared.contact, host, List.of(new ResultEntry(shared.registration, facts, seen)));
    }

    @Test
    void a_result_is_entered_with_an_entry_of_the_log() throws SQLException {
        assertEquals(1, results.of(shared.contact).get(0).open());
        enter(GOES_ON, 0);
        assertEquals(GOES_ON, line().facts());
        assertEquals(ResultSide.COMPANY, line().side());
        assertEquals(0, results.of(shared.contact).get(0).open());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = ?", ResultDesk.ENTER));
        enter(GOES_ON, 0);
        assertEquals(1, world.sql().number("select count(*) from access_log where action = ?", ResultDesk.ENTER));
    }

    // T7: of nobody who does not show the company something, and of nobody else's meetings
    @Test
    void a_company_enters_only_its_own_meetings_with_who_still_shows_it_something() throws SQLException {
        assertEquals(List.of(), results.of(shared.other));
        UUID elsewhere = met.host(shared.other);
        assertEquals(
                "resultUnknown",
                Refusal.of(() -> results.enter(
                        shared.contact, elsewhere, List.of(new ResultEntry(shared.registration, GOES_ON, 0)))));
        shared.withdraw(consent);
        assertEquals(List.of(), results.of(shared.contact));
        assertEquals("resultUnknown", Refusal.of(() -> enter(GOES_ON, 0)));
    }

    @Test
    void nothing_is_entered_before_the_meeting_begins() throws SQLException {
        UUID later = shared.seeker("LATER", "later@example.jp");
        shared.agree(later, shared.contact, UNTIL, "NAME");
        met.meet(shared.contact, later, 3, 1);
        assertEquals(1, results.of(shared.contact).get(0).lines().size());
        assertEquals(
                "resultUnknown",
                Refusal.of(() -> results.enter(shared.contact, host, List.of(new ResultEntry(later, GOES_ON, 0)))));
    }

    @Test
    void whoever_comes_second_reads_what_stands_before_it_is_replaced() {
        enter(GOES_ON, 0);
        MeetingFacts away = new MeetingFacts(Presence.PERSON_AWAY, null, null, null, false);
        Refused refused = assertThrows(Refused.class, () -> enter(away, 0));
        assertEquals("resultsChanged", refused.code());
        assertEquals(line().reference(), refused.arguments().get("references"));
        enter(away, line().version());
        assertEquals(away, line().facts());
    }

    // the person reads the next step where it is told, and never the company's wish
    @Test
    void the_person_reads_the_next_step_alone_and_only_when_it_is_told() {
        enter(new MeetingFacts(Presence.MET, CompanyWish.NOT_NOW, NextStep.NONE, null, false), 0);
        assertEquals(Map.of(), steps.of(List.of(shared.registration)));
        assertEquals(Optional.empty(), own().value("step"));
        assertEquals(Optional.of(Presence.MET), own().value("presence"));
        enter(GOES_ON, line().version());
        ToldStep told = steps.of(List.of(shared.registration)).get(new Pair(host, shared.registration));
        assertEquals(NextStep.SECOND_INTERVIEW, told.step());
        assertEquals(BY, told.by());
        assertEquals(Optional.of(NextStep.SECOND_INTERVIEW), own().value("step"));
        assertEquals(Optional.empty(), own().value("wish"));
        assertNull(steps.of(List.of(host)).get(new Pair(host, shared.registration)));
    }

    private Piece own() {
        Visitor visitor = new Visitor(shared.seeker, null, World.YEAR, Languages.standard());
        return copy.of(List.of(visitor)).stream()
                .filter(section -> section.part() == Part.RESULTS)
                .flatMap(section -> section.pieces().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_people() throws Exception {
        long few = statements(() -> results.of(shared.contact));
        for (int i = 0; i < 3; i++) {
            UUID more = shared.seeker("MORE " + i, i + "@example.jp");
            shared.agree(more, shared.contact, UNTIL, "NAME");
            met.meet(shared.contact, more, 4 + i, -3 - i);
        }
        assertEquals(few, statements(() -> results.of(shared.contact)));
        assertEquals(4, results.of(shared.contact).get(0).lines().size());
    }
}
