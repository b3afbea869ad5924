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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases, what was advised in them and what follows, for those who may see them. Source: R-A13, R-A23, R-D13, T5. */
class CasesIT extends UnderOffice {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Inject
    Bookings bookings;

    @Inject
    Cases cases;

    @Inject
    CaseWays ways;

    @Inject
    ConsultationRecords records;

    @Inject
    FollowUps followUps;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = CaseStaff.open(world);
        acting.as(MORI);
    }

    /** A seeker's consultation with the first counsellor, which is over an hour later. */
    private UUID booked() throws SQLException {
        String number =
                bookings.book(advice.form(Advice.FIRST, "linh@example.jp")).reference();
        bookings.confirm(advice.key(number));
        TestClock.set(Advice.FIRST.plus(Duration.ofHours(1)));
        return UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", number));
    }

    private UUID caseId() throws SQLException {
        return UUID.fromString(world.sql().text("select id from case_file"));
    }

    private static RecordDraft draft(UUID talk, String text) {
        return new RecordDraft(talk, held(), text, "ES を書く", FRIDAY, false, "");
    }

    private static RecordDraft.Held held() {
        return new RecordDraft.Held(Channel.IN_PERSON, Theme.DOCUMENTS, Advice.FIRST, 40);
    }

    @Test
    void a_case_begins_with_the_first_consultation_and_is_the_counsellors() throws SQLException {
        booked();
        String second = bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(5)), "linh@example.jp"))
                .reference();
        bookings.confirm(advice.key(second));
        String company = bookings.book(advice.companyForm(Advice.FIRST.plus(Duration.ofDays(7)), "boss@example.jp"))
                .reference();
        bookings.confirm(advice.key(company));

        List<CaseRow> all = cases.page(CaseFilter.OPEN, 0, 10).rows();
        assertEquals(
                List.of(Audience.SEEKER, Audience.COMPANY),
                all.stream().map(CaseRow::audience).toList());
        assertEquals(List.of(1, 1), all.stream().map(CaseRow::counsellor).toList());
        assertEquals(2, all.get(1).number() - all.get(0).number() + 1, "no number is left out");
        CaseSheet sheet = cases.open(caseOf(Audience.SEEKER, all));
        assertEquals(2, sheet.bookings().size());
        assertEquals("Nguyễn Thị Ánh", sheet.answers().get(PersonalField.NAME));
        assertEquals("linh@example.jp", sheet.answers().get(PersonalField.EMAIL));
        assertFalse(sheet.toString().contains("Nguy"), sheet::toString);
        assertEquals(
                FilledForm.company(20, true).name(),
                cases.open(caseOf(Audience.COMPANY, all)).company().name());
        assertEquals(2, cases.page(CaseFilter.MINE, 0, 10).total());
        long few = statements(() -> cases.page(CaseFilter.OPEN, 0, 1));
        assertEquals(few, statements(() -> cases.page(CaseFilter.OPEN, 0, 50)));
    }

    private static UUID caseOf(Audience audience, List<CaseRow> rows) {
        return rows.stream()
                .filter(row -> row.audience() == audience)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void only_the_counsellor_and_managers_see_it_and_who_breaks_the_glass_is_told_of() throws SQLException {
        booked();
        UUID file = caseId();
        acting.as(HARA);

        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));
        assertEquals(List.of("case.view.denied"), world.actions());
        assertEquals(List.of(), cases.page(CaseFilter.MINE, 0, 10).rows());

        cases.breakGlass(file, CaseGlass.Reason.STANDING_IN);
        assertEquals(
                CaseGlass.Reason.STANDING_IN, cases.open(file).glass().get(0).reason());
        assertEquals(List.of("case.view.denied", "case.break", "case.view"), world.actions());
        int shown = cases.outside(file).version();
        UUID hara = advice.counsellor(2);
        assertEquals(
                "caseNotYours", Refusal.of(() -> cases.give(file, shown, hara, "")), "the glass lets look, not take");
        assertEquals("caseNotYours", Refusal.of(() -> cases.close(file, shown, CaseOutcome.ANSWERED, null)));
        assertEquals("caseNotYours", Refusal.of(() -> cases.reopen(file, shown)));
        TestClock.advance(CaseGlass.OPEN);
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));

        acting.as(SUZUKI);
        assertEquals(1, cases.countBroken());
        CaseGlass glass = cases.open(file).glass().get(0);
        assertEquals("hara", glass.broken().login());
        assertEquals(1, cases.page(CaseFilter.BROKEN, 0, 10).total());
        cases.see(glass.id());
        assertEquals(0, cases.countBroken());
        assertEquals(0, cases.page(CaseFilter.BROKEN, 0, 10).total());
        acting.as(HARA);
        assertEquals("managersOnly", Refusal.of(() -> cases.see(glass.id())));
    }

    @Test
    void who_advises_no_more_is_given_no_case() throws SQLException {
        booked();
        UUID file = caseId();
        UUID hara = advice.counsellor(2);
        int shown = cases.open(file).file().version();
        world.sql().run("update consultation_counsellor set stopped_from = '2026-11-24' where id = ?", hara);

        assertEquals("counsellorUnknown", Refusal.of(() -> cases.give(file, shown, hara, "")));
        world.sql().run("update consultation_counsellor set stopped_from = null");
        world.sql()
                .run("update staff_account set stopped_at = now(3), stop_reason = 'BY_HAND' where id = ?", HARA.id());
        assertEquals(
                "counsellorUnknown", Refusal.of(() -> cases.give(file, shown, hara, "")), "nor whose account stopped");
    }

    @Test
    void a_case_is_handed_over_and_closed_with_an_outcome() throws SQLException {
        UUID talk = booked();
        UUID file = caseId();
        records.keep(UUID.randomUUID(), 0, draft(talk, "助言"), null);
        UUID hara = advice.counsellor(2);
        int shown = cases.open(file).file().version();

        cases.give(file, shown, hara, "");
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));
        acting.as(HARA);
        assertEquals("caseChanged", Refusal.of(() -> cases.close(file, shown, CaseOutcome.ANSWERED, null)));
        TestClock.advance(Duration.ofMinutes(1));
        int now = cases.open(file).file().version();
        assertEquals("joinedMissing", Refusal.of(() -> cases.close(file, now, CaseOutcome.EMPLOYED, null)));
        assertEquals("outcomeNotForAudience", Refusal.of(() -> cases.close(file, now, CaseOutcome.HIRED, null)));
        cases.close(file, now, CaseOutcome.EMPLOYED, LocalDate.of(2027, 4, 1));

        CaseSheet closed = cases.open(file);
        assertEquals(FollowUp.State.DROPPED, closed.followUps().get(0).state());
        assertEquals(
                List.of(CaseStep.Kind.CLOSED, CaseStep.Kind.GIVEN),
                closed.steps().stream().map(CaseStep::kind).toList());
        assertEquals(1, cases.page(CaseFilter.CLOSED, 0, 10).total());
        assertEquals("caseClosed", Refusal.of(() -> records.save(UUID.randomUUID(), 0, draft(talk, "後"))));
        cases.reopen(file, closed.file().version());
        assertEquals(1, cases.page(CaseFilter.MINE, 0, 10).total());
    }

    @Test
    void what_is_typed_is_saved_and_what_is_kept_is_not_written_anew() throws SQLException {
        UUID talk = booked();
        UUID id = UUID.randomUUID();

        assertEquals(1, records.save(id, 0, draft(talk, "宗教の話")));
        assertEquals(1, records.version(id));
        assertEquals("recordChanged", Refusal.of(() -> records.save(id, 0, draft(talk, "別の窓"))), "another window");
        assertEquals("recordChanged", Refusal.of(() -> records.keep(id, 0, draft(talk, "別の窓"), null)));
        RecordSheet draft = records.draft(talk).orElseThrow();
        assertEquals("宗教の話", draft.advice());
        assertEquals(FRIDAY, draft.record().followUpOn());
        assertTrue(draft.isDraft());
        assertEquals(List.of(), cases.open(caseId()).records(), "a draft is its writer's alone");
        assertEquals("recordWords", Refusal.of(() -> records.keep(id, 1, draft(talk, "宗教の話"), null)));
        records.keep(id, 1, draft(talk, "履歴書を直した"), null);
        records.keep(id, 1, draft(talk, "履歴書を直した"), null);

        RecordSheet kept = cases.open(caseId()).records().get(0);
        assertEquals("履歴書を直した", kept.advice());
        assertEquals("ES を書く", kept.nextStep());
        assertFalse(kept.toString().contains("履歴書"));
        assertEquals("recordKept", Refusal.of(() -> records.save(id, 0, draft(talk, "別"))));
        assertEquals(1, cases.open(caseId()).followUps().size(), "keeping twice makes nothing due twice");
        UUID right = UUID.randomUUID();
        records.keep(right, 0, draft(talk, "履歴書と写真を直した"), id);
        assertEquals(
                Map.of(right, ConsultationRecord.State.KEPT, id, ConsultationRecord.State.REPLACED),
                cases.open(caseId()).records().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                each -> each.record().id(),
                                each -> each.record().state())));
        assertEquals("recordNotKept", Refusal.of(() -> records.keep(UUID.randomUUID(), 0, draft(talk, "三"), id)));
    }

    @Test
    void a_draft_is_thrown_away_by_its_writer_alone() throws SQLException {
        UUID talk = booked();
        UUID thrown = UUID.randomUUID();
        records.save(thrown, 0, draft(talk, "下書き"));
        acting.as(SUZUKI);
        records.discard(thrown);
        acting.as(MORI);
        assertTrue(records.draft(talk).isPresent());
        records.discard(thrown);
        assertTrue(records.draft(talk).isEmpty());
    }

    @Test // T5
    void forbidden_words_need_an_approval_or_are_taken_out_with_a_trace() throws SQLException {
        UUID talk = booked();
        RecordDraft typed = draft(talk, "宗教上の理由で豚肉を扱えない");
        assertEquals(List.of(new Finding(Finding.Kind.BELIEF, "宗教")), records.warn(typed.advice(), typed.nextStep()));
        assertEquals(
                "approvalNotInForce",
                Refusal.of(() -> records.keep(UUID.randomUUID(), 0, with(typed, "8新文産第9号"), null)));
        world.approve("8新文産第9号");
        UUID id = UUID.randomUUID();
        records.keep(id, 0, with(typed, "8新文産第9号"), null);
        assertEquals("8新文産第9号", cases.open(caseId()).records().get(0).record().approvalNumber());

        records.redact(id, "宗教上の理由で", Finding.Kind.BELIEF);

        CaseSheet sheet = cases.open(caseId());
        assertEquals("■■■豚肉を扱えない", sheet.records().get(0).advice());
        assertTrue(sheet.redactions().get(0).isOf(id));
        assertEquals(7, sheet.redactions().get(0).characters());
        assertEquals("redactionNothing", Refusal.of(() -> records.redact(id, "宗教", Finding.Kind.BELIEF)));
        assertTrue(world.actions().contains("record.redact"));
    }

    private static RecordDraft with(RecordDraft draft, String approval) {
        return new RecordDraft(
                draft.talk(), draft.held(), draft.advice(), draft.nextStep(), draft.followUpOn(), false, approval);
    }

    @Test
    void sensitive_records_are_read_by_managers_alone_and_none_once_the_consent_is_withdrawn() throws SQLException {
        UUID talk = booked();
        UUID id = UUID.randomUUID();
        records.keep(id, 0, new RecordDraft(talk, held(), "病気のこと", "", null, true, ""), null);

        RecordSheet closed = cases.open(caseId()).records().get(0);
        assertEquals(RecordSheet.Closed.RESTRICTED, closed.closed());
        assertEquals("", closed.advice());
        assertFalse(closed.says("病気"));
        assertEquals("recordClosed", Refusal.of(() -> records.redact(id, "病気", Finding.Kind.DISCRIMINATION)));
        UUID right = UUID.randomUUID();
        assertEquals("recordClosed", Refusal.of(() -> records.keep(right, 0, draft(talk, "別"), id)));
        acting.as(SUZUKI);
        assertEquals("病気のこと", cases.open(caseId()).records().get(0).advice());
        assertTrue(cases.open(caseId()).records().get(0).says(" 病気 "));

        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', now(3) from consent where booking_id = ?",
                        talk);
        CaseSheet after = cases.open(caseId());
        assertEquals(RecordSheet.Closed.WITHDRAWN, after.records().get(0).closed());
        assertEquals(Map.of(), after.answers());
        assertEquals("recordWithdrawn", Refusal.of(() -> records.save(right, 0, draft(talk, "後"))));
        assertEquals("recordWithdrawn", Refusal.of(() -> records.draft(talk)));
    }

    @Test
    void too_much_text_a_time_ahead_and_another_audiences_theme_are_refused() throws SQLException {
        UUID talk = booked();
        String code = Refusal.of(() -> records.save(UUID.randomUUID(), 0, draft(talk, "あ".repeat(100_000))));
        assertEquals("recordLong", code);
        RecordDraft typed = draft(talk, "助言");
        assertEquals("recordLong", Refusal.of(() -> records.save(UUID.randomUUID(), 0, with(typed, "9".repeat(61)))));
        records.save(UUID.randomUUID(), 0, with(typed, "9".repeat(60)));
        assertEquals(
                "recordMinutes", held(new RecordDraft.Held(Channel.PHONE, Theme.DOCUMENTS, Advice.FIRST, 0), talk));
        assertEquals(
                "recordAhead",
                held(
                        new RecordDraft.Held(Channel.PHONE, Theme.DOCUMENTS, Advice.FIRST.plus(Duration.ofDays(1)), 5),
                        talk));
        RecordDraft.Held wrongMonth = new RecordDraft.Held(
                Channel.PHONE, Theme.DOCUMENTS, Advice.FIRST.minus(RecordDraft.Held.AROUND.plusDays(1)), 5);
        assertEquals(
                "recordDay",
                Refusal.of(() -> records.keep(
                        UUID.randomUUID(), 0, new RecordDraft(talk, wrongMonth, "助言", "", null, false, ""), null)));
        assertEquals(
                "themeNotForAudience", held(new RecordDraft.Held(Channel.PHONE, Theme.HIRING, Advice.FIRST, 5), talk));
    }

    private String held(RecordDraft.Held held, UUID talk) {
        return Refusal.of(
                () -> records.save(UUID.randomUUID(), 0, new RecordDraft(talk, held, "助言", "", null, false, "")));
    }

    @Test
    void a_consultation_leads_to_its_case_once_it_is_confirmed() throws SQLException {
        String unconfirmed = bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(7)), "an@example.jp"))
                .reference();
        UUID id = UUID.fromString(
                world.sql().text("select id from consultation_booking where reference = ?", unconfirmed));
        assertEquals(Optional.empty(), ways.caseOf(id));
        assertEquals("caseUnknown", Refusal.of(() -> ways.talk(id)));

        UUID talk = booked();
        assertEquals(Optional.of(caseId()), ways.caseOf(talk));
        Talk shown = ways.talk(talk);
        assertEquals(Advice.FIRST, shown.held().at());
        assertEquals(45, shown.held().minutes());
        assertEquals(caseId(), shown.file().id());
        acting.as(HARA);
        assertEquals("caseNotYours", Refusal.of(() -> ways.talk(talk)));
    }

    @Test
    void what_is_due_is_the_counsellors_until_it_is_done() throws SQLException {
        UUID talk = booked();
        records.keep(UUID.randomUUID(), 0, draft(talk, "助言"), null);

        assertEquals(0, followUps.countDue(), "not before its day");
        TestClock.set(Advice.FIRST.plus(Duration.ofDays(1)));
        assertEquals(1, followUps.countDue());
        FollowUp due = followUps.due(FRIDAY, 0, 10).rows().get(0).followUp();
        assertEquals("followUpPast", Refusal.of(() -> followUps.putOff(due.id(), FRIDAY.minusDays(1))));
        followUps.putOff(due.id(), FRIDAY.plusDays(3));
        assertEquals(FollowUps.PUT_OFF, world.actions().get(world.actions().size() - 1));
        assertEquals(0, followUps.countDue());
        assertEquals(List.of(FRIDAY.plusDays(3)), due(FRIDAY.plusDays(3)));
        acting.as(HARA);
        assertEquals(List.of(), due(FRIDAY.plusDays(3)));
        assertEquals("caseNotYours", Refusal.of(() -> followUps.done(due.id())));
        acting.as(SUZUKI);
        assertEquals(1, due(FRIDAY.plusDays(3)).size());
        followUps.done(due.id());
        followUps.done(due.id());
        assertEquals(1, world.actions().stream().filter(FollowUps.DONE::equals).count(), "done once");
        assertEquals(List.of(), due(FRIDAY.plusDays(3)));
        assertEquals("followUpOver", Refusal.of(() -> followUps.putOff(due.id(), FRIDAY.plusDays(9))));
    }

    private List<LocalDate> due(LocalDate until) {
        return followUps.due(until, 0, 10).rows().stream()
                .map(each -> each.followUp().dueOn())
                .toList();
    }
}
