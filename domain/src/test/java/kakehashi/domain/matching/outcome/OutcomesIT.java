package kakehashi.domain.matching.outcome;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.MORI;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Span;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From being introduced to staying: who enters it, who sees it, what is due, and what is counted. Source: R-D11, domain 5. */
class OutcomesIT extends UnderOffice {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Inject
    Bookings bookings;

    @Inject
    Outcomes outcomes;

    @Inject
    OutcomeDesk desk;

    @Inject
    OutcomeHolder holder;

    @Inject
    FunnelReport funnel;

    @Inject
    EndsReport ends;

    @Inject
    Acting acting;

    private UUID file;
    private UUID company;

    @BeforeEach
    void open() throws SQLException {
        Advice advice = CaseStaff.open(world);
        acting.as(MORI);
        bookings.confirm(advice.key(
                bookings.book(advice.form(Advice.FIRST, "linh@example.jp")).reference()));
        bookings.confirm(advice.key(bookings.book(advice.companyForm(Advice.SECOND, "firm@example.jp"))
                .reference()));
        TestClock.set(Advice.FIRST.plus(Duration.ofHours(1)));
        world.sql().run("update case_file set counsellor_id = ? where seeker_id is not null", advice.counsellor(1));
        file = id("select id from case_file where seeker_id is not null");
        company = id("select id from company limit 1");
    }

    private UUID id(String sql) throws SQLException {
        return UUID.fromString(world.sql().text(sql));
    }

    private UUID begin(OutcomeStage stage, LocalDate day) {
        return outcomes.begin(file, new OutcomeStart(company, null, OutcomeOrigin.INTERVIEW_DAY, stage, day));
    }

    private int version(UUID outcome) {
        return desk.open(outcome).outcome().version();
    }

    @Test
    void a_way_is_entered_step_by_step_with_a_trace() throws SQLException {
        UUID way = begin(OutcomeStage.INTRODUCED, TODAY.minusDays(20));
        assertEquals("outcomeThere", Refusal.of(() -> begin(OutcomeStage.INTERVIEW, TODAY)));
        int shown = version(way);
        outcomes.reach(way, shown, OutcomeStage.OFFER, TODAY.minusDays(5));
        assertEquals("outcomeChanged", Refusal.of(() -> outcomes.reach(way, shown, OutcomeStage.HIRED, TODAY)));
        outcomes.end(way, version(way), OutcomeEnd.DECLINED_BY_SEEKER, TODAY);
        outcomes.correct(way, version(way), OutcomeStage.INTERVIEW, TODAY.minusDays(6), OutcomeWhy.RESUMED);
        outcomes.asked(way, version(way));

        OutcomeSheet sheet = desk.open(way);
        assertEquals(
                List.of("REACHED INTRODUCED", "REACHED OFFER", "ENDED OFFER", "CORRECTED INTERVIEW", "ASKED INTERVIEW"),
                sheet.steps().stream()
                        .map(each -> each.kind() + " " + each.stage())
                        .toList());
        assertEquals(OutcomeStage.INTERVIEW, sheet.outcome().stage());
        assertNull(sheet.outcome().ended());
        assertEquals(TODAY.plusDays(1), sheet.outcome().lookOn(), "a week after the interview");
        assertEquals("mori", sheet.steps().get(0).done().login());
        assertEquals(
                List.of("outcome.begin", "outcome.step", "outcome.step", "outcome.correct", "outcome.ask"),
                world.actions().stream()
                        .filter(each -> each.startsWith("outcome."))
                        .toList());
    }

    @Test
    void only_who_sees_the_case_sees_what_became_of_it() throws SQLException {
        UUID way = begin(OutcomeStage.INTRODUCED, TODAY);
        assertEquals(1, desk.page(OutcomeFilter.RUNNING, null, 0, 10).total());
        assertEquals(1, desk.of(file).size());
        acting.as(HARA);
        assertEquals(0, desk.page(OutcomeFilter.ALL, null, 0, 10).total());
        assertEquals("caseNotYours", Refusal.of(() -> desk.open(way)));
        assertEquals("caseNotYours", Refusal.of(() -> desk.of(file)));
        assertEquals("caseNotYours", Refusal.of(() -> outcomes.tick(way, Duty.HIRE_REPORT)));
        assertEquals("caseNotYours", Refusal.of(() -> begin(OutcomeStage.OFFER, TODAY)));
        acting.as(SUZUKI);
        assertEquals(
                1, desk.board(OutcomeFilter.ALL, 5).get(OutcomeStage.INTRODUCED).total());
        assertEquals("outcomeUnknown", Refusal.of(() -> desk.open(file)));
        UUID companys = id("select id from case_file where company_id is not null");
        OutcomeStart start = new OutcomeStart(null, null, OutcomeOrigin.OWN, OutcomeStage.HIRED, TODAY);
        assertEquals("outcomeSeekersOnly", Refusal.of(() -> outcomes.begin(companys, start)));
    }

