package kakehashi.domain.privacy.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An incident from its report over whose data it is about to its closing with the ward's instruction. Source: T19. */
class IncidentsIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor ELSEWHERE = new Actor(UUID.randomUUID(), "ito", "MANAGER");
    private static final Actor WARD = new Actor(UUID.randomUUID(), "ward", "WARD");
    private static final Actor DOOR = new Actor(UUID.randomUUID(), "door", "RECEPTION");
    private static final Instant NOTICED = World.NOW.minus(Duration.ofMinutes(20));
    private static final IncidentReport LOST = new IncidentReport(Incident.Kind.LOST_PAPER, NOTICED, "会場の受付", "会場を探した");

    @Inject
    IncidentDesk desk;

    @Inject
    AffectedPersons affected;

    @Inject
    Incidents incidents;

    @Inject
    IncidentNotices notices;

    @Inject
    IncidentReminders reminders;

    @Inject
    OwnNotices ownNotices;

    @Inject
    Registrations registrations;

    @Inject
    AccessLog log;

    @Inject
    UserTransaction transaction;

    @Inject
    Acting acting;

    private UUID seminar;

    @BeforeEach
    void begin() throws SQLException {
        world.handled(SUZUKI);
        world.handled(SATO);
        seminar = world.event(EventKind.JOB_SEMINAR, 5);
        acting.as(SUZUKI);
    }

    private UUID reported() throws SQLException {
        desk.report(LOST);
        return UUID.fromString(
                world.sql().row("select id from incident").get("id").toString());
    }

    private UUID signUp(String name) throws SQLException {
        String reference = registrations
                .register(world.form(seminar, name, name + "@example.jp").request())
                .reference();
        return UUID.fromString(world.sql()
                .row("select id from registration where reference = ?", reference)
                .get("id")
                .toString());
    }

    private String reference(UUID registration) throws SQLException {
        return (String) world.sql()
                .row("select reference from registration where id = ?", registration)
                .get("reference");
    }

    private void looked(Actor actor, String action, UUID subject, int records) throws Exception {
        transaction.begin();
        log.add(actor, action, subject, records);
        transaction.commit();
    }

    private static IncidentScope.Asked scope(IncidentScope.Kind kind, String mark) {
        return new IncidentScope.Asked(
                kind, mark, World.NOW.minus(Duration.ofDays(1)), World.NOW.plus(Duration.ofDays(1)));
    }

    private List<String> numbers(UUID incident) {
        return incidents.view(incident).affected().stream()
                .map(IncidentPerson::reference)
                .toList();
    }

    private static IncidentFacts facts(String cause) {
        return new IncidentFacts(
                null,
                false,
                List.of(IncidentFacts.Remedy.SEARCHING),
                new IncidentFacts.Words(cause, "なし", "しない", "名簿を持ち出さない"));
    }

    @Test
    void anybody_on_the_staff_reports_and_managers_get_a_mail_that_names_nobody() throws SQLException {
        acting.as(DOOR);
        String number = desk.report(LOST);
        assertTrue(number.matches("J[0-9]{9}"), number);
        QueuedMail mail = QueuedMail.only(world);
        assertEquals("office@example.jp", mail.recipient());
        assertTrue(mail.text().contains(number), mail.text());
        assertFalse(mail.text().contains("会場"), mail.text());
        assertEquals(List.of(), incidents.open(), "the door reads none");
        acting.as(SUZUKI);
        IncidentRow row = incidents.open().get(0);
        assertEquals(number, row.incident().reference());
        assertEquals(IncidentClock.Duty.WARD, row.next().duty());
        assertFalse(row.isLate());
        TestClock.advance(Duration.ofHours(2));
        assertTrue(incidents.open().get(0).isLate());
    }

    @Test
    void managers_are_reminded_once_a_day_of_what_is_overdue() throws SQLException {
        UUID incident = reported();
        assertEquals(0, reminders.remindDue());
        TestClock.advance(Duration.ofHours(2));
        assertEquals(1, reminders.remindDue());
        assertEquals(0, reminders.remindDue());
        TestClock.advance(Duration.ofDays(1));
        assertEquals(1, reminders.remindDue());
        desk.tell(incident, Incident.Way.PHONE, World.NOW);
        TestClock.advance(Duration.ofDays(1));
        assertEquals(0, reminders.remindDue(), "the first report has time until the fifth day");
        TestClock.advance(Duration.ofDays(3));
        assertEquals(1, reminders.remindDue());
    }

    @Test
    void a_report_says_what_when_and_where_and_names_nobody() {
        Instant ahead = World.NOW.plusSeconds(60);
        for (IncidentReport wrong : List.of(
                new IncidentReport(null, NOTICED, "x", "y"),
                new IncidentReport(Incident.Kind.LEAK, ahead, "x", "y"),
                new IncidentReport(Incident.Kind.LEAK, NOTICED, " ", "y"),
                new IncidentReport(Incident.Kind.LEAK, NOTICED, "x", ""),
                new IncidentReport(Incident.Kind.LEAK, NOTICED, "x", "told maria@example.jp"))) {
            String code = Refusal.of(() -> desk.report(wrong));
            assertTrue(code.startsWith("incident"), code);
        }
        assertEquals(List.of(), incidents.rows());
    }

    @Test
    void those_are_found_whom_the_access_log_names() throws Exception {
        UUID maria = signUp("maria");
        UUID ram = signUp("ram");
        UUID incident = reported();
        looked(SATO, "registration.view", maria, 1);
        looked(SATO, "registration.view.denied", ram, 0);
        looked(SATO, "registration.search.byName", null, 3);

        assertEquals(1, affected.search(incident, scope(IncidentScope.Kind.STAFF, "sato")));
        assertEquals(List.of(reference(maria)), numbers(incident));
        IncidentPerson person = incidents.view(incident).affected().get(0);
        assertTrue(
                person.items().containsAll(Set.of(DataItem.D1_NAME, DataItem.D8_EMAIL)),
                person.items().toString());
        assertFalse(person.items().contains(DataItem.D13_CONSULTATION_RECORD));
        assertEquals(1, incidents.unnamed(incident), "a search names nobody");

        looked(SATO, "registration.list", seminar, 2);
        assertEquals(1, affected.search(incident, scope(IncidentScope.Kind.STAFF, "nobody")), "all places again");
        assertEquals(2, numbers(incident).size());
    }

    @Test
    void those_of_an_event_are_found_by_its_code() throws SQLException {
        signUp("maria");
        signUp("ram");
        UUID incident = reported();
        String code = (String)
                world.sql().row("select code from event where id = ?", seminar).get("code");
        assertEquals(2, affected.search(incident, scope(IncidentScope.Kind.EVENT, code)));
        assertEquals(0, affected.search(incident, scope(IncidentScope.Kind.COPY, "2026-1")));
        assertEquals(0, affected.search(incident, scope(IncidentScope.Kind.MAIL, code)));
        assertEquals(2, incidents.rows().get(0).affected());
    }

    /** How many persons' data the last look at an incident showed, by the access log. */
    private int lastLook() throws SQLException {
        return ((Number) world.sql()
                        .row("select records from access_log where action = ? order by id desc limit 1", Incidents.VIEW)
                        .get("records"))
                .intValue();
    }

    @Test
    void persons_are_added_and_taken_out_with_a_reason() throws SQLException {
        String maria = reference(signUp("maria"));
        UUID incident = reported();
        assertEquals("incidentReason", Refusal.of(() -> affected.add(incident, maria, " ")));
        assertEquals("incidentReference", Refusal.of(() -> affected.add(incident, "E000", "on the list")));
        incidents.view(incident);
        assertEquals(0, lastLook());
        affected.add(incident, maria, "on the list that was lost");
        assertEquals(List.of(maria), numbers(incident));
        assertEquals(1, lastLook());
        affected.remove(incident, maria, "the page was found");
        assertEquals(List.of(), numbers(incident));
        assertEquals(
                "the page was found", incidents.view(incident).persons().get(0).reason());
        assertEquals("incidentReference", Refusal.of(() -> affected.remove(incident, maria, "again")));
        String code = (String)
                world.sql().row("select code from event where id = ?", seminar).get("code");
        affected.search(incident, scope(IncidentScope.Kind.EVENT, code));
        assertEquals(List.of(), numbers(incident), "who was taken out is not found again");
        affected.add(incident, maria, "it was another page");
        assertEquals(List.of(maria), numbers(incident));
    }

    @Test // T19: no closing without the ward's instruction
    void it_closes_only_when_nothing_is_missing_and_the_ward_has_instructed() throws SQLException {
        UUID incident = reported();
        assertEquals(
                List.of(
                        Incident.Step.TELL_WARD,
                        Incident.Step.FACTS,
                        Incident.Step.PRELIMINARY,
                        Incident.Step.FINAL,
                        Incident.Step.INSTRUCT,
                        Incident.Step.SEARCH),
                desk.missing(incident));
        Refused refused = Assertions.assertThrows(Refused.class, () -> desk.close(incident));
        assertEquals(desk.missing(incident), refused.arguments().get("missing"));

        desk.tell(incident, Incident.Way.PHONE, World.NOW);
        assertEquals("incidentWords", Refusal.of(() -> desk.find(incident, facts("電話 090-1234-5678"))));
        desk.find(incident, facts("机に置いたままにした"));
        affected.search(incident, scope(IncidentScope.Kind.COPY, "2026-1"));
        desk.hand(incident, false);
        desk.hand(incident, true);
        assertEquals(List.of(Incident.Step.INSTRUCT), desk.missing(incident));
        assertEquals("incidentMissing", Refusal.of(() -> desk.close(incident)));

        acting.as(WARD);
        assertEquals("incidentInstruction", Refusal.of(() -> desk.instruct(incident, " ", false)));
        desk.instruct(incident, "再発防止を全員に指導すること", false);
        assertEquals("managersOnly", Refusal.of(() -> desk.close(incident)));
        assertNull(incidents.view(incident).incident().closed());
        acting.as(SUZUKI);
        desk.close(incident);
        Incident closed = incidents.view(incident).incident();
        assertEquals("suzuki", closed.closed().login());
        assertEquals("ward", closed.instructed().login());
        assertEquals("incidentClosed", Refusal.of(() -> desk.find(incident, facts("x"))));
        assertEquals(List.of(), incidents.open());
        everythingIsLogged();
    }

    private void everythingIsLogged() throws SQLException {
        assertTrue(world.actions()
                .containsAll(List.of(
                        IncidentDesk.REPORT,
                        IncidentDesk.TELL,
                        IncidentDesk.FACTS,
                        IncidentDesk.HAND,
                        IncidentDesk.INSTRUCT,
                        IncidentDesk.CLOSE,
                        AffectedPersons.SEARCH,
                        Incidents.VIEW)));
    }

    @Test // R-WS4
    void persons_are_told_in_their_language_once_the_ward_wants_it() throws SQLException {
        String maria = reference(signUp("maria"));
        world.sql().run("update mail set state = 'SENT'");
        UUID incident = reported();
        affected.add(incident, maria, "on the list that was lost");
        desk.find(incident, facts("机に置いたままにした"));
        assertEquals("incidentNoInstruction", Refusal.of(() -> notices.send(incident)));
        acting.as(WARD);
        desk.instruct(incident, "本人に知らせること", true);
        acting.as(SUZUKI);
        assertTrue(desk.missing(incident).contains(Incident.Step.NOTIFY));
        assertEquals(1, notices.send(incident));
        assertFalse(desk.missing(incident).contains(Incident.Step.NOTIFY));
        assertEquals("incidentNobody", Refusal.of(() -> notices.send(incident)));

        QueuedMail mail = QueuedMail.all(world).stream()
                .filter(each -> each.template().equals(IncidentNotices.TEMPLATE))
                .findFirst()
                .orElseThrow();
        assertEquals("maria@example.jp", mail.recipient());
        assertTrue(mail.text().contains("/my/notices\n"), mail.text());
        assertFalse(mail.text().contains(maria), mail.text());
        IncidentNotices.Delivery delivery = notices.delivery(incident);
        assertEquals(1, delivery.told());
        assertEquals(0, delivery.read());
        assertEquals(Map.of(OutgoingMail.State.QUEUED, 1L), delivery.mails());
        UUID seeker = UUID.fromString(world.sql()
                .row("select seeker_id as id from incident_notice")
                .get("id")
                .toString());
        IncidentNotice own = ownNotices
                .of(List.of(new Visitor(seeker, null, World.YEAR, Languages.standard())))
                .get(0);
        assertEquals(Incident.Kind.LOST_PAPER, own.kind());
        assertTrue(own.items().contains(DataItem.D1_NAME));
        assertEquals(List.of(IncidentFacts.Remedy.SEARCHING), own.remedies());
    }

    @Test
    void only_managers_of_the_year_work_on_it_and_others_see_none() throws SQLException {
        UUID incident = reported();
        acting.as(SATO);
        assertEquals("managersOnly", Refusal.of(() -> desk.hand(incident, false)));
        assertEquals("incidentUnknown", Refusal.of(() -> incidents.view(incident)));
        acting.as(ELSEWHERE);
        assertEquals("programmeNotYours", Refusal.of(() -> desk.hand(incident, false)));
        assertEquals("incidentUnknown", Refusal.of(() -> incidents.view(incident)));
        acting.as(SUZUKI);
        assertEquals("incidentUnknown", Refusal.of(() -> desk.hand(UUID.randomUUID(), false)));
    }
}
