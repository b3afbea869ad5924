package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.InServer;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a company sees of seekers, and what it does not, whatever database account serves it. Source: T7, R-A33. */
abstract class SharedSheetsCasesIT extends InServer {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    Registrations registrations;

    @Inject
    SharedSheets sheets;

    @Inject
    Acting acting;

    /** Who is there, and what they agree to. */
    SharedWorld people;

    @BeforeEach
    void sign_up() throws SQLException {
        people = new SharedWorld(world, registrations);
        acting.as(new Actor(people.companyOf(people.contact), people.contact.toString(), "COMPANY"));
    }

    private SharedSheet open(UUID contact) {
        return sheets.open(people.registration, contact);
    }

    private void assertShut(UUID contact) {
        assertEquals(List.of(), sheets.rows(contact));
        assertEquals("disclosureOver", Refusal.of(() -> open(contact)));
    }

    private List<Object> looks() throws SQLException {
        return world
                .sql()
                .rows("select action from access_log where subject_id = ? order by id", people.registration)
                .stream()
                .map(row -> row.get("action"))
                .toList();
    }

    @Test
    void before_a_consent_a_company_sees_nothing_not_even_that_there_is_somebody() throws SQLException {
        assertShut(people.contact);
        assertEquals(List.of("disclosure.view.denied"), looks());
    }

    @Test
    void a_company_sees_exactly_what_was_agreed_to_and_no_other_company_does() throws SQLException {
        people.agree(people.contact, TODAY.plusDays(10), "NAME", "EMAIL");

        assertEquals(1, sheets.rows(people.contact).size());
        assertEquals(2, sheets.rows(people.contact).get(0).items());
        assertEquals(
                Map.of(PersonalField.NAME, SharedWorld.NAME, PersonalField.EMAIL, SharedWorld.MAIL),
                open(people.contact).answers());
        assertShut(people.other);
    }

    @Test
    void an_answer_that_was_not_given_is_not_shown() throws SQLException {
        people.agree(people.contact, TODAY, "NAME", "WORK_HISTORY");

        assertEquals(
                Map.of(PersonalField.NAME, SharedWorld.NAME),
                open(people.contact).answers());
    }

    @Test
    void from_the_moment_of_a_withdrawal_a_company_sees_nothing() throws SQLException {
        UUID consent = people.agree(people.contact, TODAY.plusDays(10), "NAME");
        open(people.contact);

        people.withdraw(consent);

        assertShut(people.contact);
    }

    /** The day ends at midnight in Tokyo. */
    @Test
    void on_the_last_day_a_company_sees_it_and_on_the_next_it_does_not() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");

        TestClock.set(Instant.parse("2026-11-24T14:59:59Z"));
        assertEquals(1, open(people.contact).answers().size());
        TestClock.set(Instant.parse("2026-11-24T15:00:00Z"));
        assertShut(people.contact);
    }

    @Test
    void a_sign_up_that_ended_shows_nothing() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");

        world.sql()
                .run(
                        "update registration set state = 'LAPSED', living_holder_id = null where id = ?",
                        people.registration);

        assertShut(people.contact);
    }

    @Test
    void withdrawing_the_consent_to_take_part_shuts_what_was_shown() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");

        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', given_at from consent"
                                + " where registration_id = ? and matter = 'PARTICIPATION'",
                        people.registration);

        assertShut(people.contact);
    }

    @Test // R-F4
    void a_company_that_staff_have_to_look_at_sees_nothing_until_they_have() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");
        UUID company = people.companyOf(people.contact);

        world.sql().run("update company set check_state = 'NEEDED' where id = ?", company);
        assertShut(people.contact);

        world.sql().run("update company set check_state = 'DONE' where id = ?", company);
        assertEquals(1, open(people.contact).answers().size());
    }

    /** Anybody can write a company's number into a form. */
    @Test
    void who_only_claims_to_act_for_a_company_sees_nothing() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");

        world.sql().run("update contact set belongs_since = null where id = ?", people.contact);

        assertShut(people.contact);
    }

    @Test // R-WS3
    void every_look_is_logged_under_the_one_who_looked() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");

        open(people.contact);
        open(people.contact);

        assertEquals(List.of("disclosure.view", "disclosure.view"), looks());
        assertEquals(
                people.companyOf(people.contact).toString(),
                world.sql().text("select distinct account_id from access_log"));
        assertEquals(people.contact.toString(), world.sql().text("select distinct login from access_log"));
        assertEquals("COMPANY", world.sql().text("select distinct role from access_log"));
    }

    @Test
    void a_list_costs_the_same_however_many_agreed() throws SQLException {
        people.agree(people.contact, TODAY, "NAME");
        long one = statements(() -> sheets.rows(people.contact));
        for (int i = 0; i < 5; i++) {
            UUID signUp = people.seeker("SUHARTO", "s" + i + "@example.jp");
            people.agree(signUp, people.contact, TODAY, "NAME", "EMAIL");
        }

        assertEquals(
                one,
                statements(() -> assertEquals(6, sheets.rows(people.contact).size())));
    }
}
