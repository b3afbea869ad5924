package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Talk;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which messages Today counts for whom. Source: R-A13. */
class WaitingMessagesIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");

    @Inject
    ConversationDesk desk;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
        acting.as(world.handled(MORI));
        world.sql().run("update consultation_counsellor set account_id = ?", MORI.id());
    }

    @Test // R-A13
    void those_are_counted_that_the_reader_can_answer_and_those_of_advisors_without_an_account() throws SQLException {
        Talk nobodys = Talk.begin(world, advice, "ne", 300);
        Talk.begin(world, advice, "vi", 10);
        Talk.begin(world, advice, "en", 90);
        world.sql()
                .run(
                        "update case_file set counsellor_id = null where seeker_id ="
                                + " (select seeker_id from consultation_conversation where id = ?)",
                        nobodys.id());
        assertEquals(3, desk.countWaiting());
        assertEquals(0, desk.countWithoutAccount());

        world.sql().run("update consultation_counsellor set account_id = null");

        assertEquals(1, desk.countWaiting(), "what is nobody's is for everybody to take up");
        assertEquals(2, desk.countWithoutAccount());
        acting.as(world.handled(new Actor(UUID.randomUUID(), "sato", "MANAGER")));
        assertEquals(3, desk.countWaiting());
    }
}
