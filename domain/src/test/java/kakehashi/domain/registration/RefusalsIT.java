package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.Test;

/** What is not taken, and that it leaves nothing behind. */
class RefusalsIT extends UnderPortal {

    @Inject
    Registrations registrations;

    private String refusal(FilledForm form) throws SQLException {
        RegistrationRequest request = form.request();
        String code = Refusal.of(() -> registrations.register(request));
        for (String table :
                List.of("registration", "seeker", "contact", "company", "consent", "mail", "search_token")) {
            assertEquals(0, world.sql().count(table), table);
        }
        assertEquals(0, world.sql().number("select coalesce(sum(taken), 0) from event_places where taken < capacity"));
        return code;
    }

    private FilledForm form(UUID event) {
        return world.form(event, "Nguyễn Thị Ánh", "anh@example.jp");
    }

    @Test
    void a_full_event() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        world.sql().run("update event_places set taken = 3");

        assertEquals("eventFull", refusal(form(event)));
        assertEquals(3, world.taken(event));
    }

    @Test
    void an_event_whose_last_place_went_a_moment_ago() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        FilledForm form = form(event);
        world.sql().run("update event_places set taken = 3");

        assertEquals("eventFull", refusal(form));
    }

    @Test
    void an_event_that_closed() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        Instant closes = world.listing(event).schedule().closesAt();
        TestClock.set(closes);

        assertEquals("registrationClosed", refusal(form(event)));
        TestClock.set(closes.minusMillis(1));
        registrations.register(form(event).request());
    }

    @Test
    void an_event_that_is_not_open_yet() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        Instant opens = world.listing(event).schedule().opensAt();
        TestClock.set(opens.minusMillis(1));

        assertEquals("registrationNotYet", refusal(form(event)));
        TestClock.set(opens);
        registrations.register(form(event).request());
    }

    @Test
    void a_cancelled_event() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        world.sql().run("update event set state = 'CANCELLED'");

        assertEquals("registrationClosed", refusal(form(event)));
    }

    @Test
    void an_event_cancelled_a_moment_ago() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        FilledForm form = form(event);
        world.sql().run("update event set state = 'CANCELLED'");

        assertEquals("registrationClosed", refusal(form));
    }

    @Test
    void a_draft() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        FilledForm form = form(event);
        world.sql().run("update event set state = 'DRAFT'");
        catalogue.forget();

        assertEquals("eventUnknown", refusal(form));
    }

    @Test
    void an_event_by_arrangement() throws SQLException {
        UUID event = world.event(EventKind.SEEKER_CONSULTATION, 0);

        assertEquals("registrationClosed", refusal(form(event)));
    }

    @Test
    void an_event_of_a_year_that_is_over() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        FilledForm form = form(event);
        world.programme(World.YEAR + 1);
        TestClock.set(Instant.parse(World.YEAR + 1 + "-04-01T00:00:00+09:00"));
        catalogue.forget();

        assertEquals("eventUnknown", refusal(form));
    }

    @Test // T4
    void a_notice_that_was_replaced_meanwhile() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        FilledForm form =
                form(event).notice(world.listing(event).notices().get("en").id());
        world.publishNotice(world.programme(), EventKind.JOB_SEMINAR, 2);
        catalogue.forget();

        assertEquals("noticeChanged", refusal(form));
    }

    @Test // T4
    void a_notice_in_another_language_than_the_form() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);

        assertEquals(
                "noticeChanged",
                refusal(form(event)
                        .in("vi")
                        .notice(world.listing(event).notices().get("ja").id())));
    }

    @Test
    void a_required_answer_left_out() throws SQLException {
        UUID event = world.event(EventKind.INTERNSHIP, 3);

        assertEquals("answersWrong", refusal(form(event).answer(PersonalField.AGE, " ")));
        assertEquals("answersWrong", refusal(form(event).answer(PersonalField.EMAIL, null)));
    }

    @Test
    void an_answer_that_cannot_be_meant() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);

        assertEquals("answersWrong", refusal(form(event).answer(PersonalField.EMAIL, "anh@example")));
        assertEquals("answersWrong", refusal(form(event).answer(PersonalField.PHONE, "12")));
    }

    @Test // R-A12
    void an_offer_holders_seminar_without_an_offer() throws SQLException {
        UUID event = world.event(EventKind.OFFER_HOLDER_SEMINAR, 3);

        assertEquals("offerNotDeclared", refusal(form(event)));
        registrations.register(form(event).offer().request());
        assertEquals("1", world.sql().text("select offer_declared + 0 from registration"));
    }

    @Test // R-F4
    void a_company_that_says_nothing_about_itself() throws SQLException {
        UUID event = world.event(EventKind.ACCEPTANCE_SEMINAR, 3);

        assertEquals("companyMissing", refusal(form(event).company(null)));
    }

    @Test // R-F4
    void a_company_at_an_event_for_seekers() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);

        refusal(form(event).as(Audience.COMPANY).company(FilledForm.company(5, true)));
    }

    @Test
    void a_form_opened_days_ago_for_an_event_still_open() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 3);
        FilledForm form = form(event);
        TestClock.advance(Duration.ofDays(3));

        registrations.register(form.request());

        assertEquals(1, world.taken(event));
    }
}
