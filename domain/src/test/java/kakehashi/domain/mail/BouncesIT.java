package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail that came back stops further ones to its address. Source: RFC 3464. */
class BouncesIT extends UnderOffice {

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    TransportsForIT transports;

    @Inject
    Bounces bounces;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void openTheWay() {
        transports.reset();
    }

    private UUID queue(String recipient) throws Exception {
        UUID about = UUID.randomUUID();
        transaction.begin();
        outbox.queue(
                World.YEAR,
                new Posting("confirm", about, recipient, new Letter(Languages.standard(), "Subject", "Hello", "")));
        transaction.commit();
        return UUID.fromString(world.sql().text("select id from mail where subject_id = ?", about));
    }

    private String state(UUID mail) throws SQLException {
        return world.sql().text("select concat(state, ' ', coalesce(problem, '')) from mail where id = ?", mail);
    }

    private Bounces.Outcome returned(UUID mail, String status) {
        return bounces.note(new DeliveryReport(mail, status));
    }

    @Test
    void nothing_more_is_sent_to_an_address_that_does_not_exist() throws Exception {
        UUID first = queue("Anna@example.jp");
        UUID other = queue("ben@example.jp");
        assertEquals(2, postman.sendDue());
        assertEquals(Bounces.Outcome.NOTED, returned(first, "5.1.1"));
        assertEquals(Bounces.Outcome.NOTED, returned(first, "5.1.1"), "read twice");
        assertEquals(1, world.sql().count("stopped_address"));
        assertEquals("BOUNCED NO_SUCH_ADDRESS", state(first));

        UUID second = queue("anna@example.jp");
        UUID ben = queue("ben@example.jp");
        assertEquals(1, postman.sendDue());
        assertEquals("FAILED STOPPED", state(second));
        assertEquals("SENT ", state(ben));
        assertEquals("SENT ", state(other));
        assertFalse(transports.left().containsKey(second));
    }

    @Test
    void other_reasons_stop_nothing_and_strange_reports_change_nothing() throws Exception {
        UUID full = queue("anna@example.jp");
        assertEquals(1, postman.sendDue());
        assertEquals(Bounces.Outcome.NOTED, returned(full, "5.2.2"));
        assertEquals("BOUNCED RETURNED", state(full));
        assertEquals(Bounces.Outcome.UNKNOWN, returned(UUID.randomUUID(), "5.1.1"));
        UUID waiting = queue("anna@example.jp");
        assertEquals(Bounces.Outcome.NOTED, returned(waiting, "5.1.1"));
        assertEquals("QUEUED ", state(waiting));
        world.sql().run("update mail set state = 'SENDING' where id = ?", waiting);
        assertEquals(Bounces.Outcome.TOO_EARLY, returned(waiting, "5.1.1"));
        assertEquals(0, world.sql().count("stopped_address"));
    }
}
