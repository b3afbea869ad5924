package kakehashi.domain.matching.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff see what both sides wish, and say when wishes close. Source: R-A33. */
class WishDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    WishDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private SharedWorld shared;

    @BeforeEach
    void begin() throws SQLException {
        shared = new SharedWorld(world, registrations);
        acting.as(world.handled(SATO));
    }

    private WishCounts counts() {
        return desk.counts(shared.event()).orElseThrow();
    }

    private void wish(UUID signUp, UUID contact, int rank) throws SQLException {
        world.sql()
                .run("insert into interview_wish values (uuid(), ?, ?, ?, 1)", signUp, shared.companyOf(contact), rank);
    }

    private static WishCounts.Company company(WishCounts counts, int index) {
        return counts.companies().get(index);
    }

    @Test
    void it_is_counted_who_wishes_for_whom_and_who_said_nothing() throws SQLException {
        UUID ram = shared.seeker("RAM", "ram@example.jp");
        UUID nhung = shared.seeker("NHUNG", "nhung@example.jp");
        wish(shared.registration, shared.contact, 1);
        wish(shared.registration, shared.other, 2);
        wish(ram, shared.other, 1);
        shared.agree(nhung, shared.contact, LocalDate.parse("2027-03-31"), "NAME");
        world.sql()
                .run(
                        "insert into interview_choice values (uuid(), ?, ?, ?, 1, ?, 1)",
                        shared.event(),
                        shared.companyOf(shared.contact),
                        nhung,
                        World.time(World.NOW));

        WishCounts counts = counts();
        assertEquals(3, counts.people().size());
        assertEquals(new WishCounts.Company(company(counts, 0).name(), 1, 1, 1), company(counts, 0));
        assertEquals(new WishCounts.Company(company(counts, 1).name(), 2, 1, 0), company(counts, 1));
        assertEquals(1, counts.rankingCompanies());
        assertEquals(
                List.of(nhung),
                counts.silent().stream().map(WishCounts.Person::registrationId).toList());
        assertEquals(1, counts.silent().get(0).chosen());
        assertEquals(
                "sato wish.view",
                world.sql()
                        .text("select concat(login, ' ', action) from access_log where action like 'wish.%' limit 1"));
    }

    @Test
    void staff_set_the_closing_which_never_is_after_the_beginning() {
        Instant begins = counts().event().schedule().startsAt();
        assertEquals(begins.minus(Duration.ofDays(2)), counts().closesAt());
        Instant evening = begins.minus(Duration.ofHours(12));
        desk.close(shared.event(), evening, 0);
        assertEquals(evening, counts().closesAt());
        assertEquals("eventChangedMeanwhile", Refusal.of(() -> desk.close(shared.event(), begins, 0)));
        int shown = counts().version();
        assertEquals("wishClosingLate", Refusal.of(() -> desk.close(shared.event(), begins.plusSeconds(60), shown)));
        desk.close(shared.event(), begins, shown);
        assertEquals(begins, counts().closesAt());
    }

    @Test
    void where_companies_have_no_booths_nobody_is_asked() throws SQLException {
        UUID exchange = world.event(EventKind.EXCHANGE, 5);
        assertEquals(Optional.empty(), desk.counts(exchange));
        assertEquals("wishesNone", Refusal.of(() -> desk.close(exchange, World.NOW, 0)));
        world.sql().run("update event set state = 'CANCELLED' where id = ?", shared.event());
        assertEquals("wishesOver", Refusal.of(() -> desk.close(shared.event(), World.NOW, 0)));
        acting.as(new Actor(UUID.randomUUID(), "tanaka", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> desk.counts(shared.event())));
    }
}
