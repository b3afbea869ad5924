package kakehashi.domain.casework;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.MORI;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.report.Span;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who joined a company are asked later whether they still work there. Source: R-A13, domain 5; R-WS4. */
class RetentionIT extends UnderOffice {

    /** The day the case ends. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Inject
    Bookings bookings;

    @Inject
    Cases cases;

    @Inject
    FollowUps followUps;

    @Inject
    RetentionAsking asking;

    @Inject
    RetentionDesk desk;

    @Inject
    RetentionReport report;

    @Inject
    Mailings mailings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = CaseStaff.open(world);
        acting.as(MORI);
        String number = bookings.book(advice.form(Advice.FIRST, "linh@example.jp", "vi"))
                .reference();
        bookings.confirm(advice.key(number));
        TestClock.set(Advice.FIRST.plus(Duration.ofHours(1)));
    }

    private UUID caseId() throws SQLException {
        return UUID.fromString(world.sql().text("select id from case_file"));
    }

    private void close(LocalDate joined) throws SQLException {
        UUID id = caseId();
        cases.close(id, cases.open(id).file().version(), CaseOutcome.EMPLOYED, joined);
    }

    private String states() throws SQLException {
        return world.sql().text("select group_concat(month_mark, ' ', state order by month_mark) from retention_check");
    }

    private List<QueuedMail> asked() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(each -> each.template().equals(RetentionLetters.TEMPLATE))
                .toList();
    }

    private List<RetentionDesk.Line> shown(RetentionFilter filter) {
        return desk.page(filter, 0, 10).rows();
    }

    @Test
    void each_question_leaves_once_in_the_persons_language_on_the_morning_of_its_day() throws SQLException {
        close(TODAY);
        assertEquals("1 PLANNED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals(
                List.of(TODAY.plusMonths(1), TODAY.plusMonths(3), TODAY.plusMonths(6), TODAY.plusMonths(12)),
                shown(RetentionFilter.PLANNED).stream()
                        .map(each -> each.check().dueOn())
                        .toList());
        TestClock.set(Instant.parse("2026-12-25T23:59:00Z"));
        assertEquals(0, asking.askDue());
        TestClock.set(Instant.parse("2026-12-26T00:00:00Z"));
        assertEquals(1, asking.askDue());
        assertEquals(0, asking.askDue());

        QueuedMail mail = asked().get(0);
        assertEquals(1, asked().size());
        assertEquals("vi linh@example.jp", mail.language() + " " + mail.recipient());
        assertTrue(
                Pattern.compile("/vi/since/[A-Za-z0-9_-]{43}\\s")
                        .matcher(mail.text())
                        .find(),
                mail::text);
        for (String word : List.of("Nguyễn", "linh@", "090-1234")) {
            assertFalse(mail.text().contains(word), mail::text);
        }
        assertEquals(1, world.sql().number("select count(*) from mail where template = 'retention' and fleeting"));
        assertEquals("1 ASKED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals(1, shown(RetentionFilter.ASKED).size());
        TestClock.advance(Duration.ofDays(22));
        assertEquals(0, shown(RetentionFilter.ASKED).size());
        assertEquals(1, shown(RetentionFilter.TO_ASK).size());
        acting.as(HARA);
        assertEquals(0, shown(RetentionFilter.TO_ASK).size());
        acting.as(SUZUKI);
        assertEquals(1, shown(RetentionFilter.TO_ASK).size());
    }

    @Test
    void nobody_is_asked_who_withdrew_every_consent_or_whose_case_goes_on() throws SQLException {
        close(TODAY);
        UUID id = caseId();
        cases.reopen(id, cases.open(id).file().version());
        assertEquals("1 DROPPED,3 DROPPED,6 DROPPED,12 DROPPED", states());
        close(TODAY);
        assertEquals("1 PLANNED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        advice.withdraw();
        TestClock.set(Instant.parse("2026-12-26T00:00:00Z"));

        assertEquals(1, asking.askDue());

        assertEquals("1 DROPPED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals(List.of(), asked());
    }

    @Test
    void who_joined_long_ago_is_asked_the_last_question_alone() throws SQLException {
        close(LocalDate.of(2026, 6, 20));

        assertEquals(2, asking.askDue());

        assertEquals("1 DROPPED,3 ASKED,6 PLANNED,12 PLANNED", states());
        assertEquals(1, asked().size());
    }

    @Test
    void where_no_mail_goes_staff_enter_what_they_were_told() throws SQLException {
        world.sql().run("update seeker set confirmed_at = null");
        close(LocalDate.of(2026, 10, 20));
        asking.askDue();
        assertEquals("1 BY_PHONE,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals(List.of(), asked());
        UUID check = shown(RetentionFilter.TO_ASK).get(0).check().id();
        UUID later = shown(RetentionFilter.PLANNED).get(0).check().id();

        acting.as(HARA);
        assertEquals("caseNotYours", Refusal.of(() -> desk.find(check)));
        assertEquals("caseNotYours", Refusal.of(() -> enter(check)));
        acting.as(MORI);
        assertEquals("retentionEarly", Refusal.of(() -> enter(later)));
        enter(check);
        assertEquals("retentionAnswered", Refusal.of(() -> enter(check)));

        assertEquals("1 ANSWERED,3 DROPPED,6 DROPPED,12 DROPPED", states());
        FollowUp due = followUps.due(TODAY, 0, 10).rows().get(0).followUp();
        assertEquals(FollowUp.Reason.LEFT, due.reason());
        assertEquals(1, followUps.countDue());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'retention.enter'"));
        RetentionCheck shown = cases.open(caseId()).retention().get(0);
        assertEquals(RetentionCheck.Answer.NO, shown.answer());
        assertEquals("mori", shown.entered().login());
        assertEquals(List.of("asked.1 HIDDEN"), counted());
    }

    @Test
    void who_withdrew_every_consent_is_not_asked_by_staff_either() throws SQLException {
        world.sql().run("update seeker set confirmed_at = null");
        close(LocalDate.of(2026, 10, 20));
        asking.askDue();
        UUID check = shown(RetentionFilter.TO_ASK).get(0).check().id();
        assertEquals(check, desk.find(check).check().id());
        advice.withdraw();

        assertEquals(List.of(), shown(RetentionFilter.TO_ASK));
        assertEquals(0, desk.page(RetentionFilter.TO_ASK, 0, 10).total());
        assertEquals(3, shown(RetentionFilter.PLANNED).size());
        assertEquals("retentionWithdrawn", Refusal.of(() -> desk.find(check)));
        assertEquals("retentionWithdrawn", Refusal.of(() -> enter(check)));
        assertEquals("1 BY_PHONE,3 PLANNED,6 PLANNED,12 PLANNED", states());
        world.sql().run("update handler set ends_on = '2026-11-20'");
        assertEquals(List.of(), shown(RetentionFilter.PLANNED), "nor is anything found once the period is over");
    }

    private void enter(UUID check) {
        desk.enter(check, RetentionCheck.Answer.NO, RetentionCheck.Way.PHONE);
    }

    /** What the report of the year counts, besides what is zero. */
    private List<String> counted() {
        Instant now = clock.instant();
        Span span = new Span(
                World.YEAR,
                Instant.parse("2026-03-31T15:00:00Z"),
                Instant.parse("2027-03-31T15:00:00Z"),
                now,
                Set.of());
        return report.count(span).figures().stream()
                .filter(each -> !each.isShown() || each.amount() > 0)
                .map(each -> each.label().replace("Report.retention.", "") + " "
                        + (each.isShown() ? each.amount() : each.mark()))
                .toList();
    }

