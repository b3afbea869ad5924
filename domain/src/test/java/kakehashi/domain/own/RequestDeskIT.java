package kakehashi.domain.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request from the desk of the office over the ward's decision back to its person. Source: domain 4.1. */
class RequestDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor OTHER_YEAR = new Actor(UUID.randomUUID(), "ito", "HANDLER");
    private static final Actor WARD = new Actor(UUID.randomUUID(), "ward", "WARD");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID ASKED = UUID.randomUUID();
    private static final List<Visitor> OWN =
            List.of(new Visitor(MARIA, null, World.YEAR, Languages.find("en").orElseThrow()));

    @Inject
    RequestDesk desk;

    @Inject
    DataRequests requests;

    @Inject
    Acting acting;

    @BeforeEach
    void ask() throws SQLException {
        world.handled(SATO);
        world.sql()
                .run(
                        "insert into seeker (id, programme_id, email, email_index, language, created_at, confirmed_at,"
                                + " version) values (?, ?, ?, ?, 'en', ?, ?, 1)",
                        MARIA,
                        world.programme(),
                        sealed("seeker.email", MARIA, "maria@example.jp"),
                        new byte[16],
                        World.time(World.NOW),
                        World.time(World.NOW));
        world.sql()
                .run(
                        "insert into data_request (id, reference, programme_id, seeker_id, kind, language, body, due_on,"
                                + " received_at, version) values (?, 'D000000001', ?, ?, 'ERASURE', 'en', ?,"
                                + " '2026-12-09', ?, 1)",
                        ASKED,
                        world.programme(),
                        MARIA,
                        sealed("data_request.body", ASKED, "all of it"),
                        World.time(World.NOW));
        acting.as(SATO);
    }

    private byte[] sealed(String column, UUID row, String value) {
        return Base64.getUrlDecoder().decode(world.seal().wrap(column, row, value));
    }

    private DataRequest.State state() {
        return desk.open(ASKED).request().state();
    }

    private void decide(DataRequest.Decision decision, DataRequest.Ground why, String words) {
        acting.as(WARD);
        desk.decide(ASKED, decision, why, words);
        acting.as(SATO);
    }

    private List<QueuedMail> mails() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(each -> each.template().equals(DataRequestLetters.ANSWERED))
                .toList();
    }

    @Test
    void a_request_is_forwarded_decided_carried_out_and_answered() throws SQLException {
        RequestFile file = desk.open(ASKED);
        assertEquals("all of it", file.details());
        assertEquals("D000000001", file.toString(), "what was written is no part of it");
        desk.forward(ASKED);
        assertEquals(DataRequest.State.FORWARDED, state());
        assertEquals(1, requests.countForwarded());

        decide(DataRequest.Decision.PARTLY, DataRequest.Ground.LAW, "帳簿は残します");
        assertEquals(DataRequest.State.DECIDED, state());
        assertNull(requests.of(OWN).get(0).decision(), "the person is told with the answer");
        desk.carryOut(ASKED, "申込を消しました");
        assertEquals(DataRequest.State.CARRIED_OUT, state());
        assertEquals(List.of(), mails());
        desk.answer(ASKED);

        OwnRequest own = requests.of(OWN).get(0);
        assertEquals(DataRequest.State.ANSWERED, own.request().state());
        assertEquals(DataRequest.Decision.PARTLY, own.decision());
        assertEquals(DataRequest.Ground.LAW, own.ground());
        assertEquals("帳簿は残します", own.reason());
        assertEquals("申込を消しました", own.remedy());
        assertEquals("ward", own.request().login(DataRequest.State.DECIDED));
        assertEquals("sato", own.request().login(DataRequest.State.ANSWERED));
        assertEquals(0, requests.countOpen());
        assertTrue(world.actions()
                .containsAll(List.of(
                        RequestDesk.VIEW,
                        RequestDesk.FORWARD,
                        RequestDesk.DECIDE,
                        RequestDesk.CARRY_OUT,
                        RequestDesk.ANSWER)));
    }

    @Test // R-WS4
    void the_mail_says_that_something_waits_and_nothing_of_it() throws SQLException {
        desk.forward(ASKED);
        decide(DataRequest.Decision.REFUSED, DataRequest.Ground.NOT_OWN, "父の情報です");
        desk.answer(ASKED);

        QueuedMail mail = mails().get(0);
        assertEquals("maria@example.jp", mail.recipient());
        assertTrue(mail.text().contains("/en/my/requests\n"), mail.text());
        for (String unsaid : List.of("父", "D000000001", "grant", "elet", "ecision")) {
            assertFalse(mail.text().contains(unsaid), unsaid);
        }
    }

    @Test
    void no_step_is_skipped_or_taken_twice() {
        assertEquals("requestNotNow", Refusal.of(() -> desk.carryOut(ASKED, "done")));
        assertEquals("requestNotNow", Refusal.of(() -> desk.answer(ASKED)));
        desk.forward(ASKED);
        assertEquals("requestNotNow", Refusal.of(() -> desk.forward(ASKED)));
        decide(DataRequest.Decision.REFUSED, DataRequest.Ground.NOT_OWN, "本人の情報ではありません");
        assertEquals("requestNotNow", Refusal.of(() -> desk.carryOut(ASKED, "done")), "a refusal has nothing to do");
        desk.answer(ASKED);
        assertEquals("requestNotNow", Refusal.of(() -> desk.answer(ASKED)));
    }

    @Test
    void a_request_that_was_taken_back_goes_no_further() throws SQLException {
        world.sql().run("update data_request set withdrawn_at = received_at");
        assertEquals("requestNotNow", Refusal.of(() -> desk.forward(ASKED)));
    }

    @Test
    void the_ward_alone_decides_and_sees_what_was_forwarded() {
        acting.as(WARD);
        assertEquals("requestUnknown", Refusal.of(() -> desk.open(ASKED)));
        acting.as(SATO);
        desk.forward(ASKED);
        assertEquals("requestNotYours", Refusal.of(() -> desk.decide(ASKED, DataRequest.Decision.GRANTED, null, "")));
        acting.as(WARD);
        assertEquals("all of it", desk.open(ASKED).details());
        assertEquals("requestNotYours", Refusal.of(() -> desk.answer(ASKED)));
    }

    @Test
    void others_and_handlers_of_other_years_see_none() {
        acting.as(MORI);
        assertEquals("requestUnknown", Refusal.of(() -> desk.open(ASKED)));
        acting.as(OTHER_YEAR);
        assertEquals("programmeNotYours", Refusal.of(() -> desk.forward(ASKED)));
        acting.as(SATO);
        assertEquals("requestUnknown", Refusal.of(() -> desk.open(UUID.randomUUID())));
    }

    @Test
    void a_decision_says_why_unless_all_is_granted() {
        DataRequest.Decision granted = DataRequest.Decision.GRANTED;
        DataRequest.Decision refused = DataRequest.Decision.REFUSED;
        DataRequest.Ground law = DataRequest.Ground.LAW;
        assertEquals("requestDecision", Refusal.of(() -> desk.checkDecision(null, law, "x")));
        assertEquals("requestGround", Refusal.of(() -> desk.checkDecision(refused, null, "x")));
        assertEquals("requestGround", Refusal.of(() -> desk.checkDecision(granted, law, "x")));
        assertEquals("requestReason", Refusal.of(() -> desk.checkDecision(refused, law, " ")));
        assertEquals("requestReason", Refusal.of(() -> desk.checkDecision(granted, null, "x".repeat(1001))));
        assertEquals("requestRemedy", Refusal.of(() -> desk.checkRemedy(" \n")));
        desk.checkDecision(granted, null, "");
    }

    @Test
    void what_is_late_is_counted() throws SQLException {
        assertEquals(0, requests.countLate());
        world.sql().run("update data_request set due_on = '2026-11-23'");
        assertEquals(1, requests.countLate());
    }
}
