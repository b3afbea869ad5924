package kakehashi.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.registration.WaitingList;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes though a place is only offered takes it by coming. Source: domain 1h. */
class OfferedAtDoorIT extends UnderOffice {

    private static final Actor HANDLER = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    /** An hour before the beginning. */
    private static final Instant DOORS = World.NOW.plus(Duration.ofDays(10)).minus(Duration.ofHours(1));

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    Doors doors;

    @Inject
    Acting acting;

    private UUID event;
    private String reference;

    @BeforeEach
    void offer() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 3);
        acting.as(world.handled(HANDLER));
        reference = registrations
                .register(world.form(event, "Maria Santos", "a@example.jp").request())
                .reference();
        TestClock.set(DOORS);
        world.sql()
                .run(
                        "update registration set state = 'OFFERED', entry = 'LINE', confirmed_by = 'LINK', offer_until = ?"
                                + " where reference = ?",
                        World.time(DOORS.plus(Duration.ofMinutes(30))),
                        reference);
    }

    private Press press(Mark.Kind kind, Duration ago) {
        return new Press(UUID.randomUUID(), reference, kind, 1, ago);
    }

    private String standing() throws SQLException {
        return world.sql()
                .text(
                        "select concat(state, ' ', confirmed_by, ' ', coalesce(offer_taken_by, '-')) from registration"
                                + " where reference = ?",
                        reference);
    }

    @Test
    void being_there_takes_the_place_and_taking_that_back_leaves_it_offered() throws SQLException {
        assertEquals(
                Answer.Outcome.HERE,
                doors.press(event, press(Mark.Kind.IN, Duration.ZERO)).outcome());
        assertEquals("CONFIRMED LINK PRESENCE", standing());
        assertEquals(
                Answer.Outcome.UNDONE,
                doors.press(event, press(Mark.Kind.OUT, Duration.ZERO)).outcome());
        assertEquals("OFFERED LINK -", standing());
    }

    @Test
    void a_press_that_comes_later_takes_the_place_as_well() throws SQLException {
        doors.merge(event, List.of(press(Mark.Kind.IN, Duration.ofMinutes(5))));
        assertEquals("CONFIRMED LINK PRESENCE", standing());
        TestClock.advance(Duration.ofDays(2));
        assertEquals(0, waitingList.passOnDue(), "who came keeps the place");
    }
}
