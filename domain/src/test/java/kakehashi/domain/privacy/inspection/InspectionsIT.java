package kakehashi.domain.privacy.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yearly inspection from its opening to what is mended afterwards. Source: T15, T16, T17, domain 4.4. */
class InspectionsIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor TANAKA = new Actor(UUID.randomUUID(), "tanaka", "MANAGER");
    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");
    private static final Actor WARD = new Actor(UUID.randomUUID(), "ward", "WARD");
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "auditor", "AUDITOR");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final PointAnswer MET = new PointAnswer(Verdict.MET, "綴り3冊を見た", "", null);

    @Inject
    Inspections inspections;

    @Inject
    InspectionDesk desk;

    @Inject
    InspectionReminders reminders;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() throws SQLException {
        for (Actor each : List.of(SUZUKI, TANAKA, SATO, MORI)) {
            world.handled(each);
        }
        acting.as(SUZUKI);
    }

    private UUID opened() {
        return desk.open(world.programme(), DUE);
    }

    private static PointAnswer unmet(LocalDate mendBy) {
        return new PointAnswer(Verdict.UNMET, "保管庫を見た", "鍵の置き場所が決まっていない", mendBy);
    }

    private long number(UUID id, InspectionPoint point) {
        return inspections
                .open(id)
                .points()
                .of(point)
                .map(InspectionAnswer::number)
                .orElse(0L);
    }

    private void answer(UUID id, InspectionPoint point, PointAnswer words) {
        desk.answer(id, point, words, number(id, point));
    }

    private void answerAll(UUID id) {
        for (InspectionPoint point : InspectionPoint.values()) {
            answer(id, point, MET);
        }
    }

    private void close(UUID id) {
        desk.close(id, TODAY, "事務局", inspections.open(id).points().mark());
    }

    private List<String> acts() throws SQLException {
        return world.sql().rows("select distinct action, login from access_log order by action, login").stream()
                .map(row -> row.get("login") + " " + row.get("action"))
                .toList();
    }

    private static Refused refused(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run);
    }

    @Test
    void is_held_closed_read_mended_and_opened_again() throws SQLException {
        UUID id = opened();
        holdAndClose(id);
        acting.as(WARD);
        InspectionFile file = inspections.open(id);
        assertEquals("suzuki", file.inspection().closed().login());
        assertEquals(TODAY, file.inspection().heldOn());
        assertEquals(1, file.points().open().size());
        inspections.file(id);
        assertEquals("managersOnly", Refusal.of(() -> desk.reopen(id, "区の求め")));

        acting.as(TANAKA);
        mendAndOpenAgain(id);
        assertEquals("inspectionOpen", Refusal.of(() -> desk.reopen(id, "もう一度")));
        close(id);
        assertEquals(
                List.of(
                        "suzuki inspection.answer",
                        "suzuki inspection.close",
                        "tanaka inspection.close",
                        "ward inspection.file",
                        "tanaka inspection.mend",
                        "suzuki inspection.open",
                        "ward inspection.read",
                        "tanaka inspection.reopen"),
                acts());
    }

    private void holdAndClose(UUID id) {
        assertEquals("inspectionThere", Refusal.of(this::opened));
        answerAll(id);
        answer(id, InspectionPoint.LOCKS, unmet(null));
        assertEquals("inspectionUndated", Refusal.of(() -> close(id)));
        answer(id, InspectionPoint.LOCKS, unmet(TODAY));
        assertEquals(3, inspections.history(id, InspectionPoint.LOCKS).size(), "each answer is kept");
        acting.as(WARD);
        assertEquals("inspectionUnknown", Refusal.of(() -> inspections.open(id)), "not before it is closed");
        acting.as(SUZUKI);
        assertEquals("inspectionOpen", Refusal.of(() -> inspections.file(id)));
        close(id);
        assertEquals("inspectionClosed", Refusal.of(() -> answer(id, InspectionPoint.DESKS, MET)));
    }

    private void mendAndOpenAgain(UUID id) {
        long seen = number(id, InspectionPoint.LOCKS);
        desk.mend(id, InspectionPoint.LOCKS, TODAY, "鍵箱を置いた", seen);
        InspectionAnswer mended =
                inspections.open(id).points().of(InspectionPoint.LOCKS).orElseThrow();
        assertEquals("tanaka", mended.mendedLogin());
        assertFalse(mended.isOpen());
        assertEquals(
                "inspectionMended",
                Refusal.of(() -> desk.mend(id, InspectionPoint.LOCKS, TODAY, "もう一度", mended.number())));

        assertEquals("inspectionReason", Refusal.of(() -> desk.reopen(id, " ")));
        desk.reopen(id, "数え直し");
        assertNull(inspections.open(id).inspection().closed());
        assertEquals(
                List.of("REOPENED 数え直し", "CLOSED null", "OPENED null"),
                inspections.open(id).steps().stream()
                        .map(each -> each.kind() + " " + each.reason())
                        .toList());
    }

    @Test
    void whoever_is_slower_is_told_who_was_faster_and_with_what() {
        UUID id = opened();
        acting.as(TANAKA);
        answer(id, InspectionPoint.LOCKS, MET);
        acting.as(SUZUKI);
        Refused point = refused(() -> desk.check(id, InspectionPoint.LOCKS, MET, 0));
        assertEquals("inspectionAnswered", point.code());
        assertEquals("tanaka", point.arguments().get("login"));
        assertEquals(World.NOW, point.arguments().get("at"));
        assertEquals("inspectionAnswered", Refusal.of(() -> desk.answer(id, InspectionPoint.LOCKS, MET, 0)));
        assertEquals(1, inspections.history(id, InspectionPoint.LOCKS).size());

        answerAll(id);
        long seen = inspections.open(id).points().mark();
        acting.as(TANAKA);
        answer(id, InspectionPoint.DESKS, MET);
        acting.as(SUZUKI);
        Refused whole = refused(() -> desk.close(id, TODAY, "事務局", seen));
        assertEquals("inspectionMoved", whole.code());
        assertEquals(InspectionPoint.DESKS, whole.arguments().get("point"));
        close(id);
        Refused closed = refused(() -> desk.close(id, TODAY, "事務局", seen));
        assertEquals("inspectionClosed", closed.code());
        assertEquals("suzuki", closed.arguments().get("login"));
    }

    @Test
    void of_answers_that_are_given_at_once_one_stands() throws Exception {
        UUID id = opened();
        Callable<Boolean> answering = () -> inRequest(() -> {
            acting.as(SUZUKI);
            desk.answer(id, InspectionPoint.MAIL, MET, 0);
            return true;
        });
        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(List.of(answering, answering, answering));
        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count(), outcomes::toString);
        assertEquals(1, world.sql().count("inspection_answer"));
    }

    @Test
    void nobody_is_named_but_what_is_forbidden_may_be_inspected() {
        UUID id = opened();
        PointAnswer named = new PointAnswer(Verdict.MET, "linh@example.jp の申込みを見た", "", null);
        assertEquals("inspectionWords", Refusal.of(() -> answer(id, InspectionPoint.CONSENTS, named)));
        assertEquals(
                List.of(new Finding(Finding.Kind.MAIL_ADDRESS, "linh@example.jp")), desk.warn(id, named.evidence()));
        PointAnswer forbidden = new PointAnswer(Verdict.MET, "記録10件に宗教・犯罪の記述なし。office@example.jp に照会", "", null);
        answer(id, InspectionPoint.FORBIDDEN, forbidden);
        assertEquals(List.of(new Finding(Finding.Kind.PHONE, "090-1234-5678")), desk.warn(id, "090-1234-5678"));
    }

    @Test
    void only_managers_of_the_year_write_and_only_its_people_and_the_ward_read() throws SQLException {
        UUID id = opened();
        for (Actor reader : List.of(SATO, WARD, AUDITOR, MORI)) {
            acting.as(reader);
            assertEquals("managersOnly", Refusal.of(() -> desk.answer(id, InspectionPoint.MAIL, MET, 0)));
            assertEquals("managersOnly", Refusal.of(() -> desk.open(world.programme(), DUE)));
            assertEquals("managersOnly", Refusal.of(() -> desk.warn(id, "x")));
        }
        acting.as(SATO);
        assertFalse(inspections.open(id).inspection().isClosed(), "handlers read along");
        acting.as(MORI);
        assertEquals(List.of(), inspections.rows());
        assertEquals("inspectionUnknown", Refusal.of(() -> inspections.open(id)));
        acting.as(AUDITOR);
        assertEquals("inspectionUnknown", Refusal.of(() -> inspections.history(id, InspectionPoint.MAIL)));
        assertEquals(
                InspectionRow.Standing.OPEN,
                inspections.rows().get(0).standing(TODAY),
                "that it is being done is known");
        world.sql().run("update handler set ends_on = '2026-11-01' where account_id in (?, ?)", SUZUKI.id(), SATO.id());
        acting.as(SATO);
        assertEquals("inspectionUnknown", Refusal.of(() -> inspections.open(id)));
        assertEquals(List.of(), inspections.rows());
        acting.as(SUZUKI);
        assertEquals("programmeNotYours", Refusal.of(() -> desk.answer(id, InspectionPoint.MAIL, MET, 0)));
        assertEquals(
                "inspectionUnknown", Refusal.of(() -> desk.answer(UUID.randomUUID(), InspectionPoint.MAIL, MET, 0)));
    }

    @Test
    void the_office_is_reminded_a_month_and_a_week_before_and_the_day_after() throws SQLException {
        assertEquals(0, reminders.openDue(), "nobody is late in November");
        TestClock.set(Instant.parse("2026-11-30T15:00:00Z"));
        assertEquals(1, reminders.openDue(), "the first of December in Tokyo");
        assertEquals(0, reminders.openDue());
        QueuedMail opened = QueuedMail.only(world);
        assertEquals("office@example.jp", opened.recipient());
        assertTrue(opened.english().contains("is due on 2027-02-28. 25 points are not answered yet."), opened::english);
        UUID id = inspections.rows().get(0).inspection().id();
        assertEquals("timer", inspections.open(id).steps().get(0).done().login());

        for (String turn : List.of("2027-01-29", "2027-02-21", "2027-03-01")) {
            TestClock.set(Instant.parse(turn + "T03:00:00Z").minusSeconds(86400));
            assertEquals(0, reminders.remindDue(), turn);
            TestClock.set(Instant.parse(turn + "T03:00:00Z"));
            assertEquals(1, reminders.remindDue(), turn);
            assertEquals(0, reminders.remindDue(), turn);
        }
        List<QueuedMail> mails = QueuedMail.all(world);
        assertEquals(4, mails.size());
        assertTrue(mails.get(3).english().contains("was due on 2027-02-28"), mails.get(3)::english);
        TestClock.set(Instant.parse("2027-04-01T03:00:00Z"));
        assertEquals(0, reminders.openDue() + reminders.remindDue(), "the year is over");
    }

    @Test
    void what_is_opened_late_is_not_reminded_of_at_once_and_what_is_closed_never() throws SQLException {
        TestClock.set(Instant.parse("2027-02-15T03:00:00Z"));
        UUID id = opened();
        assertEquals(0, reminders.remindDue());
        answerAll(id);
        desk.close(
                id,
                LocalDate.of(2027, 2, 15),
                "事務局",
                inspections.open(id).points().mark());
        TestClock.set(Instant.parse("2027-03-01T03:00:00Z"));
        assertEquals(0, reminders.remindDue());
        assertEquals(0, world.sql().count("mail"));
    }

    @Test
    void the_ward_counts_findings_of_closed_inspections_that_should_have_been_mended() throws SQLException {
        UUID id = opened();
        answerAll(id);
        answer(id, InspectionPoint.LOCKS, unmet(TODAY));
        Actor manager = acting.actor();
        acting.as(WARD);
        assertEquals(0, inspections.unmended(TODAY.plusDays(1)));
        acting.as(manager);
        close(id);
        acting.as(WARD);
        assertEquals(0, inspections.unmended(TODAY));
        assertEquals(1, inspections.unmended(TODAY.plusDays(1)));
    }

    @Test
    void what_waits_is_counted_for_those_whose_year_it_is() throws SQLException {
        UUID id = opened();
        answer(id, InspectionPoint.LOCKS, unmet(TODAY));
        answer(id, InspectionPoint.DESKS, unmet(TODAY.plusDays(7)));
        assertEquals(new Inspections.Waiting(0, 0, 0), inspections.waiting(TODAY));
        assertEquals(new Inspections.Waiting(0, 0, 1), inspections.waiting(TODAY.plusDays(1)));
        assertEquals(new Inspections.Waiting(0, 1, 2), inspections.waiting(DUE.minusDays(30)));
        assertEquals(new Inspections.Waiting(0, 1, 2), inspections.waiting(DUE));
        assertEquals(new Inspections.Waiting(1, 0, 2), inspections.waiting(DUE.plusDays(1)));
        answer(id, InspectionPoint.LOCKS, MET);
        desk.mend(id, InspectionPoint.DESKS, TODAY, "片づけた", number(id, InspectionPoint.DESKS));
        answerAll(id);
        close(id);
        assertEquals(new Inspections.Waiting(0, 0, 0), inspections.waiting(DUE.plusDays(1)));
        InspectionRow row = inspections.rows().get(0);
        assertEquals(InspectionRow.Standing.CLOSED, row.standing(DUE.plusDays(1)));
        assertEquals(25, row.points().answered());
    }

    @Test
    void days_are_those_of_the_year() {
        assertEquals("inspectionDueDay", Refusal.of(() -> desk.open(world.programme(), TODAY.minusDays(1))));
        assertEquals("programmeNone", Refusal.of(() -> desk.open(UUID.randomUUID(), DUE)));
        assertEquals("inspectionDueDay", Refusal.of(() -> desk.checkOpening(world.programme(), TODAY.minusDays(1))));
        desk.checkOpening(world.programme(), DUE);
        UUID id = opened();
        assertEquals("inspectionThere", Refusal.of(() -> desk.checkOpening(world.programme(), DUE)));
        answerAll(id);
        long seen = inspections.open(id).points().mark();
        assertEquals("inspectionHeldDay", Refusal.of(() -> desk.close(id, TODAY.plusDays(1), "事務局", seen)));
        assertEquals("inspectionPlace", Refusal.of(() -> desk.close(id, TODAY, " ", seen)));
        answer(id, InspectionPoint.LOCKS, unmet(TODAY));
        long finding = number(id, InspectionPoint.LOCKS);
        assertEquals(
                "inspectionMendedDay",
                Refusal.of(() -> desk.mend(id, InspectionPoint.LOCKS, TODAY.plusDays(1), "直した", finding)));
        assertEquals("inspectionRemedy", Refusal.of(() -> desk.mend(id, InspectionPoint.LOCKS, TODAY, "", finding)));
    }
}
