package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who signed up twice under two addresses. Source: R-WS3. */
class DuplicatesIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    Duplicates duplicates;

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
    void announce() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 1);
        acting.as(world.handled(SATO));
    }

    private UUID signUp(UUID into, String mail, String phone) throws SQLException {
        return signUp(into, "Maria Santos", mail, phone);
    }

    private UUID signUp(UUID into, String name, String mail, String phone) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        Receipt receipt = registrations.register(world.form(into, name, mail)
                .answer(PersonalField.PHONE, phone)
                .waits()
                .request());
        return UUID.fromString(
                world.sql().text("select id from registration where reference = ?", receipt.reference()));
    }

    private void confirm(UUID id) {
        work.confirm(work.head(id, event).orElseThrow().shown(), Handling.Proof.PHONE, false);
    }

    private DuplicatePair pair() {
        return duplicates.of(event).get(0);
    }

    private String state(UUID id) throws SQLException {
        return world.sql().text("select state from registration where id = ?", id);
    }

    private long waiting() throws SQLException {
        return world.sql().number("select waiting from event_places where event_id = ? and audience = 'SEEKER'", event);
    }

    private List<String> logged(String action) throws SQLException {
        return world.sql().rows("select subject_id from access_log where action = ? order by id", action).stream()
                .map(row -> row.get("subject_id").toString())
                .toList();
    }

    @Test
    void two_addresses_with_one_phone_in_one_event_are_a_pair_and_nothing_else_is() throws SQLException {
        UUID first = signUp(event, "maria@example.jp", "090-1234-5678");
        signUp(event, "Li Na", "li@example.jp", "090-1234-5679");
        signUp(world.event(EventKind.JOB_SEMINAR, 5), "other@example.jp", "090-1234-5678");
        assertEquals(List.of(), duplicates.of(event));

        UUID second = signUp(event, "santos@example.jp", "+81 90 1234 5678");

        assertEquals(first, pair().earlier().shown().id());
        assertEquals(second, pair().later().shown().id());
        assertEquals(1, duplicates.of(event).size());
        assertEquals(EnumSet.allOf(Likeness.class), pair().alike());
        work.cancel(work.head(second, event).orElseThrow().shown(), Handling.EndReason.MISTAKE, false);
        assertEquals(List.of(), duplicates.of(event));
    }

    @Test
    void one_whole_name_in_one_event_is_a_pair_too_and_each_is_met_once() throws SQLException {
        UUID first = signUp(event, "Maria Santos", "maria@example.jp", "090-1234-5678");
        signUp(event, "Maria Ana Santos", "ana@example.jp", "090-1111-1111");
        signUp(event, "Mario Santos", "mario@example.jp", "090-2222-2222");
        signUp(world.event(EventKind.JOB_SEMINAR, 5), "Maria Santos", "maria2@example.jp", "090-3333-3333");
        assertEquals(List.of(), duplicates.of(event));

        UUID second = signUp(event, "ＳＡＮＴＯＳ María", "santos@example.jp", "090-4444-4444");
        UUID third = signUp(event, "Jose Santos", "jose@example.jp", "090-1234-5678");

        List<DuplicatePair> found = duplicates.of(event);
        assertEquals(
                Map.of(second, EnumSet.of(Likeness.NAME), third, EnumSet.of(Likeness.PHONE)),
                found.stream()
                        .collect(Collectors.toMap(each -> each.later().shown().id(), DuplicatePair::alike)));
        assertEquals(
                List.of(first, first),
                found.stream().map(each -> each.earlier().shown().id()).toList());
        for (DuplicatePair each : found) {
            duplicates.different(
                    duplicates.find(event, first, each.later().shown().id()).orElseThrow());
        }
        assertEquals(List.of(), duplicates.of(event));
    }

    @Test
    void the_pairs_take_as_many_statements_however_many_they_are_and_are_not_all_shown() throws SQLException {
        for (int i = 0; i < 2; i++) {
            signUp(event, "Maria Santos", "m" + i + "@example.jp", "090-1234-000" + i);
        }
        long few = statements(() -> assertEquals(1, duplicates.of(event).size()));
        for (int i = 2; i < 12; i++) {
            signUp(event, "Maria Santos", "m" + i + "@example.jp", "090-1234-00" + (i + 10));
        }

        assertEquals(
                few,
                statements(
                        () -> assertEquals(Duplicates.MOST, duplicates.of(event).size())));
        List<String> numbers = duplicates.of(event).stream()
                .map(each -> each.earlier().reference() + each.later().reference())
                .toList();
        assertEquals(numbers.stream().distinct().sorted().toList(), numbers);
    }

    @Test
    void one_that_waits_takes_over_the_place_of_the_other_and_everything_stays_where_it_was_given()
            throws SQLException {
        UUID placed = signUp(event, "maria@example.jp", "090-1234-5678");
        confirm(placed);
        UUID waits = signUp(event, "santos@example.jp", "090-1234-5678");
        confirm(waits);
        String before = world.sql().text("select group_concat(id, registration_id order by id) from consent");

        duplicates.same(pair(), waits);

        assertEquals("DUPLICATE", state(placed));
        assertEquals("CONFIRMED", state(waits));
        assertEquals(1, world.taken(event));
        assertEquals(0, waiting());
        assertEquals(before, world.sql().text("select group_concat(id, registration_id order by id) from consent"));
        assertEquals(
                waits + " 1 sato",
                world.sql().text("select concat(stays_id, ' ', place_moved, ' ', login) from registration_pair"));
        assertEquals(List.of(placed.toString(), waits.toString()), logged("registration.same"));
        assertEquals(OptionalLong.empty(), log.firstBroken());
        assertEquals(List.of(), duplicates.of(event));
    }

    @Test
    void a_place_or_a_position_that_is_left_passes_on() throws SQLException {
        UUID placed = signUp(event, "maria@example.jp", "090-1234-5678");
        UUID waits = signUp(event, "santos@example.jp", "090-1234-5678");
        assertEquals("UNCONFIRMED", state(placed));

        DuplicatePair early = pair();
        confirm(waits);
        assertEquals(1, waiting());
        assertEquals("changedByStaff", Refusal.of(() -> duplicates.same(early, placed)));
        duplicates.same(pair(), placed);
        assertEquals("DUPLICATE", state(waits));
        assertEquals(0, waiting());
        assertEquals(1, world.taken(event));

        UUID again = signUp(event, "third@example.jp", "090-1234-5678");
        confirm(placed);
        assertEquals("pairUnconfirmed", Refusal.of(() -> duplicates.same(pair(), again)));
        assertEquals("CONFIRMED", state(placed));
    }

    @Test
    void two_people_who_share_a_phone_are_not_asked_about_again() throws SQLException {
        signUp(event, "maria@example.jp", "090-1234-5678");
        signUp(event, "jose@example.jp", "090-1234-5678");
        DuplicatePair family = pair();

        duplicates.different(family);

        assertEquals(List.of(), duplicates.of(event));
        assertEquals("pairUnknown", Refusal.of(() -> duplicates.different(family)));
        assertEquals(
                "pairUnknown",
                Refusal.of(
                        () -> duplicates.same(family, family.earlier().shown().id())));
        assertEquals(2, logged("registration.different").size());
        acting.as(new Actor(UUID.randomUUID(), "mori", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> duplicates.of(event)));
    }
}