    /** So many people whose question was due on a day, with what they said; null when they said nothing. */
    private void joined(int people, int months, String due, RetentionCheck.Answer said) throws SQLException {
        for (int i = 0; i < people; i++) {
            world.sql()
                    .run(
                            "insert into retention_check (id, case_id, joined_on, month_mark, due_on, state, talk_id,"
                                    + " key_hash, asked_at, open_until, answer, way, answered_at, version) select uuid(), id,"
                                    + " date_sub(?, interval ? day), ?, ?, ?, uuid(), unhex(sha2(uuid(), 256)), '2026-11-25',"
                                    + " '2026-12-16', ?, ?, ?, 1 from case_file",
                            due,
                            100 * months + 20 * (said == null ? 3 : said.ordinal()) + i,
                            months,
                            due,
                            said == null ? "ASKED" : "ANSWERED",
                            said == null ? null : said.name(),
                            said == null ? null : "LINK",
                            said == null ? null : "2026-11-26 00:00:00");
        }
    }

    // suppress <5
    @Test
    void the_ward_is_told_who_still_works_there_by_question_and_of_few_people_nothing() throws SQLException {
        joined(12, 1, "2026-11-25", RetentionCheck.Answer.YES);
        joined(2, 1, "2026-11-25", RetentionCheck.Answer.NO);
        joined(7, 1, "2026-11-25", null);
        joined(5, 3, "2026-11-25", RetentionCheck.Answer.YES);
        joined(3, 6, "2026-11-25", RetentionCheck.Answer.YES);
        joined(7, 12, "2027-10-01", RetentionCheck.Answer.YES);

        assertEquals(
                List.of(
                        "asked.1 21",
                        "1.YES 12",
                        "1.NO SMALL",
                        "1.NONE HIDDEN",
                        "asked.3 5",
                        "3.YES 5",
                        "asked.6 HIDDEN",
                        "asked.12 7",
                        "12.YES 7"),
                counted(),
                "what is due in the next year is of the year of the case");
        TestClock.set(Instant.parse("2026-11-25T10:00:00Z"));
        assertEquals(
                List.of(
                        "asked.1 21",
                        "1.NONE 21",
                        "asked.3 5",
                        "3.NONE 5",
                        "asked.6 HIDDEN",
                        "asked.12 7",
                        "12.NONE 7"),
                counted(),
                "as things stood before anybody answered");
    }

    @Test
    void a_mail_that_did_not_leave_is_needed_as_long_as_it_can_be_answered() throws SQLException {
        close(LocalDate.of(2026, 10, 20));
        asking.askDue();
        world.sql().run("update mail set state = 'FAILED', problem = 'REFUSED' where template = 'retention'");

        assertEquals(MailRow.Need.NEEDED, need());
        world.sql().run("update retention_check set open_until = '2026-11-25' where month_mark = 1");
        assertEquals(MailRow.Need.OVER, need());
    }

    private MailRow.Need need() {
        return mailings.stuck(0, 10).rows().get(0).need();
    }
}
