package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.UUID;

/** Makes sign-ups that came on paper. */
public final class OnPaper {

    private OnPaper() {}

    /** A sign-up came on paper, and was compared by a second account or not yet. */
    public static void put(World world, UUID signUp, boolean compared) throws SQLException {
        world.sql().run("update registration set medium = 'PAPER' where id = ?", signUp);
        world.sql()
                .run(
                        "insert into paper_entry (registration_id, programme_id, serial, signed_on, entered_by,"
                                + " entered_login, entered_at, verified_by, verified_login, verified_at, version)"
                                + " select id, ?, reference, '2026-11-20', uuid(), 'sato', '2026-11-20',"
                                + " if(?, uuid(), null), if(?, 'mori', null), if(?, '2026-11-21', null), 1"
                                + " from registration where id = ?",
                        world.programme(),
                        compared,
                        compared,
                        compared,
                        signUp);
    }
}
