package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The waiting list: who is first, what a place that came free leads to, and what never happens. */
class WaitingListIT extends UnderOffice {

    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    Turns turns;

    @Inject
    Events events;

    @Inject
    Clock clock;

    private UUID event;

    @BeforeEach
    void fillTheEvent() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 1);
        confirm(registrations.register(
                world.form(event, "Has A Place", "has@example.jp").request()));
    }

    private Receipt joins(String mail) throws SQLException {
        TestClock.advance(Duration.ofMinutes(1));
        return registrations.register(
                world.form(event, "Maria Santos", mail).waits().request());
    }

    private Receipt waits(String mail) throws SQLException {
        Receipt receipt = joins(mail);
        confirm(receipt);
        return receipt;
    }

    private Registrations.MailedLink confirm(Receipt receipt) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        return registrations.confirm(ConfirmationKey.parse(
                        QueuedMail.latest(world, receipt.reference()).key())
                .orElseThrow());
    }

    private String state(Receipt receipt) throws SQLException {
        return world.sql().text("select state from registration where reference = ?", receipt.reference());
    }

    private UUID id(Receipt receipt) throws SQLException {
        return UUID.fromString(
                world.sql().text("select id from registration where reference = ?", receipt.reference()));
    }

    private ConfirmationKey offerOf(Receipt receipt) throws SQLException {
        return ConfirmationKey.of(ConfirmationKey.Use.OFFER, world.seal(), id(receipt));
    }

    private void mailsLeave() throws SQLException {
        world.sql().run("update mail set state = 'SENT', sent_at = ? where state = 'QUEUED'", World.time(now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private String template(Receipt receipt) throws SQLException {
        return QueuedMail.latest(world, receipt.reference()).template();
    }

    private void aPlaceComesFree() throws SQLException {
        turns.cancel(
                UUID.fromString(world.sql()
                        .text("select id from registration where state = 'CONFIRMED' and event_id = ?", event)),
                world.listing(event));
    }

    @Test
    void a_full_event_refuses_those_who_do_not_want_to_wait() {
        assertEquals(
                "eventFull",
                Refusal.of(() -> registrations.register(
                        world.form(event, "Maria Santos", "maria@example.jp").request())));
    }

    @Test
    void an_address_that_is_not_confirmed_does_not_wait() throws SQLException {
        Receipt receipt = joins("maria@example.jp");
        assertEquals(Registration.Entry.LINE, receipt.entry());
        assertEquals(1, receipt.position());
        assertEquals("confirmLine", template(receipt));
        aPlaceComesFree();
        assertEquals(0, waitingList.offerDue());
        assertEquals(0, world.taken(event));
    }

    @Test
    void the_position_counts_from_the_sign_up_whenever_the_address_is_confirmed() throws SQLException {
        Receipt first = joins("first@example.jp");
        Receipt second = waits("second@example.jp");
        assertEquals("waiting", template(second));
        assertTrue(QueuedMail.latest(world, second.reference()).text().contains("number 1 on the waiting list"));

        assertEquals(1, confirm(first).position());

        assertEquals(2, registrations.lookAt(keyOf(second)).position());
        aPlaceComesFree();
        assertEquals(1, waitingList.offerDue());
        assertEquals("OFFERED", state(first));
        assertEquals("WAITING", state(second));
    }

    private ConfirmationKey keyOf(Receipt receipt) throws SQLException {
        return ConfirmationKey.of(world.seal(), id(receipt));
    }

    @Test
    void the_first_in_line_gets_an_offer_and_takes_it_by_one_button() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt second = waits("second@example.jp");
        assertEquals(2, second.position());
        aPlaceComesFree();

        assertEquals(1, waitingList.offerDue());
        assertEquals(0, waitingList.offerDue(), "one place, one offer");

        assertEquals("offer", template(first));
        assertEquals(1, world.taken(event), "the place is kept");
        WaitingList.Offer offer = waitingList.lookAt(offerOf(first));
        assertEquals(now().plus(DAY), offer.until());
        TestClock.advance(Duration.ofSeconds(1));
        waitingList.accept(offerOf(first));
        waitingList.accept(offerOf(first));
        assertEquals("CONFIRMED", state(first));
        assertEquals("confirmed", template(first));
        assertEquals(1, world.taken(event));
        assertEquals("offerTaken", Refusal.of(() -> waitingList.decline(offerOf(first))));
        assertEquals("WAITING", state(second));
    }

    @Test
    void who_declines_or_says_nothing_leaves_the_place_to_the_next() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt second = waits("second@example.jp");
        Receipt third = waits("third@example.jp");
        aPlaceComesFree();
        waitingList.offerDue();
        mailsLeave();

        TestClock.advance(Duration.ofSeconds(1));
        waitingList.decline(offerOf(first));
        waitingList.decline(offerOf(first));

        assertEquals("CANCELLED", state(first));
        assertEquals("cancelled", template(first));
        assertEquals(1, waitingList.offerDue());
        assertEquals("OFFERED", state(second));
        mailsLeave();
        TestClock.advance(DAY);
        assertEquals(0, waitingList.passOnDue(), "to the minute it is kept");
        TestClock.advance(Duration.ofSeconds(1));
        assertEquals(1, waitingList.passOnDue());
        assertEquals("LAPSED", state(second));
        assertEquals("passed", template(second));
        assertEquals("offerPassed", Refusal.of(() -> waitingList.accept(offerOf(second))));
        assertEquals(1, waitingList.offerDue());
        assertEquals("OFFERED", state(third));
        assertEquals(1, world.taken(event));
    }

    /** Our mail server's troubles are nobody's loss. */
    @Test
    void an_offers_time_runs_from_when_its_mail_left() throws SQLException {
        Receipt first = waits("first@example.jp");
        aPlaceComesFree();
        waitingList.offerDue();
        TestClock.advance(DAY.plusHours(5));
        assertEquals(1, waitingList.passOnDue(), "the mail never left, so there is another with another deadline");
        assertEquals(0, waitingList.passOnDue());
        assertEquals("OFFERED", state(first));
        assertEquals(now().plus(DAY), waitingList.lookAt(offerOf(first)).until());
        assertEquals(2, world.sql().number("select count(*) from mail where template = 'offer'"));
        assertEquals(1, world.taken(event));
        mailsLeave();
        TestClock.advance(DAY);
        assertEquals(0, waitingList.passOnDue());
        TestClock.advance(Duration.ofSeconds(1));
        assertEquals(1, waitingList.passOnDue());
        assertEquals("LAPSED", state(first));
    }

    @Test
    void no_offer_outlives_the_beginning_and_none_is_made_after_it() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt second = waits("second@example.jp");
        Instant begins = world.listing(event).schedule().startsAt();
        aPlaceComesFree();
        TestClock.set(begins.minus(Duration.ofHours(2)));
        assertEquals(1, waitingList.offerDue(), "sign-up has closed, but the place is free");
        assertEquals(begins, waitingList.lookAt(offerOf(first)).until());
        TestClock.set(begins);
        assertEquals("registrationClosed", Refusal.of(() -> waitingList.accept(offerOf(first))));
        assertEquals(1, waitingList.passOnDue());
        assertEquals(0, waitingList.offerDue());
        assertEquals("WAITING", state(second));
    }

    @Test
    void who_signs_up_while_others_wait_goes_behind_them_even_if_a_place_is_free() throws SQLException {
        Receipt first = waits("first@example.jp");
        aPlaceComesFree();
        assertEquals(0, world.taken(event));

        assertEquals(Listing.Availability.FULL, world.listing(event).availability(Audience.SEEKER, now()));
        assertEquals(
                "eventFull",
                Refusal.of(() -> registrations.register(
                        world.form(event, "Maria Santos", "late@example.jp").request())));
        Receipt late = waits("late@example.jp");

        assertEquals(Registration.Entry.LINE, late.entry());
        waitingList.offerDue();
        assertEquals("OFFERED", state(first));
        assertEquals("WAITING", state(late));
    }

    @Test
    void who_would_wait_but_finds_a_free_place_gets_it() throws SQLException {
        aPlaceComesFree();
        Receipt receipt = joins("maria@example.jp");
        assertEquals(Registration.Entry.PLACE, receipt.entry());
        assertEquals("confirm", template(receipt));
        assertEquals(1, world.taken(event));
    }

    @Test
    void more_places_are_offered_one_by_one_and_never_fewer_than_are_taken() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt second = waits("second@example.jp");
        events.resize(event, Audience.SEEKER, 3);
        assertEquals(1, waitingList.offerDue());
        assertEquals(1, waitingList.offerDue());
        assertEquals(0, waitingList.offerDue());
        assertEquals(List.of("OFFERED", "OFFERED"), List.of(state(first), state(second)));
        assertEquals("capacityTaken", Refusal.of(() -> events.resize(event, Audience.SEEKER, 2)));
        assertEquals("eventUnknown", Refusal.of(() -> events.resize(event, Audience.COMPANY, 2)));
    }

    /** The page looks the same; the mail tells the owner of the address. */
    @Test
    void joining_again_looks_like_joining_and_changes_nothing() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt again = joins("first@example.jp");
        Receipt other = joins("other@example.jp");

        assertEquals(again.position(), other.position());
        assertEquals(again.entry(), other.entry());
        assertEquals("DUPLICATE", state(again));
        QueuedMail mail = QueuedMail.latest(world, again.reference());
        assertEquals("alreadyWaiting", mail.template());
        assertTrue(mail.text().contains(first.reference()) && mail.text().contains(again.reference()));
        assertEquals(1, world.listing(event).places().get(Audience.SEEKER).waiting());
        aPlaceComesFree();
        waitingList.offerDue();
        Receipt third = joins("first@example.jp");
        assertEquals("offer", template(third), "the offer once more");
        assertEquals("alreadyConfirmLine", template(joins("other@example.jp")));
    }

    @Test
    void who_does_not_confirm_loses_nothing_but_the_turn() throws SQLException {
        Receipt receipt = joins("maria@example.jp");
        TestClock.advance(Duration.ofHours(49));
        assertEquals(1, registrations.lapseDue());
        assertEquals("LAPSED", state(receipt));
        assertEquals(1, world.taken(event), "it held no place");
        assertEquals(Registration.Entry.LINE, joins("maria@example.jp").entry());
    }

    @Test
    void a_link_for_one_use_is_none_for_the_other_and_a_forged_one_for_neither() throws SQLException {
        Receipt first = waits("first@example.jp");
        assertEquals("offerUnknown", Refusal.of(() -> waitingList.lookAt(offerOf(first))), "nothing was offered");
        aPlaceComesFree();
        waitingList.offerDue();
        ConfirmationKey confirm = keyOf(first);
        assertEquals("offerUnknown", Refusal.of(() -> waitingList.accept(confirm)));
        assertEquals("confirmUnknown", Refusal.of(() -> registrations.confirm(offerOf(first))));
        ConfirmationKey forged = new ConfirmationKey(UUID.randomUUID(), confirm.secret());
        assertEquals("offerUnknown", Refusal.of(() -> waitingList.accept(forged)));
    }

    @Test
    void an_event_that_was_called_off_offers_nothing() throws SQLException {
        waits("first@example.jp");
        aPlaceComesFree();
        world.sql().run("update event set state = 'CANCELLED', cancel_reason = 'VENUE' where id = ?", event);
        assertEquals(0, waitingList.offerDue());
    }
}
