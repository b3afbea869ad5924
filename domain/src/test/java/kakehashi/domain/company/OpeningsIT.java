package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs and internships from the first draft to the withdrawal. Source: R-A32, R-A33. */
class OpeningsIT extends UnderPortal {

    private static final Language JAPANESE = Languages.standard();

    @Inject
    Registrations registrations;

    @Inject
    Openings openings;

    private UUID contact;
    private UUID other;

    @BeforeEach
    void sign_up() throws SQLException {
        SharedWorld people = new SharedWorld(world, registrations);
        contact = people.contact;
        other = people.other;
    }

    private UUID job() {
        return openings.write(contact, OpeningKind.JOB, job("機械の設計"), JAPANESE);
    }

    private static Map<OpeningField, String> job(String title) {
        return Map.of(
                OpeningField.TITLE, title,
                OpeningField.OCCUPATION, "B07",
                OpeningField.DESCRIPTION, "図面を作ります。",
                OpeningField.PLACE, "新宿区",
                OpeningField.EMPLOYMENT, "REGULAR",
                OpeningField.WORKING_TIME, "9時から18時",
                OpeningField.PAY_UNIT, "MONTH",
                OpeningField.PAY_FROM, "230000",
                OpeningField.JAPANESE_LEVEL, "N3");
    }

    private static Map<OpeningField, String> internship() {
        return Map.of(
                OpeningField.TITLE, "工場の仕事",
                OpeningField.DESCRIPTION, "見学と体験",
                OpeningField.PLACE, "新宿区",
                OpeningField.BEGINS_ON, "2026-12-07",
                OpeningField.ENDS_ON, "2026-12-11",
                OpeningField.DAY_COUNT, "5",
                OpeningField.CAPACITY, "2",
                OpeningField.PAID, "no",
                OpeningField.JAPANESE_LEVEL, "N4");
    }

    @Test
    void a_draft_is_read_by_its_company_alone() {
        UUID id = job();

        assertEquals(job("機械の設計"), openings.own(contact, id).orElseThrow().answers());
        assertEquals(List.of(), openings.own(other));
        assertEquals(Optional.empty(), openings.own(other, id));
        assertEquals(List.of(), openings.shown());
        assertFalse(openings.isAnyShown());
        assertEquals(Optional.empty(), openings.shown(id));
    }

    @Test
    void a_published_one_is_read_by_everybody_until_it_is_withdrawn() {
        UUID id = job();

        openings.publish(contact, id);
        assertEquals("架空 4999900000005", openings.shown(id).orElseThrow().company());
        assertEquals(1, openings.shown().size());
        assertTrue(openings.isAnyShown());
        assertEquals("openingPublished", Refusal.of(() -> openings.publish(contact, id)));

        openings.withdraw(contact, id);
        assertEquals(List.of(), openings.shown());
        assertEquals("openingNotPublished", Refusal.of(() -> openings.withdraw(contact, id)));
        openings.publish(contact, id);
        assertEquals(1, openings.shown().size());
    }

    @Test
    void an_internship_is_shown_until_its_last_day() {
        UUID id = openings.write(contact, OpeningKind.INTERNSHIP, internship(), JAPANESE);
        assertEquals(internship(), openings.own(contact, id).orElseThrow().answers());
        openings.publish(contact, id);

        TestClock.set(Instant.parse("2026-12-11T14:59:59Z"));
        assertEquals(1, openings.shown().size());
        TestClock.set(Instant.parse("2026-12-11T15:00:00Z"));
        assertEquals(List.of(), openings.shown());
        assertEquals(1, openings.own(contact).size());
        assertTrue(openings.isOver(openings.own(contact, id).orElseThrow()));
    }

