package kakehashi.domain.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people ask the ward to do with their own data. */
class DataRequestsIT extends UnderPortal {

    private static final Language ENGLISH = Languages.find("en").orElseThrow();

    private UUID event;
    private List<Visitor> maria;
    private List<Visitor> stranger;

    @Inject
    Registrations registrations;

    @Inject
    OwnCopy copy;

    @Inject
    DataRequests requests;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
        maria = register("maria@example.jp");
        stranger = register("stranger@example.jp");
    }

    private List<Visitor> register(String mail) throws SQLException {
        String reference = registrations
                .register(world.form(event, "Maria Santos", mail).request())
                .reference();
        registrations.confirm(
                ConfirmationKey.parse(QueuedMail.latest(world, reference).key()).orElseThrow());
        UUID seeker =
                UUID.fromString(world.sql().text("select seeker_id from registration where reference = ?", reference));
        return List.of(new Visitor(seeker, null, World.YEAR, ENGLISH));
    }

    @Test
    void a_request_is_received_with_a_number_and_a_deadline() throws SQLException {
        String number = requests.receive(maria.get(0), DataRequest.Kind.CORRECTION, "  my name \r\n SUHARTO ", ENGLISH);

        OwnRequest own = requests.of(maria).get(0);
        DataRequest request = own.request();
        assertEquals(number, request.reference());
        assertEquals(DataRequest.State.RECEIVED, request.state());
        assertEquals(World.NOW, request.at(DataRequest.State.RECEIVED));
        assertEquals(LocalDate.of(2026, 12, 9), request.dueOn());
        assertFalse(request.isLate(request.dueOn()));
        assertTrue(request.isLate(request.dueOn().plusDays(1)));
        assertEquals("my name \n SUHARTO", own.details());
        assertEquals(number, own.toString(), "what was written is no part of it");
        assertEquals(List.of(), requests.of(stranger));
        assertFalse(new String((byte[])
                        world.sql().row("select body from data_request").get("body"))
                .contains("SUHARTO"));
    }

    @Test
    void a_request_that_says_too_little_or_too_much_is_refused() throws SQLException {
        Visitor me = maria.get(0);

        assertEquals("requestKindMissing", Refusal.of(() -> requests.receive(me, null, "x", ENGLISH)));
        assertEquals(
                "answer.missing", Refusal.of(() -> requests.receive(me, DataRequest.Kind.CORRECTION, " \n ", ENGLISH)));
        assertEquals(
                "answer.tooLong",
                Refusal.of(() -> requests.receive(me, DataRequest.Kind.ERASURE, "x".repeat(1001), ENGLISH)));
        requests.receive(me, DataRequest.Kind.ERASURE, "😀".repeat(1000), ENGLISH);
        for (int i = 0; i < 9; i++) {
            requests.receive(me, DataRequest.Kind.DISCLOSURE, null, ENGLISH);
        }
        assertEquals(
                "requestsTooMany", Refusal.of(() -> requests.receive(me, DataRequest.Kind.DISCLOSURE, null, ENGLISH)));
        assertEquals(10, requests.countOpen());
        assertEquals(0, requests.countForwarded());
        world.sql().run("update data_request set forwarded_at = received_at limit 3");
        assertEquals(3, requests.countForwarded(), "the ward's to decide");
    }

    @Test
    void a_request_is_taken_back_by_its_person_until_it_is_carried_out() throws SQLException {
        requests.receive(maria.get(0), DataRequest.Kind.ERASURE, null, ENGLISH);
        UUID id = requests.of(maria).get(0).request().id();

        assertTrue(requests.find(id, stranger).isEmpty());
        assertEquals("requestUnknown", Refusal.of(() -> requests.takeBack(id, stranger)));
        assertEquals(1, requests.countOpen());
        requests.takeBack(id, maria);
        requests.takeBack(id, maria);

        DataRequest request = requests.find(id, maria).orElseThrow().request();
        assertEquals(DataRequest.State.WITHDRAWN, request.state());
        assertEquals(World.NOW, request.at(DataRequest.State.WITHDRAWN));
        assertFalse(request.isOpen() || request.isLate(request.dueOn().plusDays(1)));
        assertEquals(0, requests.countOpen());
        assertEquals(
                List.of("PERSON"),
                world.sql().rows("select role from access_log where action = '" + DataRequests.WITHDRAW + "'").stream()
                        .map(row -> row.get("role"))
                        .toList());

        requests.receive(maria.get(0), DataRequest.Kind.SUSPENSION, null, ENGLISH);
        world.sql()
                .run("update data_request set forwarded_at = received_at, decided_at = received_at,"
                        + " carried_out_at = received_at where kind = 'SUSPENSION'");
        UUID done = UUID.fromString(world.sql().text("select id from data_request where kind = 'SUSPENSION'"));
        assertEquals("requestTooLate", Refusal.of(() -> requests.takeBack(done, maria)));
    }

    @Test // R-WS4
    void a_mail_says_that_a_request_arrived_and_nothing_of_it() throws SQLException {
        String number = requests.receive(maria.get(0), DataRequest.Kind.CORRECTION, "SUHARTO", ENGLISH);

        QueuedMail mail = QueuedMail.all(world).stream()
                .filter(each -> each.template().equals(DataRequestLetters.TEMPLATE))
                .findFirst()
                .orElseThrow();
        assertEquals("maria@example.jp", mail.recipient());
        assertTrue(mail.text().contains("/en/my/requests\n"), mail.text());
        for (String unsaid : List.of("SUHARTO", "Maria", number, "orrect")) {
            assertFalse(mail.text().contains(unsaid), unsaid);
        }
        world.sql().run("update mail set state = 'SENT', sent_at = queued_at");
        assertTrue(copy.of(maria).get(Part.MAILS.ordinal()).pieces().stream()
                .anyMatch(piece -> piece.value("about").equals(Optional.of(number))));
    }
}
