package kakehashi.domain.casework;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.MORI;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due, who is reminded of it, and who takes cases over. Source: R-A13, R-A23. */
class FollowUpsIT extends UnderOffice {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Inject
    Bookings bookings;

    @Inject
    Cases cases;

    @Inject
    FollowUps followUps;

    @Inject
    ConsultationRecords records;

    @Inject
    NoteRedactions redactions;

    @Inject
    HandOvers handOvers;

    @Inject
    CounsellorReminders reminders;

    @Inject
    HoursDesk hours;

    @Inject
    RecordTemplates templates;

    @Inject
    RetentionDesk retention;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = CaseStaff.open(world);
        acting.as(MORI);
        begin(Advice.FIRST, "linh@example.jp");
        TestClock.set(Advice.FIRST.plus(Duration.ofHours(1)));
    }

    private void begin(Instant at, String mail) throws SQLException {
        bookings.confirm(advice.key(bookings.book(advice.form(at, mail)).reference()));
    }

    private UUID caseId() throws SQLException {
        return UUID.fromString(world.sql().text("select id from case_file order by number limit 1"));
    }

    @Test
    void what_is_noted_by_hand_is_sealed_due_put_off_and_done_with_a_trace() throws SQLException {
        UUID file = caseId();
        assertEquals("noteMissing", Refusal.of(() -> followUps.add(file, " ", TODAY)));
        assertEquals("noteWords", Refusal.of(() -> followUps.add(file, "宗教を聞く", TODAY)));
        assertEquals("followUpPast", Refusal.of(() -> followUps.add(file, "電話", TODAY.minusDays(1))));
        followUps.add(file, "ハローワークに電話", TODAY);

        FollowUp due = followUps.due(TODAY, 0, 10).rows().get(0).followUp();
        assertEquals("ハローワークに電話", cases.open(file).notes().get(due.id()));
        assertEquals(0, world.sql().number("select count(*) from follow_up where note like '%ハロー%'"));
        assertFalse(due.isPutOff());
        followUps.putOff(due.id(), TODAY.plusDays(3));
        followUps.putOff(due.id(), TODAY.plusDays(5));
        FollowUp later = followUps.due(TODAY.plusDays(5), 0, 10).rows().get(0).followUp();
        assertTrue(later.isPutOff());
        assertEquals(TODAY, later.firstDueOn());
        followUps.done(due.id());
        followUps.done(due.id());
        assertEquals(
                List.of(
                        "case.followUp.add",
                        "case.view",
                        "case.followUp.putOff",
                        "case.followUp.putOff",
                        "case.followUp.done"),
                world.actions());
    }

    @Test // T5
    void words_are_taken_out_of_notes_with_a_trace() throws SQLException {
        UUID file = caseId();
        followUps.add(file, "土曜に通うので電話しない。土曜の話はしない", TODAY);
        UUID due = followUps.due(TODAY, 0, 1).rows().get(0).followUp().id();
        acting.as(HARA);
        assertEquals("caseNotYours", Refusal.of(() -> redactions.redact(due, "土曜", Finding.Kind.BELIEF)));
        acting.as(SUZUKI);
        cases.give(file, cases.open(file).file().version(), advice.counsellor(2), "水曜の話が出た");
        UUID step = cases.open(file).steps().get(0).id();
        assertEquals("noteUnknown", Refusal.of(() -> redactions.redact(file, "土曜", Finding.Kind.BELIEF)));
        assertEquals("redactionNothing", Refusal.of(() -> redactions.redact(due, " ", Finding.Kind.BELIEF)));
        assertEquals("redactionNothing", Refusal.of(() -> redactions.redact(due, "日曜", Finding.Kind.BELIEF)));

        redactions.redact(due, " 土曜 ", Finding.Kind.BELIEF);
        redactions.redact(step, "水曜", Finding.Kind.CRIME);

        CaseSheet sheet = cases.open(file);
        assertEquals("■■■に通うので電話しない。■■■の話はしない", sheet.notes().get(due));
        assertEquals("■■■の話が出た", sheet.notes().get(step));
        assertEquals(
                List.of("BELIEF 4 suzuki true false", "CRIME 2 suzuki false true"),
                sheet.redactions().stream()
                        .map(each -> each.kind() + " " + each.characters() + " "
                                + each.done().login() + " " + each.isOf(due) + " " + each.isOf(step))
                        .sorted()
                        .toList());
        assertEquals(2, Collections.frequency(world.actions(), NoteRedactions.REDACT));
        advice.withdraw();
        assertEquals(Map.of(), cases.open(file).notes());
        assertEquals("noteUnknown", Refusal.of(() -> redactions.redact(due, "電話", Finding.Kind.BELIEF)));
    }

    private UUID talk(String order) throws SQLException {
        return UUID.fromString(
                world.sql().text("select id from consultation_booking order by starts_at " + order + " limit 1"));
    }

    private UUID record(UUID talk, LocalDate next, UUID replaces) {
        UUID id = UUID.randomUUID();
        RecordDraft.Held held = new RecordDraft.Held(Channel.PHONE, Theme.DOCUMENTS, Advice.FIRST, 40);
        records.keep(id, 0, new RecordDraft(talk, held, "助言", "", next, false, ""), replaces);
        return id;
    }

    private String dueOf(UUID record) throws SQLException {
        return world.sql()
                .text(
                        "select coalesce(group_concat(due_on, ' ', state order by due_on), '') from follow_up"
                                + " where record_id = ?",
                        record);
    }

    @Test
    void a_record_put_right_makes_due_what_it_says_and_nothing_twice() throws SQLException {
        UUID talk = talk("asc");
        UUID first = record(talk, TODAY, null);
        followUps.putOff(followUps.due(TODAY, 0, 1).rows().get(0).followUp().id(), TODAY.plusDays(3));
        UUID second = record(talk, TODAY, first);
        assertEquals("", dueOf(first));
        assertEquals("2026-11-29 DUE", dueOf(second), "the same day stays put off");
        UUID third = record(talk, TODAY.plusDays(5), second);
        assertEquals("2026-11-29 DROPPED", dueOf(second));
        assertEquals("2026-12-01 DUE", dueOf(third));
        followUps.done(
                followUps.due(TODAY.plusDays(5), 0, 1).rows().get(0).followUp().id());
        TestClock.advance(Duration.ofDays(10));
        assertEquals("followUpPast", Refusal.of(() -> record(talk, TODAY.plusDays(6), third)));
        UUID fourth = record(talk, TODAY.plusDays(5), third);
        assertEquals("2026-12-01 DONE", dueOf(fourth), "what is done is not due again");
        begin(Advice.FIRST.plus(Duration.ofDays(14)), "linh@example.jp");
        UUID other = talk("desc");
        assertEquals("recordUnknown", Refusal.of(() -> record(other, null, fourth)), "another consultation's");
        UUID fifth = record(talk, null, fourth);
        assertEquals("2026-12-01 DONE", dueOf(fourth));
        assertEquals("", dueOf(fifth));
    }

    @Test
    void the_list_begins_with_what_is_overdue_and_counts_it() throws SQLException {
        UUID file = caseId();
        for (int day : List.of(14, 0, 2, 15)) {
            followUps.add(file, "連絡", TODAY.plusDays(day));
        }
        TestClock.advance(Duration.ofDays(1));
        LocalDate today = TODAY.plusDays(1);
        assertEquals(new FollowUps.Counts(1, 0, 3), followUps.counts(today.plusDays(14)));
        assertEquals(
                List.of(TODAY, TODAY.plusDays(2)),
                followUps.due(today.plusDays(14), 0, 2).rows().stream()
                        .map(each -> each.followUp().dueOn())
                        .toList());
        assertEquals(4, followUps.due(today.plusDays(14), 0, 2).total());
        acting.as(HARA);
        assertEquals(0, followUps.due(today.plusDays(14), 0, 2).total());
        assertEquals("caseNotYours", Refusal.of(() -> followUps.add(file, "連絡", today)));
        acting.as(SUZUKI);
        assertEquals(1, followUps.due(today, 0, 10).rows().get(0).counsellor());
        long few = statements(() -> followUps.due(today.plusDays(14), 0, 1));
        assertEquals(few, statements(() -> followUps.due(today.plusDays(14), 0, 50)));
    }

    @Test
    void all_cases_of_who_stops_go_to_another_with_a_note_and_a_mail_that_says_nothing_else() throws SQLException {
        begin(Advice.FIRST.plus(Duration.ofDays(5)), "an@example.jp");
        world.sql().run("update case_file set counsellor_id = ?", advice.counsellor(1));
        acting.as(HARA);
        reminders.tell("hara@example.jp");
        assertEquals("managersOnly", Refusal.of(() -> handOvers.burdens()));
        assertEquals(0, handOvers.countLeft());
        acting.as(SUZUKI);
        assertEquals(0, handOvers.countLeft());
        world.sql().run("update consultation_counsellor set stopped_from = ? where number = 1", TODAY);
        assertEquals(2, handOvers.countLeft());
        assertEquals(List.of(new HandOvers.Burden(advice.counsellor(1), 1, "mori", true, 2)), handOvers.burdens());
        UUID mori = advice.counsellor(1);
        UUID hara = advice.counsellor(2);
        assertEquals("handOverSame", Refusal.of(() -> handOvers.handOver(mori, mori, "")));
        assertEquals("handOverNothing", Refusal.of(() -> handOvers.handOver(hara, mori, "")));
        assertEquals("noteWords", Refusal.of(() -> handOvers.handOver(mori, hara, "宗教の話")));

        assertEquals(2, handOvers.handOver(mori, hara, "来週、電話の約束があります"));

        assertEquals("handOverNothing", Refusal.of(() -> handOvers.handOver(mori, hara, "")));
        assertEquals(0, handOvers.countLeft());
        assertEquals(2, world.actions().stream().filter(Cases.GIVE::equals).count());
        CaseSheet sheet = cases.open(caseId());
        CaseStep step = sheet.steps().get(0);
        assertEquals("来週、電話の約束があります", sheet.notes().get(step.id()));
        QueuedMail mail = mail("handedOver");
        assertEquals("hara@example.jp", mail.recipient());
        assertTrue(mail.english().contains("2 cases"), mail::english);
        assertFalse(mail.text().contains("電話の約束"), mail::text);
    }

    @Test
    void who_advises_with_a_stopped_account_is_given_no_case_and_leaves_some() throws SQLException {
        UUID file = caseId();
        UUID hara = advice.counsellor(2);
        int shown = cases.open(file).file().version();
        stopped(HARA, true);
        assertEquals("counsellorUnknown", Refusal.of(() -> cases.give(file, shown, hara, "")));
        stopped(HARA, false);
        stopped(MORI, true);
        acting.as(SUZUKI);
        assertEquals(1, handOvers.countLeft());
        assertEquals(List.of(new HandOvers.Burden(advice.counsellor(1), 1, "mori", true, 1)), handOvers.burdens());
        assertEquals(
                List.of(false, true),
                hours.all().stream().map(each -> each.advises(TODAY)).toList());
        world.sql().run("update consultation_counsellor set account_id = null where number = 1");
        assertEquals(List.of(new HandOvers.Burden(advice.counsellor(1), 1, null, false, 1)), handOvers.burdens());
    }

    private void stopped(Actor whose, boolean stopped) throws SQLException {
        world.sql()
                .run(
                        "update staff_account set stopped_at = if(?, '2026-11-25', null), stop_reason = if(?, 'BY_HAND', null)"
                                + " where id = ?",
                        stopped,
                        stopped,
                        whose.id());
    }

    private QueuedMail mail(String template) throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(each -> each.template().equals(template))
                .reduce((one, other) -> {
                    throw new AssertionError("two mails " + template);
                })
                .orElseThrow();
    }

    @Test
    void counsellors_are_told_once_on_a_working_day_how_much_is_due() throws SQLException {
        UUID file = caseId();
        followUps.add(file, "連絡", TODAY);
        assertEquals(0, reminders.remindDue(), "nobody wishes it");
        reminders.tell("mori@example.jp");
        assertEquals(Optional.of("mori@example.jp"), reminders.own());
        assertEquals(0, world.sql().number("select count(*) from counsellor_reminder where address like '%mori%'"));

        assertEquals(1, reminders.remindDue());
        assertEquals(0, reminders.remindDue(), "once a day");
        QueuedMail mail = mail("followUpsDue");
        assertTrue(mail.english().contains("1 follow-up is due."), mail::english);
        TestClock.set(Instant.parse("2026-11-28T03:00:00Z"));
        assertEquals(0, reminders.remindDue(), "a Saturday");
        TestClock.set(Instant.parse("2026-11-29T23:59:00Z"));
        assertEquals(0, reminders.remindDue(), "Sunday's turn goes on until Monday at nine");
        TestClock.set(Instant.parse("2026-11-30T00:00:00Z"));
        world.sql().run("delete from mail");
        assertEquals(1, reminders.remindDue());
        assertTrue(mail("followUpsDue").english().contains("1 of them is overdue."));
        TestClock.set(Instant.parse("2027-01-11T03:00:00Z"));
        assertEquals(0, reminders.remindDue(), "Coming of Age Day, a Monday");
        TestClock.set(Instant.parse("2027-01-12T03:00:00Z"));
        assertEquals(1, reminders.remindDue());
        reminders.tell("");
        assertEquals(Optional.empty(), reminders.own());
        acting.as(SUZUKI);
        assertEquals("counsellorsOnly", Refusal.of(() -> reminders.tell("s@example.jp")));
    }

    @Test
    void who_advises_under_the_number_later_is_not_told_where_another_was() throws SQLException {
        followUps.add(caseId(), "連絡", TODAY);
        reminders.tell("mori@example.jp");
        UUID first = advice.counsellor(1);
        world.sql().run("update consultation_counsellor set account_id = null where number = 2");
        world.sql().run("update consultation_counsellor set account_id = ? where number = 1", HARA.id());

        assertEquals(1, reminders.remindDue(), "the number's turn is over");
        acting.as(SUZUKI);
        cases.give(caseId(), cases.outside(caseId()).version(), first, "");
        assertEquals(
                0, world.sql().number("select count(*) from mail where template in ('followUpsDue', 'handedOver')"));

        acting.as(HARA);
        assertEquals(Optional.empty(), reminders.own());
        reminders.tell("hara@example.jp");
        assertEquals(Optional.of("hara@example.jp"), reminders.own());
        TestClock.set(Instant.parse("2026-11-27T03:00:00Z"));
        assertEquals(1, reminders.remindDue());
        assertEquals("hara@example.jp", mail("followUpsDue").recipient());
    }

    @Test
    void whose_period_is_over_finds_nothing_instead_of_failing() throws SQLException {
        UUID mori = advice.counsellor(1);
        UUID hara = advice.counsellor(2);
        world.sql().run("update handler set ends_on = ?", TODAY.minusDays(1));
        for (Actor each : List.of(MORI, SUZUKI)) {
            acting.as(each);
            assertEquals(new FollowUps.Counts(0, 0, 0), followUps.counts(TODAY.plusDays(14)));
            assertEquals(0, followUps.due(TODAY, 0, 10).total());
            for (CaseFilter filter : CaseFilter.values()) {
                assertEquals(0, cases.page(filter, 0, 10).total(), filter::name);
            }
            for (RetentionFilter filter : RetentionFilter.values()) {
                assertEquals(0, retention.page(filter, 0, 10).total(), filter::name);
            }
            assertEquals(0, cases.countBroken());
            assertEquals(0, handOvers.countLeft());
        }
        assertEquals(List.of(), handOvers.burdens());
        assertEquals("handOverNothing", Refusal.of(() -> handOvers.handOver(mori, hara, "")));
    }

    @Test
    void managers_keep_what_records_begin_with() throws SQLException {
        UUID id = UUID.randomUUID();
        RecordTemplate.Terms terms = new RecordTemplate.Terms(Theme.DOCUMENTS, " 職務経歴書 ", "見た書類：\r\n直す所：", false);
        assertEquals("managersOnly", Refusal.of(() -> templates.keep(id, 0, terms)));
        acting.as(SUZUKI);
        assertEquals("noteWords", Refusal.of(() -> templates.keep(id, 0, of("宗教："))));
        assertEquals("templateEmpty", Refusal.of(() -> templates.keep(id, 0, of(" "))));
        assertEquals("recordLong", Refusal.of(() -> templates.keep(id, 0, of("あ".repeat(2001)))));
        templates.keep(id, 0, terms);
        acting.as(MORI);

        RecordTemplate offered = templates.offered(Audience.SEEKER).get(0);
        assertEquals("職務経歴書", offered.terms().title());
        assertEquals("見た書類：\n直す所：", offered.terms().wording());
        assertEquals(List.of(), templates.offered(Audience.COMPANY));
        acting.as(SUZUKI);
        templates.keep(id, offered.version(), new RecordTemplate.Terms(Theme.DOCUMENTS, "職務経歴書", "見た書類：", true));
        assertEquals("templateChanged", Refusal.of(() -> templates.keep(id, offered.version(), of("別"))));
        assertEquals(List.of(), templates.offered(Audience.SEEKER));
        assertEquals(1, templates.all().size());
        assertEquals(
                2,
                world.actions().stream().filter(RecordTemplates.ACTION::equals).count());
    }

    private static RecordTemplate.Terms of(String wording) {
        return new RecordTemplate.Terms(Theme.DOCUMENTS, "書類", wording, false);
    }
}
