package kakehashi.domain.privacy.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.Test;

/** On which version of a notice people agreed, and for which events. Source: R-W5, T4. */
class NoticeUsesIT extends UnderOffice {

    private static final String KIND = EventKind.JOB_SEMINAR.name();

    @Inject
    NoticeUses uses;

    @Inject
    Registrations registrations;

    private List<NoticeUse> all() {
        return uses.of(world.programme(), KIND);
    }

    private NoticeUse use(int version, String language) {
        return all().stream()
                .filter(each -> each.version() == version && each.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private String code(UUID event) throws SQLException {
        return (String) world.sql()
                .rows("select code from event where id = '" + event + "'")
                .get(0)
                .get("code");
    }

    @Test
    void consents_are_counted_on_the_version_that_was_read_and_name_the_event() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        assertEquals(3, all().size(), "one for each language");
        assertEquals(0, use(1, "ja").consents());
        registrations.register(
                world.form(event, "Maria Santos", "maria@example.jp").request());
        long given = world.sql()
                .number("select count(*) from consent c join purpose_notice_text t on t.id = c.notice_text_id");
        assertTrue(given > 0);
        assertEquals(given, all().stream().mapToLong(NoticeUse::consents).sum());
        List<String> codes = List.of(code(event));
        assertTrue(all().stream().anyMatch(each -> each.events().equals(codes)));

        world.publishNotice(world.programme(), EventKind.JOB_SEMINAR, 2);
        world.sql().run("update purpose_notice set published_at = '2026-11-25' where notice_version = 2");
        NoticeUse old = use(1, "ja");
        NoticeUse fresh = use(2, "ja");
        assertFalse(old.inForce());
        assertEquals(Instant.parse("2026-11-25T00:00:00Z"), old.until());
        assertEquals(old.until(), fresh.from());
        assertTrue(fresh.inForce());
        assertEquals(0, fresh.consents());
        assertEquals(2, all().get(0).version(), "the one in force stands first");
    }

    @Test
    void a_kind_without_notice_has_no_versions() {
        assertTrue(uses.of(world.programme(), EventKind.EXCHANGE.name()).isEmpty());
    }
}
