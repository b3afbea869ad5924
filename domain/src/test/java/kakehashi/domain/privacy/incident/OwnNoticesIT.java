package kakehashi.domain.privacy.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person reads of an incident, under the portal's account. Source: T19. */
class OwnNoticesIT extends UnderPortal {

    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID INCIDENT = UUID.randomUUID();

    @Inject
    OwnNotices notices;

    private static List<Visitor> visitor(UUID seeker) {
        return List.of(new Visitor(seeker, null, World.YEAR, Languages.standard()));
    }

    @BeforeEach
    void tell() throws SQLException {
        world.sql()
                .run(
                        "insert into seeker (id, programme_id, email_index, language, created_at, version) values (?, ?, ?,"
                                + " 'vi', now(), 1)",
                        MARIA,
                        world.programme(),
                        new byte[16]);
        world.sql()
                .run(
                        "insert into incident (id, programme_id, reference, kind, noticed_at, noticed_on, place, first_measure,"
                                + " reported_by, reported_login, reported_at, on_purpose, version) values (?, ?,"
                                + " 'J000000001', 'LEAK', now(), now(), 'x', 'y', uuid(), 'sato', now(), false, 1)",
                        INCIDENT,
                        world.programme());
        world.sql()
                .run(
                        "insert into incident_notice (id, incident_id, seeker_id, kind, item_list, remedy_list, mailed,"
                                + " sent_at, version) values (uuid(), ?, ?, 'LEAK', 'D1_NAME D8_EMAIL', 'SHUT POLICE',"
                                + " false, now(), 1)",
                        INCIDENT,
                        MARIA);
    }

    @Test
    void its_person_reads_it_and_it_is_known_from_when_on() {
        assertFalse(notices.of(visitor(MARIA)).get(0).isRead());
        IncidentNotice notice = notices.read(visitor(MARIA)).get(0);
        assertEquals(Incident.Kind.LEAK, notice.kind());
        assertEquals(List.of(IncidentFacts.Remedy.SHUT, IncidentFacts.Remedy.POLICE), notice.remedies());
        assertTrue(notices.of(visitor(MARIA)).get(0).isRead());
    }

    @Test
    void nobody_else_reads_it() {
        assertEquals(List.of(), notices.of(visitor(UUID.randomUUID())));
    }
}
