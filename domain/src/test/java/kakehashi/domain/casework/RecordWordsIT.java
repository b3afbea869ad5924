package kakehashi.domain.casework;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.MORI;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the list of cases says, what may stand in a record, and which stays end soon. Source: R-A13, R-A23, R-D6, R-W5, T5, T7.
 */
class RecordWordsIT extends UnderOffice {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Inject
    Cases cases;

    @Inject
    ConsultationRecords records;

    @Inject
    FollowUps followUps;

    @Inject
    Bookings bookings;

    @Inject
    Registrations registrations;

    @Inject
    EndingStays stays;

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

    /** How somebody is reached stands on the case also when the last consultation did not ask for it. */
    @Test
    void each_answer_is_shown_as_it_was_said_last() throws SQLException {
        booked();
        BookingRequest later = advice.form(Advice.FIRST.plus(Duration.ofDays(5)), "linh@example.jp");
        Map<PersonalField, String> answers = new EnumMap<>(later.answers());
        answers.remove(PersonalField.PHONE);
        answers.put(PersonalField.NAME, "Nguyễn Thị Hoa");
        String number = bookings.book(new BookingRequest(
                        later.submissionId(),
                        later.wish(),
                        later.language(),
                        later.noticeTextId(),
                        answers,
                        later.company()))
                .reference();
        bookings.confirm(advice.key(number));

        Map<PersonalField, String> shown = cases.open(caseId()).answers();
        assertEquals("Nguyễn Thị Hoa", shown.get(PersonalField.NAME));
        assertTrue(shown.containsKey(PersonalField.PHONE));
    }

    @Test
    void of_a_companys_people_the_one_who_spoke_last_is_shown_and_nothing_of_another() throws SQLException {
        String first = bookings.book(advice.companyForm(Advice.FIRST, "boss@example.jp"))
                .reference();
        bookings.confirm(advice.key(first));
        assertEquals(3, cases.open(caseId()).answers().size());
        TestClock.advance(Duration.ofMinutes(1));
        BookingRequest like = advice.companyForm(Advice.FIRST.plus(Duration.ofDays(5)), "other@example.jp");
        BookingRequest.Wish wish = new BookingRequest.Wish(
                Audience.COMPANY, Channel.IN_PERSON, Theme.HIRING, like.wish().startsAt());
        Map<PersonalField, String> answers =
                Map.of(PersonalField.NAME, "仮名 花子", PersonalField.EMAIL, "other@example.jp");
        String second = bookings.book(new BookingRequest(
                        like.submissionId(), wish, like.language(), like.noticeTextId(), answers, like.company()))
                .reference();
        bookings.confirm(advice.key(second));

        assertEquals(1, world.sql().count("case_file"));
        assertEquals(answers, cases.open(caseId()).answers());
    }

    @Test
    void a_draft_is_known_to_its_writer_alone() throws SQLException {
        UUID talk = booked();
        records.save(UUID.randomUUID(), 0, draft(talk, "下書き"));
        assertEquals(Set.of(talk), records.drafts(caseId()));
        acting.as(SUZUKI);
        assertEquals(Set.of(), records.drafts(caseId()));
        assertEquals("caseUnknown", Refusal.of(() -> records.drafts(UUID.randomUUID())));
        assertEquals("caseUnknown", Refusal.of(() -> records.isRecorded(UUID.randomUUID())));
    }

