package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.TestWars;
import kakehashi.domain.testing.World;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a sign-up leaves behind, under the portal's account. */
@ExtendWith(ArquillianExtension.class)
class RegistrationsIT {

    private static final String NAME = "Nguyễn Thị Ánh";
    private static final String MAIL = "anh.nguyen@example.jp";

    @Inject
    Registrations registrations;

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    private World world;

    @Deployment
    static WebArchive deployment() {
        return TestWars.portal();
    }

    @BeforeEach
    void begin() throws SQLException {
        world = World.fresh(seals, catalogue);
    }

    @Test // R-A11, R-D14
    void a_sign_up_writes_sheet_person_and_mail() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);

        Receipt receipt = registrations.register(world.form(event, NAME, MAIL).request());

        Map<String, Object> sheet = world.sql().row("select * from registration");
        assertEquals(receipt.reference(), sheet.get("reference"));
        assertEquals("UNCONFIRMED", sheet.get("state"));
        assertEquals("WEB", sheet.get("medium"));
        assertEquals(World.NOW.plus(Duration.ofHours(48)), receipt.confirmUntil());
        Map<String, Object> person = world.sql().row("select * from seeker");
        assertEquals(person.get("id"), sheet.get("seeker_id"));
        assertEquals(sheet.get("seeker_id"), sheet.get("living_holder_id"));
        assertNull(person.get("confirmed_at"));
        assertEquals(1, world.taken(event));
        QueuedMail mail = QueuedMail.only(world);
        assertEquals("QUEUED", mail.state());
        assertEquals("confirm", mail.template());
        assertEquals(MAIL, mail.recipient());
        assertTrue(mail.text().contains(receipt.reference()));
    }
}
