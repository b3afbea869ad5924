package kakehashi.domain.matching.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.registration.Sharing;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.InternWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides of an internship say whom they would like. Source: R-A32. */
class InternWishesIT extends UnderPortal {

    @Inject
    InternWishes wishes;

    @Inject
    HostChoices choices;

    @Inject
    Sharings sharings;

    @Inject
    Registrations registrations;

    private InternWorld interns;
    private UUID aung;
    private List<Visitor> visitors;

    @BeforeEach
    void begin() throws SQLException {
        interns = new InternWorld(world, registrations);
        aung = interns.seeker("AUNG");
        visitors = List.of(new Visitor(interns.person(aung), null, World.YEAR, Languages.standard()));
    }

    private WishSheet sheet() {
        return wishes.sheet(aung, visitors).orElseThrow();
    }

    private void publish(UUID opening) throws SQLException {
        interns.tell(aung, opening);
    }

    private void show() throws SQLException {
        UUID id = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into disclosure select ?, ?, ?, id, name, '2027-03-31', 'en', 'I agree',"
                                + " unhex(sha2('I agree', 256)), ? from company where id = ?",
                        id,
                        interns.person(aung),
                        aung,
                        World.time(World.NOW),
                        interns.company(interns.first));
        world.sql().run("insert into disclosure_item values (?, 'NAME')", id);
    }

    @Test
    void a_seeker_ranks_each_offer_once_until_places_are_told() throws SQLException {
        assertEquals(2, sheet().offers().size());
        wishes.rank(aung, visitors, List.of(interns.second, interns.first));
        wishes.rank(aung, visitors, List.of(interns.first, interns.second));
        assertEquals(List.of(interns.first, interns.second), sheet().wishes());
        assertEquals("wishTwice", Refusal.of(() -> wishes.rank(aung, visitors, List.of(interns.first, interns.first))));
        assertEquals("wishUnknown", Refusal.of(() -> wishes.rank(aung, visitors, List.of(UUID.randomUUID()))));
        assertEquals("wishUnknown", Refusal.of(() -> wishes.rank(aung, List.of(), List.of())));
        assertEquals(Optional.empty(), wishes.sheet(aung, List.of()));
        assertNull(sheet().place());

        publish(interns.first);
        assertEquals(interns.first, sheet().place().id());
        assertFalse(sheet().open());
        assertEquals("wishesClosed", Refusal.of(() -> wishes.rank(aung, visitors, List.of())));
    }

    @Test
    void a_host_ranks_only_who_wished_for_it_and_shows_it_something() throws SQLException {
        UUID contact = interns.contact(interns.first);
        wishes.rank(aung, visitors, List.of(interns.first));
        assertEquals(List.of(), choices.of(contact).get(0).people());
        assertEquals("wishUnknown", Refusal.of(() -> choices.rank(contact, interns.first, List.of(aung))));
        show();
        choices.rank(contact, interns.first, List.of(aung));

        assertEquals(List.of(aung), choices.of(contact).get(0).choices());
        assertEquals("wishUnknown", Refusal.of(() -> choices.rank(contact, interns.second, List.of())));
        publish(interns.first);
        assertTrue(choices.of(contact).get(0).published());
        assertEquals(
                interns.reference(aung),
                choices.of(contact).get(0).people().get(0).reference());
        assertEquals(
                List.of(), choices.of(interns.contact(interns.second)).get(0).people());
    }

    @Test
    void a_seeker_may_show_something_to_the_hosts_of_an_internship() throws SQLException {
        assertEquals(
                2,
                sharings.of(interns.person(aung)).stream()
                        .map(Sharing::companyId)
                        .distinct()
                        .count());
        world.sql().run("update opening set begins_on = '2026-01-01' where id = ?", interns.first);
        assertEquals(1, sharings.of(interns.person(aung)).size());
    }
}