    @Test
    void nobody_joined_a_company_long_ago_or_far_ahead() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals("joinedMissing", Refusal.of(() -> CaseFile.checkJoined(null, today)));
        assertEquals(
                "joinedFar",
                Refusal.of(() -> CaseFile.checkJoined(today.minusYears(1).minusDays(1), today)));
        assertEquals(
                "joinedFar",
                Refusal.of(() -> CaseFile.checkJoined(today.plusYears(1).plusDays(1), today)));
        CaseFile.checkJoined(today.minusYears(1), today);
        CaseFile.checkJoined(today.plusYears(1), today);
    }

    private static RecordDraft with(RecordDraft draft, String approval) {
        return new RecordDraft(
                draft.talk(), draft.held(), draft.advice(), draft.nextStep(), draft.followUpOn(), false, approval);
    }

    /** What is due once kept nobody from the list. */
    @Test
    void the_list_says_what_is_due_next_and_to_managers_who_opened_it_when_and_why() throws SQLException {
        UUID talk = booked();
        UUID file = caseId();
        assertNull(cases.page(CaseFilter.MINE, 0, 10).rows().get(0).nextDue());
        records.keep(UUID.randomUUID(), 0, draft(talk, "助言"), null);
        followUps.add(file, "電話をする", FRIDAY.plusDays(3));
        acting.as(HARA);
        cases.breakGlass(file, CaseGlass.Reason.URGENT);
        acting.as(MORI);
        CaseRow own = cases.page(CaseFilter.MINE, 0, 10).rows().get(0);
        assertEquals(FRIDAY, own.nextDue());
        assertEquals(List.of(), own.unseen(), "for managers alone");

        acting.as(SUZUKI);
        for (CaseFilter filter : List.of(CaseFilter.OPEN, CaseFilter.BROKEN)) {
            CaseRow row = cases.page(filter, 0, 10).rows().get(0);
            assertEquals(FRIDAY, row.nextDue());
            assertEquals(
                    List.of("hara URGENT"),
                    row.unseen().stream()
                            .map(each -> each.broken().login() + " " + each.reason())
                            .toList());
        }
        cases.see(cases.open(file).glass().get(0).id());
        assertEquals(List.of(), cases.page(CaseFilter.OPEN, 0, 10).rows().get(0).unseen());
    }

    /** The number of any approval would open the door; only one that allows it for these consultations does. */
    @Test // T5
    void an_ordinary_approval_lets_no_forbidden_word_stand() throws SQLException {
        UUID talk = booked();
        RecordDraft typed = with(draft(talk, "宗教の話"), "第1号");
        world.approve("第1号");
        world.sql().run("update approval set forbidden = false");
        assertEquals("approvalNotInForce", Refusal.of(() -> records.foresee(typed, null)));
        assertEquals("approvalNotInForce", Refusal.of(() -> records.keep(UUID.randomUUID(), 0, typed, null)));
        world.sql().run("update approval set forbidden = true, kind = 'COMPANY_CONSULTATION'");
        assertEquals("approvalNotInForce", Refusal.of(() -> records.foresee(typed, null)));
        world.sql().run("update approval set kind = 'SEEKER_CONSULTATION'");
        records.foresee(typed, null);
        assertEquals(0, world.sql().number("select count(*) from consultation_record"), "looking ahead writes nothing");
    }

    @Test // T5 (2)
    void words_of_health_stand_where_managers_alone_read_them() throws SQLException {
        UUID talk = booked();
        RecordDraft open = draft(talk, "妊娠とHIVの話");
        assertEquals(
                List.of(new Finding(Finding.Kind.HEALTH, "妊娠"), new Finding(Finding.Kind.HEALTH, "HIV")),
                records.warn(open.advice(), ""));
        String most = "妊娠".repeat(PersonalField.ADVICE.length() / 2);
        assertEquals(1, records.warn(most, "").size());
        assertEquals(List.of(), records.warn(most + "。", ""), "what is too long is refused for that");
        assertEquals("recordWords", Refusal.of(() -> records.foresee(open, null)));
        RecordDraft creed = new RecordDraft(talk, held(), "妊娠と宗教の話", "", null, true, "");
        assertEquals("recordWords", Refusal.of(() -> records.foresee(creed, null)), "of belief nothing stands");
        UUID id = UUID.randomUUID();
        records.keep(id, 0, new RecordDraft(talk, held(), "妊娠とHIVの話", "", null, true, ""), null);
        assertEquals(
                RecordSheet.Closed.RESTRICTED,
                cases.open(caseId()).records().get(0).closed());
    }

    @Test
    void a_consultation_has_one_record_that_another_can_only_replace() throws SQLException {
        UUID talk = booked();
        UUID first = UUID.randomUUID();
        assertFalse(records.isRecorded(talk));
        records.keep(first, 0, draft(talk, "助言"), null);
        assertTrue(records.isRecorded(talk));
        assertEquals("recordThere", Refusal.of(() -> records.foresee(draft(talk, "もう一つ"), null)));
        assertEquals("recordThere", Refusal.of(() -> records.keep(UUID.randomUUID(), 0, draft(talk, "もう一つ"), null)));
        records.keep(UUID.randomUUID(), 0, draft(talk, "書き直し"), first);
        assertEquals("recordThere", Refusal.of(() -> records.keep(UUID.randomUUID(), 0, draft(talk, "三つめ"), null)));
    }

    @Test
    void of_records_that_are_kept_at_once_one_stands() throws Exception {
        UUID talk = booked();
        List<Crowd.Outcome<Boolean>> outcomes =
                Crowd.together(List.of(keeping(talk, "助言"), keeping(talk, "もう一つ"), keeping(talk, "三つめ")));

        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count(), outcomes::toString);
        assertEquals(1, world.sql().count("consultation_record"));
        assertEquals(1, world.sql().count("follow_up"));
    }

    private Callable<Boolean> keeping(UUID talk, String text) {
        return () -> inRequest(() -> {
            acting.as(MORI);
            records.keep(UUID.randomUUID(), 0, draft(talk, text), null);
            return true;
        });
    }

    /** Somebody says in a confirmed sign-up for an interview day when the stay ends. */
    private void says(String mail, LocalDate ends, String status) throws SQLException {
        UUID event = world.event(EventKind.INTERVIEW_DAY, 20);
        TestClock.advance(Duration.ofSeconds(1));
        registrations.register(world.form(event, "Nguyễn Thị Ánh", mail)
                .answer(PersonalField.STAY_EXPIRES, ends == null ? null : ends.toString())
                .answer(PersonalField.STATUS_OF_RESIDENCE, status)
                .request());
        world.sql()
                .run(
                        "update registration set state = 'CONFIRMED', confirmed_at = submitted_at where event_id = ?",
                        event);
    }

    /** The ward approves that consultations use the period of stay. */
    private void approve() throws SQLException {
        world.approve("8新文産第7号");
        world.sql().run("update approval set forbidden = false, item_list = 'D1_NAME,D6_PERIOD_OF_STAY'");
    }

    private List<StayEnd> ending() {
        return stays.own().rows().stream().map(EndingStays.Line::stay).toList();
    }

    @Test // R-D6, R-W5
    void counsellors_are_reminded_of_stays_that_end_soon_in_their_own_cases_alone() throws SQLException {
        booked();
        says("linh@example.jp", THURSDAY.plusDays(90), "STUDENT");
        assertEquals(List.of(), ending(), "the ward approved of no such use");
        approve();
        assertEquals(List.of(new StayEnd(THURSDAY.plusDays(90), 90)), ending());
        long few = statements(() -> stays.own());
        bookings.confirm(advice.key(bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(5)), "an@example.jp"))
                .reference()));
        world.sql().run("update case_file set counsellor_id = ?", advice.counsellor(1));
        says("an@example.jp", THURSDAY.minusDays(60), "STUDENT");
        says("linh@example.jp", THURSDAY, "STUDENT");
        assertEquals(few, statements(() -> stays.own()));

        List<EndingStays.Line> own = stays.own().rows();
        assertEquals(
                List.of(new StayEnd(THURSDAY.minusDays(60), -60), new StayEnd(THURSDAY, 0)),
                own.stream().map(EndingStays.Line::stay).toList(),
                "by day, as it was said last");
        assertEquals(Set.of("case.stays"), Set.copyOf(world.actions()));
        assertEquals(own.get(1).stay(), cases.open(own.get(1).caseId()).stay());
        assertNull(cases.work(own.get(1).caseId()).stay(), "forms of the case do not open it");
        acting.as(HARA);
        assertEquals(List.of(), ending());
        acting.as(SUZUKI);
        assertEquals(List.of(), ending(), "no list of everybody's");
        assertEquals(own.get(0).stay(), cases.open(own.get(0).caseId()).stay());
    }

    @Test // R-D6, T7
    void nothing_is_told_of_a_stay_without_end_and_of_who_withdrew_nor_in_a_closed_case() throws SQLException {
        booked();
        approve();
        says("linh@example.jp", null, "STUDENT");
        assertEquals(List.of(), ending());
        says("linh@example.jp", THURSDAY.plusDays(91), "STUDENT");
        assertEquals(List.of(), ending());
        says("linh@example.jp", THURSDAY.plusDays(10), "STUDENT");
        says("linh@example.jp", null, "STUDENT");
        assertEquals(1, ending().size(), "a sign-up that says nothing of the day changes nothing");
        says("linh@example.jp", THURSDAY.plusDays(20), "PERMANENT_RESIDENT");
        assertEquals(List.of(), ending(), "the day is the card's");
        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', now(3) from consent where registration_id ="
                                + " (select id from registration order by submitted_at desc limit 1)");
        assertEquals(List.of(new StayEnd(THURSDAY.plusDays(10), 10)), ending(), "what was withdrawn is not read");

        UUID file = caseId();
        cases.close(file, cases.open(file).file().version(), CaseOutcome.ANSWERED, null);
        assertEquals(List.of(), ending());
        assertNull(cases.open(file).stay());
        cases.reopen(file, cases.open(file).file().version());
        assertEquals(1, ending().size());
        world.sql().run("update approval set ends_on = '2026-11-25'");
        assertEquals(List.of(), ending());
        world.sql().run("update approval set ends_on = '2026-11-26'");
        advice.withdraw();
        assertEquals(List.of(), ending());
        assertNull(cases.open(file).stay());
    }
}
