package kakehashi.domain.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Published meetings of the people and companies of an interview day. */
public final class MetWorld {

    private final World world;
    private final SharedWorld people;
    private final UUID draft = UUID.randomUUID();

    /** Publishes a timetable without meetings. */
    public MetWorld(World world, SharedWorld people) throws SQLException {
        this.world = world;
        this.people = people;
        world.sql()
                .run(
                        "insert into interview_draft values (?, ?, 1, null, false, 1, 1, true, ?, 0, 0, 0, 0, 0, 1)",
                        draft,
                        people.event(),
                        World.time(World.NOW));
        world.sql()
                .run(
                        "insert into interview_plan values (?, 10, 3, 10, 5, false, false, 1, ?, ?, 1)",
                        people.event(),
                        draft,
                        World.time(World.NOW));
    }

    /** The sign-up of a contact's company. */
    public UUID host(UUID contact) throws SQLException {
        return UUID.fromString(world.sql().text("select id from registration where contact_id = ?", contact));
    }

    /** A company and a person meet in a turn from so many hours after the world's beginning. */
    public void meet(UUID contact, UUID guest, int turn, int hours) throws SQLException {
        Instant from = World.NOW.plus(Duration.ofHours(hours));
        world.sql()
                .run(
                        "insert into interview_meeting values (?, ?, ?, 1, ?, ?, ?, ?, 0, false, 0, 0, 1)",
                        UUID.randomUUID(),
                        draft,
                        host(contact),
                        guest,
                        turn,
                        World.time(from),
                        World.time(from.plus(Duration.ofMinutes(20))));
    }
}
