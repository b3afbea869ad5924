package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff look for somebody without knowing the event. Source: R-W5, R-WS3. */
class SearchEverywhereIT extends UnderOffice {

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private UUID seminar;
    private UUID exchange;
    private UUID companies;

    @BeforeEach
    void signUpForThree() throws SQLException {
        seminar = world.event(EventKind.JOB_SEMINAR, 300);
        exchange = world.event(EventKind.EXCHANGE, 300);
        companies = world.event(EventKind.ACCEPTANCE_SEMINAR, 300);
        signUp(seminar, "Maria Santos", "maria@example.jp");
        signUp(exchange, "Maria Santos", "maria@example.jp");
        signUp(companies, "Maria Yamada", "maria@example.co.jp");
    }

    private Receipt signUp(UUID event, String name, String mail) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        return registrations.register(world.form(event, name, mail)
                .answer(PersonalField.PHONE, "090-1234-5678")
                .request());
    }

    private void signIn() throws SQLException {
        acting.as(world.handled(new Actor(UUID.randomUUID(), "sato", "HANDLER")));
    }

    private Slice<RegistrationHit> search(String text) {
        return desk.search(new RegistrationFilter(text, null), 0, 50);
    }

    private List<UUID> events(String text) {
        return search(text).rows().stream().map(RegistrationHit::eventId).toList();
    }

    private List<String> logged() throws SQLException {
        return world
                .sql()
                .rows("select concat(action, ' ', records, ' ', ifnull(cast(subject_id as char), '-')) as line from"
                        + " access_log order by id")
                .stream()
                .map(row -> (String) row.get("line"))
                .toList();
    }

    @Test
    void a_person_is_found_in_every_event_newest_first() throws SQLException {
        signIn();

        assertEquals(List.of(companies, exchange, seminar), events("maria"));
        assertEquals(List.of(exchange, seminar), events("santos maria"));
        assertEquals(List.of(exchange, seminar), events("maria@example.jp"));
        assertEquals(List.of(companies), events("maria@example.co.jp"));
        assertEquals(List.of(companies, exchange, seminar), events("０９０-1234-5678"));
        assertEquals(List.of(companies), events("㈱みどり"));
        assertEquals(List.of(companies), events("7000012050002"));
        String reference = world.sql().text("select reference from registration where event_id = ?", exchange);
        assertEquals(List.of(exchange), events(reference));
        RegistrationHit hit = search(reference).rows().get(0);
        assertEquals("Maria Santos", hit.name());
        assertEquals(reference, hit.reference());
        assertEquals(Registration.State.UNCONFIRMED, hit.state());
        assertEquals(reference, hit.toString());
    }

    @Test
    void pages_have_the_number_of_all() throws SQLException {
        signIn();

        Slice<RegistrationHit> second = desk.search(new RegistrationFilter("maria", null), 2, 2);

        assertEquals(3, second.total());
        assertEquals(
                List.of(seminar),
                second.rows().stream().map(RegistrationHit::eventId).toList());
    }

    @Test
    void no_more_are_listed_than_anybody_reads() throws SQLException {
        world.sql().run("""
                insert into registration (id, reference, event_id, audience, seeker_id, submission_id, state, entry, medium,
                  language, offer_declared, name, submitted_at, version)
                select uuid(), concat('copy ', c.seq), r.event_id, r.audience, r.seeker_id, uuid(), 'CANCELLED', r.entry,
                  r.medium, r.language, 0, r.name, r.submitted_at - interval c.seq second, 1
                from registration r join seq_1_to_1000 c where r.event_id = ?""", seminar);
        world.sql().run("""
                insert into search_token (token, registration_id, event_id, submitted_at)
                select t.token, c.id, c.event_id, c.submitted_at from search_token t
                join registration r on r.id = t.registration_id
                join registration c on c.event_id = r.event_id and c.reference like 'copy %'
                where r.event_id = ? and r.reference not like 'copy %'""", seminar);
        signIn();

        Slice<RegistrationHit> found = desk.search(new RegistrationFilter("maria", null), 0, 3);

        assertEquals(
                List.of(companies, exchange, seminar),
                found.rows().stream().map(RegistrationHit::eventId).toList());
        assertEquals(RegistrationDesk.MOST_FOUND, found.total());
        assertTrue(found.more());
        assertEquals(
                List.of(),
                desk.search(new RegistrationFilter("maria", null), RegistrationDesk.MOST_FOUND, 50)
                        .rows());
        assertFalse(search("maria@example.co.jp").more());
    }

    // R-WS3
    @Test
    void each_search_is_one_entry_without_its_words() throws SQLException {
        signIn();

        search("maria");
        search("nobody");
        search("maria@example.jp");
        search("７０００012050002");

        assertEquals(
                List.of(
                        "registration.search.byName 3 -",
                        "registration.search.byName 0 -",
                        "registration.search.byMail 2 -",
                        "registration.search.byCompany 1 -"),
                logged());
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test
    void what_is_too_short_finds_nobody_and_is_no_look() throws SQLException {
        signIn();

        for (String text : List.of("", " ", "m", "?")) {
            assertEquals(new Slice<RegistrationHit>(List.of(), 0), search(text), text);
        }
        assertEquals(
                0,
                desk.page(seminar, new RegistrationFilter("m", null), Mark.FIRST, 9)
                        .total());
        assertEquals(List.of(), logged());
    }

    // R-WS1
    @Test
    void nobody_finds_anything_without_signing_in() {
        assertEquals("notSignedIn", Refusal.of(() -> search("maria")));
    }

    @Test
    void the_programmes_of_both_years_are_searched_each_under_its_own_keys() throws SQLException {
        UUID next = world.event(world.programme(World.YEAR + 1), EventKind.JOB_SEMINAR, 10);
        signUp(next, "Maria Silva", "maria@example.jp");
        signIn();

        assertEquals(List.of(next, companies, exchange, seminar), events("maria"));
        assertEquals("Maria Silva", search("silva").rows().get(0).name());
        assertEquals(List.of(next, exchange, seminar), events("maria@example.jp"));
        assertEquals(4, search("maria").total());
        for (int first = 0; first < 4; first++) {
            assertEquals(
                    List.of(next, companies, exchange, seminar).subList(first, Math.min(first + 2, 4)),
                    desk.search(new RegistrationFilter("maria", null), first, 2).rows().stream()
                            .map(RegistrationHit::eventId)
                            .toList());
        }
    }

    @Test
    void a_programme_that_is_over_is_not_searched() throws SQLException {
        world.event(world.programme(World.YEAR + 1), EventKind.JOB_SEMINAR, 10);
        TestClock.set(World.NOW.plus(Duration.ofDays(300)));
        signIn();

        assertEquals(List.of(), events("maria"));
    }

    @Test
    void a_search_takes_as_many_statements_for_200_rows_as_for_5() throws SQLException {
        for (int i = 0; i < 200; i++) {
            signUp(i % 2 == 0 ? seminar : exchange, i < 5 ? "Fumiko Few" : "Mary Many", "p" + i + "@example.jp");
        }
        signIn();
        search("few");

        long few = statements(() -> assertEquals(5, search("fumiko").rows().size()));
        long many = statements(() -> assertEquals(
                195,
                desk.search(new RegistrationFilter("mary", null), 0, 200).rows().size()));

        assertEquals(few, many);
        assertTrue(few <= 9, "a search took " + few + " statements");
    }

    @Test
    void a_cancelled_event_is_searched_too() throws SQLException {
        world.sql().run("update event set state = 'CANCELLED' where id = ?", seminar);
        signIn();

        assertEquals(List.of(exchange, seminar), events("santos"));
        assertFalse(search("santos").rows().isEmpty());
    }
}
