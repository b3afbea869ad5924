package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** Who works with cases: two counsellors, each with the account that advises under the number, and a manager. */
public final class CaseStaff {

    /** Advises under number 1. */
    public static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");

    /** Advises under number 2. */
    public static final Actor HARA = new Actor(UUID.randomUUID(), "hara", "COUNSELLOR");

    /** The manager. */
    public static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");

    private CaseStaff() {}

    /** Opens consultations with all of them. */
    public static Advice open(World world) throws SQLException {
        Advice advice = Advice.open(world, 2);
        for (Actor each : List.of(SUZUKI, MORI, HARA)) {
            world.handled(each);
        }
        world.sql().run("update consultation_counsellor set account_id = ? where number = 1", MORI.id());
        world.sql().run("update consultation_counsellor set account_id = ? where number = 2", HARA.id());
        return advice;
    }
}
