package kakehashi.domain.matching.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.matching.outcome.OutcomeOrigin;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.outcome.OutcomeStart;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.domain.matching.question.InterviewQuestions;
import kakehashi.domain.matching.question.QuestionSheet;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Span;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.MetWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff read and enter what came of meetings, and go on with it. Source: R-A33. */
class ResultDeskIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final MeetingFacts GOES_ON =
            new MeetingFacts(Presence.MET, CompanyWish.GO_ON, NextStep.VISIT, null, false);

    @Inject
    ResultDesk desk;

    @Inject
    ResultsReport report;

    @Inject
    InterviewQuestions questions;

    @Inject
    Outcomes outcomes;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private SharedWorld shared;
    private MetWorld met;
    private UUID host;

    @BeforeEach
    void begin() throws SQLException {
        shared = new SharedWorld(world, registrations);
        met = new MetWorld(world, shared);
        met.meet(shared.contact, shared.registration, 1, -1);
        host = met.host(shared.contact);
        acting.as(world.handled(SUZUKI));
    }

    private void enter(MeetingFacts facts, int seen) {
        desk.enter(shared.event(), host, List.of(new ResultEntry(shared.registration, facts, seen)));
    }

    private ResultBoard board() {
        return desk.board(shared.event()).orElseThrow();
    }

    @Test
    void staff_enter_for_everybody_from_the_paper_sheets() throws SQLException {
        assertEquals(1, board().sheets().size(), "a company without meetings has no sheet");
        enter(GOES_ON, 0);
        ResultLine line = board().of(host).orElseThrow().lines().get(0);
        assertEquals(GOES_ON, line.facts());
        assertEquals(ResultSide.STAFF, line.side());
        assertEquals("resultsChanged", Refusal.of(() -> enter(MeetingFacts.NONE, 0)));
        assertEquals("resultUnknown", Refusal.of(() -> desk.enter(shared.event(), UUID.randomUUID(), List.of())));
        assertEquals(2, world.sql().number("select count(*) from access_log where action = ?", ResultDesk.VIEW));
    }

    @Test
    void nothing_is_entered_before_the_meeting_begins() throws SQLException {
        UUID later = shared.seeker("LATER", "later@example.jp");
        met.meet(shared.contact, later, 3, 1);
        assertEquals(
                "resultEarly",
                Refusal.of(() -> desk.enter(shared.event(), host, List.of(new ResultEntry(later, GOES_ON, 0)))));
    }

    @Test
    void a_wish_to_go_on_leads_to_the_persons_way_to_the_company() throws SQLException {
        UUID file = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into case_file (id, programme_id, seeker_id, state, opened_at, version)"
                                + " select ?, programme_id, id, 'OPEN', ?, 1 from seeker where id = ?",
                        file,
                        World.time(World.NOW),
                        shared.seeker);
        Pair pair = new Pair(host, shared.registration);
        assertEquals(Map.of(), board().ways());
        enter(GOES_ON, 0);
        assertEquals(file, board().ways().get(pair).caseId());
        assertNull(board().ways().get(pair).outcomeId());
        UUID company = board().of(host).orElseThrow().companyId();
        UUID way = outcomes.begin(
                file,
                new OutcomeStart(
                        company,
                        null,
                        OutcomeOrigin.INTERVIEW_DAY,
                        OutcomeStage.INTERVIEW,
                        World.NOW.atZone(ZoneOffset.UTC).toLocalDate()));
        assertEquals(way, board().ways().get(pair).outcomeId());
        acting.as(world.handled(new Actor(UUID.randomUUID(), "sato", "HANDLER")));
        assertEquals(Map.of(), board().ways(), "whose case it is not");
    }

    @Test
    void staff_read_what_companies_ask() throws SQLException {
        world.sql()
                .run(
                        "insert into interview_question values (uuid(), ?, ?, 1, 'Which family business?', 'en', 'FAMILY',"
                                + " ?, 1)",
                        shared.event(),
                        shared.companyOf(shared.contact),
                        World.time(World.NOW));
        List<QuestionSheet> sheets = questions.of(shared.event());
        assertEquals(2, sheets.size());
        assertEquals(
                1, sheets.stream().mapToInt(each -> each.questions().size()).sum());
    }

    // domain 5: numbers below five are not shown
    @Test
    void results_are_counted_for_the_year() throws SQLException {
        for (int i = 0; i < 5; i++) {
            UUID more = shared.seeker("MORE " + i, i + "@example.jp");
            met.meet(shared.contact, more, 2 + i, -2 - i);
            desk.enter(shared.event(), host, List.of(new ResultEntry(more, GOES_ON, 0)));
        }
        world.sql()
                .run(
                        "update event set starts_at = ?, closes_at = ?, ends_at = ? where id = ?",
                        World.time(World.NOW.minus(Duration.ofHours(9))),
                        World.time(World.NOW.minus(Duration.ofHours(9))),
                        World.time(World.NOW),
                        shared.event());
        Span span = new Span(
                World.YEAR, World.NOW.minus(Duration.ofDays(30)), World.NOW.plusSeconds(1), World.NOW, Set.of());
        Map<String, Long> counted = report.count(span).figures().stream()
                .collect(Collectors.toMap(each -> each.part() + each.label(), Figure::amount));
        assertEquals(5, counted.get("Report.results.entered"));
        assertEquals(5, counted.get("Report.results.byPresencePresence.MET"));
        assertEquals(5, counted.get("Report.results.byWishCompanyWish.GO_ON"));
        enter(new MeetingFacts(Presence.PERSON_AWAY, null, null, null, false), 0);
        assertEquals(
                List.of(),
                report.count(span).figures().stream()
                        .filter(each -> each.amount() > 0)
                        .toList());
    }
}
