package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many sign-ups at once: each for itself, and each in the access log. Source: R-WS3. */
class BulkWorkIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final RegistrationFilter ALL = new RegistrationFilter("", null);

    @Inject
    BulkWork bulk;

    @Inject
    StaffWork work;

    @Inject
    Registrations registrations;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void threeSignUp() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 9);
        acting.as(world.handled(SATO));
        for (String name : List.of("Maria", "Wang", "Hari")) {
            signUp(event, name);
        }
    }

    private UUID signUp(UUID into, String name) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        Receipt receipt = registrations.register(
                world.form(into, name + " Santos", name + "@example.jp").request());
        return UUID.fromString(
                world.sql().text("select id from registration where reference = ?", receipt.reference()));
    }

    private List<StaffWork.Head> all() {
        return bulk.matching(event, ALL).rows();
    }

    private List<String> entries(String action) throws SQLException {
        return world.sql().rows("select subject_id, records from access_log where action like ?", action).stream()
                .map(row -> row.get("subject_id") + " " + row.get("records"))
                .toList();
    }

    private static List<String> told(List<BulkWork.Outcome> outcomes) {
        return outcomes.stream()
                .map(each -> each.isDone() ? "done" : each.refused().code())
                .sorted()
                .toList();
    }

    @Test
    void each_is_confirmed_or_refused_for_itself_and_written_down() throws SQLException {
        List<StaffWork.Head> chosen = all();
        work.confirm(chosen.get(1).shown(), Handling.Proof.PHONE, false);

        List<StaffWork.Head> now = all();
        List<BulkWork.Outcome> outcomes = bulk.confirm(now, Handling.Proof.IN_PERSON, true);

        assertEquals(List.of("done", "done", "registrationNotUnconfirmed"), told(outcomes));
        assertEquals(
                now.stream().map(StaffWork.Head::reference).toList(),
                outcomes.stream().map(BulkWork.Outcome::reference).toList());
        assertEquals(
                3,
                world.sql()
                        .number("select count(*) from registration where state = 'CONFIRMED' and event_id = ?", event));
        assertEquals(
                chosen.stream().map(head -> head.shown().id() + " 1").collect(Collectors.toSet()),
                Set.copyOf(entries("registration.confirm")));
        assertEquals(List.of(event + " 3", event + " 3"), entries("registration.choose"));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test
    void one_that_changed_after_it_was_chosen_stays_and_the_others_are_cancelled() throws SQLException {
        List<StaffWork.Head> chosen = all();
        work.confirm(chosen.get(0).shown(), Handling.Proof.PHONE, false);

        List<BulkWork.Outcome> outcomes = bulk.cancel(chosen, Handling.EndReason.PLANS_CHANGED, true);

        assertEquals(List.of("changedByStaff", "done", "done"), told(outcomes));
        assertEquals(1, world.taken(event));
        assertEquals(2, entries("registration.cancel").size());
        assertEquals(
                List.of("done", "registrationEnded", "registrationEnded"),
                told(bulk.cancel(all(), Handling.EndReason.NOT_TOLD, false)));
        assertEquals(0, world.taken(event));
    }

    @Test
    void only_the_events_own_are_chosen_and_not_too_many() throws SQLException {
        UUID other = world.event(EventKind.JOB_SEMINAR, 5);
        UUID elsewhere = signUp(other, "Maria");
        UUID first = all().get(0).shown().id();

        assertEquals(1, bulk.heads(event, List.of(first, elsewhere)).size());
        assertEquals(List.of(), bulk.heads(event, List.of()));
        assertEquals(
                2,
                bulk.matching(event, new RegistrationFilter("wa", null)).total()
                        + bulk.matching(event, new RegistrationFilter("hari", Registration.State.UNCONFIRMED))
                                .total());
        assertEquals(0, bulk.matching(event, new RegistrationFilter("w", null)).total());
        List<UUID> many =
                Stream.generate(UUID::randomUUID).limit(BulkWork.MOST + 1).toList();
        assertEquals("tooManyChosen", Refusal.of(() -> bulk.heads(event, many)));

        acting.as(new Actor(UUID.randomUUID(), "mori", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> bulk.heads(event, List.of(first))));
        assertEquals("programmeNotYours", Refusal.of(() -> bulk.matching(event, ALL)));
        assertEquals(List.of(event + " 0"), entries("registration.choose.denied"));
    }
}