    @Test
    void an_event_shows_the_postings_of_companies_with_a_place_there() throws SQLException {
        UUID event = UUID.fromString(world.sql().text("select distinct event_id from registration"));
        UUID id = job();
        assertEquals(List.of(), openings.shownAt(event), "a draft");

        openings.publish(contact, id);
        assertEquals("架空 4999900000005", openings.shownAt(event).get(0).company());
        assertEquals(1, openings.shownAt(event).size());
        assertEquals(List.of(), openings.shownAt(UUID.randomUUID()), "another event");

        world.sql().run("update company set check_state = 'NEEDED'");
        assertEquals(List.of(), openings.shownAt(event), "staff have to look at it");
        world.sql().run("update company set check_state = 'DONE'");
        world.sql().run("update registration set state = 'CANCELLED'");
        assertEquals(List.of(), openings.shownAt(event), "it has no place any more");
    }

    @Test
    void an_event_is_in_time_for_an_internship_until_the_day_before_it_begins() {
        UUID internship = openings.write(contact, OpeningKind.INTERNSHIP, internship(), JAPANESE);
        Opening begins = openings.own(contact, internship).orElseThrow();

        assertTrue(begins.isStillAheadOf(LocalDate.of(2026, 12, 6)));
        assertFalse(begins.isStillAheadOf(LocalDate.of(2026, 12, 7)));
        assertTrue(openings.own(contact, job()).orElseThrow().isStillAheadOf(LocalDate.MAX));
    }

    @Test
    void an_internship_that_is_over_is_neither_saved_nor_published() {
        UUID id = openings.write(contact, OpeningKind.INTERNSHIP, internship(), JAPANESE);
        TestClock.set(Instant.parse("2026-12-11T15:00:00Z"));

        assertEquals("openingOver", Refusal.of(() -> openings.publish(contact, id)));
        assertEquals(
                "answersWrong",
                Refusal.of(() -> openings.write(contact, OpeningKind.INTERNSHIP, internship(), JAPANESE)));
        assertEquals(
                Set.of(OpeningField.ENDS_ON),
                openings.check(OpeningKind.INTERNSHIP, internship()).refused().keySet());
    }

    @Test
    void a_change_names_the_version_that_was_shown() {
        UUID id = job();
        int shown = openings.own(contact, id).orElseThrow().version();

        openings.change(contact, id, job("金型の設計"), JAPANESE, shown);

        assertEquals("changedMeanwhile", Refusal.of(() -> openings.change(contact, id, job("鋳物"), JAPANESE, shown)));
        assertEquals("金型の設計", openings.own(contact, id).orElseThrow().answers().get(OpeningField.TITLE));
    }

    @Test
    void nobody_else_changes_publishes_or_withdraws_it() throws SQLException {
        UUID id = job();

        assertEquals("openingUnknown", Refusal.of(() -> openings.publish(other, id)));
        assertEquals("openingUnknown", Refusal.of(() -> openings.withdraw(other, id)));
        assertEquals("openingUnknown", Refusal.of(() -> openings.change(other, id, job("x"), JAPANESE, 1)));
        world.sql().run("update contact set belongs_since = null where id = ?", contact);
        assertEquals("openingUnknown", Refusal.of(() -> openings.publish(contact, id)));
        assertEquals("companyNotYours", Refusal.of(this::job));
    }

    @Test
    void wrong_answers_are_not_stored() throws SQLException {
        assertEquals("answersWrong", Refusal.of(() -> openings.write(contact, OpeningKind.JOB, Map.of(), JAPANESE)));
        assertEquals(0, world.sql().count("opening"));
    }

    @Test
    void a_company_that_staff_have_to_look_at_is_not_shown_yet() throws SQLException {
        UUID id = job();
        openings.publish(contact, id);

        world.sql().run("update company set check_state = 'NEEDED'");
        assertEquals(List.of(), openings.shown());
        world.sql().run("update company set check_state = 'DONE'");
        assertEquals(1, openings.shown().size());
    }

    @Test
    void a_company_has_room_for_fifty() {
        for (int i = 0; i < 50; i++) {
            job();
        }

        assertEquals("tooManyOpenings", Refusal.of(this::job));
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() throws SQLException {
        openings.publish(contact, job());
        long one = statements(() -> openings.shown());
        openings.publish(contact, job());
        openings.publish(contact, job());

        assertEquals(one, statements(() -> assertTrue(openings.shown().size() == 3)));
    }
}
