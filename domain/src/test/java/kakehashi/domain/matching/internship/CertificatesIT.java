package kakehashi.domain.matching.internship;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.InternWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff see who was there, and issue certificates. Source: R-A32. */
class CertificatesIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    private static final LocalDate TODAY = LocalDate.ofInstant(World.NOW, ZoneId.of("Asia/Tokyo"));

    private static final byte[] PDF = "%PDF-1.7 AUNG".getBytes(StandardCharsets.UTF_8);

    @Inject
    Certificates certificates;

    @Inject
    OwnCertificates own;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private InternWorld interns;
    private UUID aung;

    @BeforeEach
    void begin() throws SQLException {
        interns = new InternWorld(world, registrations);
        aung = interns.seeker("AUNG");
        interns.tell(aung, interns.first);
        acting.as(world.handled(SATO));
    }

    private void confirm(int daysAgo) throws SQLException {
        world.sql()
                .run(
                        "insert into intern_day (id, registration_id, opening_id, on_day, confirmed_by, confirmed_at,"
                                + " version) values (uuid(), ?, ?, ?, ?, ?, 1)",
                        aung,
                        interns.first,
                        TODAY.minusDays(daysAgo).toString(),
                        interns.contact(interns.first),
                        World.time(World.NOW));
    }

    private InternRow row() {
        return certificates.rows(interns.event).get(0);
    }

    private List<Visitor> visitors() throws SQLException {
        return List.of(new Visitor(interns.person(aung), null, World.YEAR, Languages.standard()));
    }

    @Test
    void a_certificate_needs_two_thirds_of_the_days_and_has_a_number_of_the_ledger() throws SQLException {
        assertEquals(4, row().least());
        for (int day = 1; day < 4; day++) {
            confirm(day);
        }
        assertFalse(row().isDue());
        assertEquals("certificateDays", Refusal.of(() -> certificates.number(aung, "certificate")));
        confirm(4);
        assertTrue(row().isDue());
        CertificateFacts facts = certificates.number(aung, "certificate");
        assertEquals("AUNG", facts.name());
        assertEquals(4, facts.days());
        certificates.issue(facts, PDF);

        assertEquals(facts.number(), row().certificate());
        assertFalse(row().isDue());
        assertEquals(
                CopyKind.INTERN_CERTIFICATE.name(),
                world.sql().text("select kind from copy_request where number = ?", facts.number()));
        assertArrayEquals(PDF, own.open(aung, visitors()).orElseThrow().bytes());
        assertEquals(Optional.empty(), own.open(aung, List.of()));
        assertEquals(
                0,
                world.sql()
                        .number("select count(*) from intern_certificate where convert(content using utf8mb4) like"
                                + " '%AUNG%'"));
        confirm(5);
        assertTrue(row().isDue());
        certificates.issue(certificates.number(aung, "certificate"), PDF);
        assertEquals(5, row().certified());
    }

    // T5: the office sees that something is noted, and not what
    @Test
    void staff_see_which_days_are_noted_and_confirmed() throws SQLException {
        confirm(1);
        world.sql().run("update intern_day set note = x'00', language = 'ja', noted_at = ?", World.time(World.NOW));
        assertEquals(Set.of(TODAY.minusDays(1)), row().noted());
        assertEquals(Set.of(TODAY.minusDays(1)), row().confirmed());
        acting.as(new Actor(UUID.randomUUID(), "mori", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> certificates.rows(interns.event)));
        assertEquals("programmeNotYours", Refusal.of(() -> certificates.number(aung, "certificate")));
    }
}