    @Test // domain 2.8
    void duties_follow_from_joining_and_are_ticked() throws SQLException {
        UUID way = begin(OutcomeStage.JOINED, TODAY);
        assertEquals(
                List.of("CARD_CHECK 2026-11-26", "WORKING_TERMS 2026-11-26", "HIRE_REPORT 2026-12-10"), duties(way));
        assertEquals(1, desk.countDue());
        outcomes.tick(way, Duty.CARD_CHECK);
        outcomes.tick(way, Duty.CARD_CHECK);
        outcomes.tick(way, Duty.WORKING_TERMS);
        assertEquals(0, desk.countDue());
        assertEquals("mori", desk.open(way).duties().get(0).done().login());
        assertEquals("outcomeDutyNot", Refusal.of(() -> outcomes.tick(way, Duty.LEAVING_REPORT)));
        outcomes.insure(way, version(way), Insurance.NOT_INSURED);
        assertEquals(
                TODAY.withMonth(12).withDayOfMonth(31),
                desk.page(OutcomeFilter.ALL, OutcomeStage.JOINED, 0, 1)
                        .rows()
                        .get(0)
                        .dutyOn());
        TestClock.advance(Duration.ofDays(28));
        assertEquals(1, desk.countDue(), "a week before the day");
        outcomes.untick(way, Duty.CARD_CHECK);
        outcomes.insure(way, version(way), Insurance.EXEMPT);
        outcomes.end(way, version(way), OutcomeEnd.LEFT, TODAY.plusDays(10));
        assertEquals(List.of("CARD_CHECK 2026-11-26", "WORKING_TERMS 2026-11-26", "HIRE_REPORT null"), duties(way));
        outcomes.insure(way, version(way), Insurance.INSURED);
        assertEquals("LEAVING_REPORT 2026-12-16", duties(way).get(3));
    }

    private List<String> duties(UUID way) {
        return desk.open(way).duties().stream()
                .map(each -> each.kind() + " " + each.dueOn())
                .toList();
    }

    @Test
    void what_is_due_is_counted_and_the_queries_do_not_grow_with_the_rows() throws SQLException {
        begin(OutcomeStage.INTERVIEW, TODAY);
        outcomes.begin(file, new OutcomeStart(null, null, OutcomeOrigin.OWN, OutcomeStage.HIRED, TODAY));
        assertEquals(0, desk.countDue());
        TestClock.advance(Duration.ofDays(7));
        assertEquals(1, desk.countDue());
        assertEquals(1, desk.page(OutcomeFilter.DUE, null, 0, 10).total());
        TestClock.advance(Duration.ofDays(23));
        assertEquals(2, desk.countDue());
        long few = statements(() -> desk.page(OutcomeFilter.ALL, null, 0, 1));
        assertEquals(few, statements(() -> desk.page(OutcomeFilter.ALL, null, 0, 50)));
        assertEquals(1, desk.goals(file).size());
    }

    @Test
    void the_person_is_told_how_far_it_came() throws SQLException {
        UUID way = begin(OutcomeStage.OFFER, TODAY);
        outcomes.end(way, version(way), OutcomeEnd.DECLINED_BY_SEEKER, TODAY);
        UUID seeker = id("select seeker_id from case_file where id = '" + file + "'");
        List<Section> told = holder.of(List.of(new Visitor(seeker, null, World.YEAR, Languages.standard())));
        assertEquals(
                List.of("stage", "since", "company", "outcome", "ended_on"),
                told.get(0).pieces().get(0).facts().stream().map(Fact::name).toList());
    }

    @Test
    void small_numbers_are_not_shown_and_each_person_counts_once() throws SQLException {
        begin(OutcomeStage.INTERVIEW, TODAY);
        Span span = new Span(
                World.YEAR,
                Instant.parse("2026-03-31T15:00:00Z"),
                Instant.parse("2027-03-31T15:00:00Z"),
                World.NOW.plus(Duration.ofDays(30)),
                Set.of());
        List<Figure> few = funnel.count(span).figures();
        assertEquals(List.of(false), few.stream().map(Figure::isShown).toList());
        assertEquals(0, ends.count(span).figures().get(0).amount());
        assertEquals(1, funnel.count(span).persons());
    }
}
