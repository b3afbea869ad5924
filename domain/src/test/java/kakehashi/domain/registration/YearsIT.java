package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Next year's programme is opened while this year's goes on: visitors notice nothing. Source: R-F6. */
class YearsIT extends UnderPortal {

    private static final String MAIL = "maria@example.jp";
    private static final int NEXT = World.YEAR + 1;

    @Inject
    Registrations registrations;

    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
    }

    private UUID openNextYear() throws SQLException {
        return world.event(world.programme(NEXT), EventKind.JOB_SEMINAR, 10);
    }

    private FilledForm form(UUID forEvent) {
        return world.form(forEvent, "Maria Santos", MAIL);
    }

    private ConfirmationKey keyOf(Receipt receipt) throws SQLException {
        return ConfirmationKey.parse(
                        QueuedMail.latest(world, receipt.reference()).key())
                .orElseThrow();
    }

    private String state(Receipt receipt) throws SQLException {
        return world.sql().text("select state from registration where reference = ?", receipt.reference());
    }

    @Test
    void a_link_mailed_before_still_confirms() throws SQLException {
        Receipt receipt = registrations.register(form(event).request());
        ConfirmationKey key = keyOf(receipt);
        openNextYear();
        TestClock.advance(Duration.ofMinutes(1));

        assertEquals(receipt.reference(), registrations.lookAt(key).reference());
        assertEquals(world.listing(event).code(), registrations.confirm(key).eventCode());

        assertEquals("CONFIRMED", state(receipt));
        QueuedMail mail = QueuedMail.latest(world, receipt.reference());
        assertEquals("confirmed", mail.template());
        assertEquals(MAIL, mail.recipient());
    }

    @Test
    void the_same_address_is_the_same_person_for_an_event_of_this_year() throws SQLException {
        Receipt first = registrations.register(form(event).request());
        openNextYear();

        Receipt second = registrations.register(form(event).request());

        assertEquals("DUPLICATE", state(second));
        assertEquals(1, world.sql().count("seeker"));
        assertEquals(1, world.taken(event));
        QueuedMail mail = QueuedMail.latest(world, second.reference());
        assertEquals("alreadyConfirm", mail.template());
        assertTrue(mail.text().contains(first.reference()));
        assertEquals(first.reference(), registrations.confirm(keyOf(second)).reference());
    }

    @Test
    void posting_a_form_of_before_again_gives_the_same_number() throws SQLException {
        FilledForm form = form(event);
        Receipt receipt = registrations.register(form.request());
        openNextYear();

        assertEquals(receipt, registrations.register(form.request()));

        assertEquals(1, world.sql().count("registration"));
    }

    @Test
    void a_sign_up_for_this_year_is_sealed_with_the_keys_of_this_year() throws SQLException {
        openNextYear();

        registrations.register(form(event).request());

        assertEquals(World.YEAR, sealYearOfTheMail());
        assertPersonIsIndexed(world.programme(), World.YEAR);
    }

    @Test
    void next_year_the_same_address_is_another_person() throws SQLException {
        registrations.register(form(event).request());
        UUID next = openNextYear();
        UUID programme = UUID.fromString(world.sql().text("select id from programme where fiscal_year = ?", NEXT));
        world.sql().run("delete from mail");

        Receipt receipt = registrations.register(form(next).request());

        assertEquals(2, world.sql().count("seeker"));
        assertEquals(NEXT, sealYearOfTheMail());
        assertPersonIsIndexed(programme, NEXT);
        assertEquals(receipt.reference(), registrations.confirm(keyOf(receipt)).reference());
    }

    private long sealYearOfTheMail() throws SQLException {
        return world.sql().number("select seal_year from mail");
    }

    private void assertPersonIsIndexed(UUID programme, int year) throws SQLException {
        byte[] index = world.seal(year).index("seeker.email", SearchForm.mail(MAIL));
        assertEquals(
                1,
                world.sql()
                        .number(
                                "select count(*) from seeker where programme_id = ? and email_index = ?",
                                programme,
                                index));
    }

    @Test
    void a_key_made_with_another_years_keys_is_unknown() throws SQLException {
        registrations.register(form(event).request());
        openNextYear();
        UUID registration = UUID.fromString(world.sql().text("select id from registration"));
        ConfirmationKey forged = ConfirmationKey.of(world.seal(NEXT), registration);

        assertEquals("confirmUnknown", Refusal.of(() -> registrations.confirm(forged)));
        assertEquals("confirmUnknown", Refusal.of(() -> registrations.lookAt(forged)));
    }

    @Test
    void places_of_both_years_go_back() throws SQLException {
        UUID next = openNextYear();
        registrations.register(form(event).request());
        registrations.register(form(next).request());
        TestClock.advance(Duration.ofHours(49));

        assertEquals(2, registrations.lapseDue());

        assertEquals(0, world.taken(event));
        assertEquals(0, world.taken(next));
    }

    @Test
    void a_year_that_ended_takes_nothing_more() throws SQLException {
        Receipt receipt = registrations.register(form(event).request());
        FilledForm late = form(event);
        UUID next = openNextYear();
        TestClock.set(Instant.parse("2027-03-31T15:00:00Z"));
        catalogue.forget();

        assertEquals("eventUnknown", Refusal.of(() -> registrations.register(late.request())));
        assertEquals("confirmUnknown", Refusal.of(() -> registrations.confirm(keyOf(receipt))));
        assertNotEquals(null, world.listing(next));
    }
}
