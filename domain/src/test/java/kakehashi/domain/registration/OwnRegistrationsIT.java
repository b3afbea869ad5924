package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with their own sign-ups, under the portal's account. */
class OwnRegistrationsIT extends UnderPortal {

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    OwnRegistrations own;

    @Inject
    OwnSheets sheets;

    private UUID event;
    private Receipt receipt;
    private List<Visitor> maria;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 1);
        receipt = registrations.register(
                world.form(event, "Maria Santos", "maria@example.jp").request());
        maria = visitor(receipt);
    }

    private List<Visitor> visitor(Receipt of) throws SQLException {
        UUID seeker = UUID.fromString(
                world.sql().text("select seeker_id from registration where reference = ?", of.reference()));
        return List.of(new Visitor(seeker, null, World.YEAR, Languages.standard()));
    }

    private UUID id(Receipt of) throws SQLException {
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", of.reference()));
    }

    private String state(Receipt of) throws SQLException {
        return world.sql().text("select state from registration where reference = ?", of.reference());
    }

    private Receipt waits(String mail) throws SQLException {
        Receipt joined = registrations.register(
                world.form(event, "Waiting Person", mail).waits().request());
        registrations.confirm(ConfirmationKey.parse(
                        QueuedMail.latest(world, joined.reference()).key())
                .orElseThrow());
        TestClock.advance(Duration.ofMinutes(1));
        return joined;
    }

    /** What the back office's timer does. */
    private void offered(Receipt to) throws SQLException {
        world.sql()
                .run(
                        "update registration set state = 'OFFERED', offer_until = ? where reference = ?",
                        World.time(World.NOW.plus(Duration.ofDays(1))),
                        to.reference());
        world.sql().run("update event_places set taken = taken + 1, waiting = waiting - 1, capacity = capacity + 1");
    }

    private int position(Receipt of) throws SQLException {
        return own.positions(List.of(id(of))).get(id(of));
    }

    private void confirm(Receipt of) throws SQLException {
        registrations.confirm(
                ConfirmationKey.parse(QueuedMail.latest(world, of.reference()).key())
                        .orElseThrow());
    }

    @Test
    void cancelling_gives_the_place_back_and_says_so_once() throws SQLException {
        TestClock.advance(Duration.ofMinutes(1));
        own.cancel(id(receipt), maria);
        own.cancel(id(receipt), maria);

        assertEquals("CANCELLED", state(receipt));
        assertEquals(0, world.taken(event));
        QueuedMail mail = QueuedMail.latest(world, receipt.reference());
        assertEquals("cancelled", mail.template());
        assertEquals(2, world.sql().count("mail"));
        assertEquals("CANCELLED", state(receipt), "it stays visible");
        Receipt again = registrations.register(
                world.form(event, "Maria Santos", "maria@example.jp").request());
        assertEquals("UNCONFIRMED", state(again), "one can sign up again");
        assertEquals(1, world.taken(event));
    }

    @Test
    void who_is_signed_in_needs_no_link_and_somebody_elses_address_does() throws SQLException {
        UUID other = world.event(EventKind.JOB_SEMINAR, 2);
        RegistrationRequest form =
                world.form(other, "Maria Santos", "MARIA@example.jp").request();
        TestClock.advance(Duration.ofMinutes(1));

        Receipt sure = registrations.register(form, maria);

        assertNull(sure.confirmUntil());
        assertEquals("CONFIRMED", state(sure));
        assertEquals(sure, registrations.register(form, maria), "the same form again");
        assertEquals("confirmed", QueuedMail.latest(world, sure.reference()).template());
        assertEquals(2, world.sql().count("mail"), "the other is that of the first sign-up");
        assertEquals(1, world.sql().number("select count(*) from seeker where confirmed_at is not null"));
        Receipt strangers = registrations.register(
                world.form(other, "Somebody", "b@example.jp").request(), maria);
        assertEquals("UNCONFIRMED", state(strangers));
        assertEquals("confirm", QueuedMail.latest(world, strangers.reference()).template());
        assertEquals(2, world.taken(other));
    }

    @Test
    void who_is_signed_in_waits_at_once() throws SQLException {
        UUID full = world.event(EventKind.JOB_SEMINAR, 1);
        registrations.register(world.form(full, "Somebody", "b@example.jp").request());

        Receipt joined = registrations.register(
                world.form(full, "Maria Santos", "maria@example.jp").waits().request(), maria);

        assertEquals("WAITING", state(joined));
        assertEquals(1, joined.position());
        assertEquals("waiting", QueuedMail.latest(world, joined.reference()).template());
        assertEquals(1, world.sql().number("select waiting from event_places where event_id = ?", full));
    }

    @Test
    void who_is_signed_in_confirms_without_the_mailed_link() throws SQLException {
        List<Visitor> stranger = List.of(new Visitor(UUID.randomUUID(), null, World.YEAR, Languages.standard()));
        assertEquals("signUpUnknown", Refusal.of(() -> own.confirm(id(receipt), stranger)));
        assertEquals("UNCONFIRMED", state(receipt));

        own.confirm(id(receipt), maria);
        own.confirm(id(receipt), maria);

        assertEquals("CONFIRMED", state(receipt));
        assertEquals(2, world.sql().count("mail"), "that of the sign-up, and that it is confirmed");
        Receipt late = registrations.register(
                world.form(world.event(EventKind.JOB_SEMINAR, 1), "Maria Santos", "maria@example.jp")
                        .request());
        TestClock.advance(Duration.ofDays(10));
        assertEquals("confirmTooLate", Refusal.of(() -> own.confirm(id(late), maria)));
    }

    @Test
    void who_withdraws_the_consent_is_told_so_and_not_that_a_sign_up_was_cancelled() throws SQLException {
        TestClock.advance(Duration.ofMinutes(1));
        own.withdraw(id(receipt), maria);
        own.withdraw(id(receipt), maria);

        assertEquals("CANCELLED", state(receipt));
        assertEquals(0, world.taken(event));
        assertEquals("withdrawn", QueuedMail.latest(world, receipt.reference()).template());
        assertEquals(2, world.sql().count("mail"), "the first is that of the sign-up");
    }

    @Test
    void cancelling_leaves_the_line() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt second = waits("second@example.jp");
        assertEquals(2, position(second));
        own.cancel(id(first), visitor(first));
        assertEquals(1, position(second));
        assertEquals(1, world.sql().number("select waiting from event_places"));
        assertEquals(1, world.taken(event));
    }

    @Test
    void what_is_somebody_elses_is_as_unknown_as_what_is_not_there() throws SQLException {
        Visitor other = new Visitor(UUID.randomUUID(), null, World.YEAR, Languages.standard());
        Visitor nobody = new Visitor(null, null, World.YEAR, Languages.standard());
        UUID mine = id(receipt);
        for (List<Visitor> each : List.of(List.of(other, nobody), List.<Visitor>of())) {
            for (UUID id : List.of(mine, UUID.randomUUID())) {
                assertEquals("signUpUnknown", Refusal.of(() -> own.cancel(id, each)));
                assertEquals("signUpUnknown", Refusal.of(() -> own.accept(id, each)));
                assertEquals("signUpUnknown", Refusal.of(() -> own.decline(id, each)));
                assertEquals("signUpUnknown", Refusal.of(() -> own.change(id, each, Map.of())));
                assertEquals("signUpUnknown", Refusal.of(() -> own.check(id, each, Map.of())));
            }
        }
        assertEquals("UNCONFIRMED", state(receipt));
    }

    @Test
    void an_offer_is_taken_or_left_from_ones_own_page_and_by_the_link() throws SQLException {
        Receipt first = waits("first@example.jp");
        Receipt second = waits("second@example.jp");
        Receipt third = waits("third@example.jp");
        offered(first);
        offered(second);
        offered(third);

        own.accept(id(first), visitor(first));
        own.decline(id(second), visitor(second));
        ConfirmationKey link = ConfirmationKey.of(ConfirmationKey.Use.OFFER, world.seal(), id(third));
        waitingList.accept(link);

        assertEquals(
                List.of("CONFIRMED", "CANCELLED", "CONFIRMED"), List.of(state(first), state(second), state(third)));
        assertEquals(3, world.taken(event));
        assertEquals("offerTaken", Refusal.of(() -> own.decline(id(first), visitor(first))));
        assertEquals("offerPassed", Refusal.of(() -> own.accept(id(receipt), maria)));
    }

    private void onPaper(Receipt of, boolean compared) throws SQLException {
        world.sql().run("update registration set medium = 'PAPER' where reference = ?", of.reference());
        world.sql()
                .run(
                        "insert into paper_entry (registration_id, programme_id, serial, signed_on, entered_by,"
                                + " entered_login, entered_at, verified_by, verified_login, verified_at, version)"
                                + " values (?, ?, ?, '2026-11-20', uuid(), 'sato', '2026-11-20', if(?, uuid(), null),"
                                + " if(?, 'mori', null), if(?, '2026-11-21', null), 1)",
                        id(of),
                        world.programme(),
                        of.reference(),
                        compared,
                        compared,
                        compared);
    }

    @Test // P1, T4
    void who_signed_up_on_paper_answers_an_offer_and_cancels_and_is_written_to_once_it_was_compared()
            throws SQLException {
        Receipt compared = waits("compared@example.jp");
        Receipt waiting = waits("waiting@example.jp");
        offered(compared);
        offered(waiting);
        onPaper(compared, true);
        onPaper(waiting, false);
        long mails = world.sql().count("mail");

        own.accept(id(compared), visitor(compared));
        assertEquals(mails + 1, world.sql().count("mail"));
        own.accept(id(waiting), visitor(waiting));
        assertEquals(mails + 1, world.sql().count("mail"), "not before it was compared");
        own.cancel(id(compared), visitor(compared));

        assertEquals(List.of("CANCELLED", "CONFIRMED"), List.of(state(compared), state(waiting)));
        assertEquals(mails + 2, world.sql().count("mail"));
    }

    @Test
    void nothing_is_cancelled_by_whoever_was_checked_in() throws SQLException {
        registrations.confirm(ConfirmationKey.parse(
                        QueuedMail.latest(world, receipt.reference()).key())
                .orElseThrow());
        world.sql()
                .run(
                        "insert into attendance (registration_id, event_id, here, since, version) values (?, ?, 1, ?, 1)",
                        id(receipt),
                        event,
                        "2026-11-24 01:00");

        assertEquals("registrationHere", Refusal.of(() -> own.cancel(id(receipt), maria)));
        assertEquals("CONFIRMED", state(receipt));

        world.sql().run("update attendance set here = 0, since = null");
        own.cancel(id(receipt), maria);
        assertEquals("CANCELLED", state(receipt));
    }

    @Test
    void nothing_is_cancelled_after_the_beginning() throws SQLException {
        TestClock.set(world.listing(event).schedule().startsAt());
        assertEquals("registrationClosed", Refusal.of(() -> own.cancel(id(receipt), maria)));
    }

    @Test
    void changed_answers_are_checked_sealed_and_found_anew() throws SQLException {
        UUID id = id(receipt);
        byte[] before = (byte[]) world.sql()
                .row("select name from registration where id = ?", id)
                .get("name");
        assertEquals("confirmFirst", Refusal.of(() -> own.change(id, maria, Map.of(PersonalField.NAME, "Maria Cruz"))));
        confirm(receipt);
        Map<PersonalField, String> answers = new HashMap<>(sheets.answers(id, maria));
        assertEquals(Map.of(PersonalField.NAME, "Maria Santos", PersonalField.EMAIL, "maria@example.jp"), answers);
        answers.put(PersonalField.NAME, "  Maria Dela Cruz ");
        answers.put(PersonalField.PHONE, "090-1234-5678");
        answers.put(PersonalField.EMAIL, "other@example.jp");
        answers.put(PersonalField.WORK_HISTORY, "not asked here");

        own.change(id, maria, answers);

        assertEquals(
                Map.of(
                        PersonalField.NAME, "Maria Dela Cruz",
                        PersonalField.EMAIL, "maria@example.jp",
                        PersonalField.PHONE, "+819012345678"),
                sheets.answers(id, maria));
        byte[] after = (byte[]) world.sql()
                .row("select name from registration where id = ?", id)
                .get("name");
        assertNotEquals(before.length, after.length);
        assertEquals(1, tokens(id, "CRUZ"));
        assertEquals(1, tokens(id, "MARIA"));
        assertEquals(0, tokens(id, "SANTOS"));
        byte[] phone = world.seal().index(PersonalField.PHONE.columnIn(Sheet.TABLE), "+819012345678");
        assertArrayEquals(phone, (byte[]) world.sql()
                .row("select phone_index from registration where id = ?", id)
                .get("phone_index"));
        assertEquals("CONFIRMED", state(receipt));
    }

    private long tokens(UUID id, String word) throws SQLException {
        byte[] token = world.seal().index(PersonalField.NAME.columnIn(Sheet.TABLE), word);
        return world.sql()
                .number("select count(*) from search_token where registration_id = ? and token = ?", id, token);
    }

    @Test
    void wrong_answers_change_nothing_and_are_named() throws SQLException {
        UUID id = id(receipt);
        confirm(receipt);
        Map<PersonalField, String> wrong = Map.of(PersonalField.NAME, " ", PersonalField.PHONE, "12");
        assertEquals(
                Set.of(PersonalField.NAME, PersonalField.PHONE),
                own.check(id, maria, wrong).keySet());
        assertEquals("answersWrong", Refusal.of(() -> own.change(id, maria, wrong)));
        assertEquals(
                Map.of(PersonalField.NAME, "Maria Santos", PersonalField.EMAIL, "maria@example.jp"),
                sheets.answers(id, maria));
    }

    @Test // the answers about the company too, but not to somebody who only typed its number
    void a_contact_sees_what_the_company_states() throws SQLException {
        UUID seminar = world.event(EventKind.RETENTION_SEMINAR, 10);
        Receipt first = registrations.register(
                world.form(seminar, "架空 太郎", "taro@example.jp").request());
        List<Visitor> taro = contact(first);
        assertEquals(Optional.empty(), sheets.company(id(first), taro), "nobody knows yet who typed it");
        confirm(first);
        assertEquals(Optional.of(FilledForm.company(20, true)), sheets.company(id(first), taro));

        Receipt second = registrations.register(world.form(seminar, "架空 花子", "hanako@example.jp")
                .company(FilledForm.company(3, true))
                .request());
        confirm(second);
        assertEquals(Optional.empty(), sheets.company(id(second), contact(second)));
        assertEquals(Optional.empty(), sheets.company(id(first), contact(second)));
        confirm(receipt);
        assertEquals(Optional.empty(), sheets.company(id(receipt), maria), "a seeker");
    }

    private List<Visitor> contact(Receipt of) throws SQLException {
        UUID contact = UUID.fromString(
                world.sql().text("select contact_id from registration where reference = ?", of.reference()));
        return List.of(new Visitor(null, contact, World.YEAR, Languages.standard()));
    }

    @Test
    void answers_are_changed_only_while_sign_up_is_open_and_the_sign_up_lives() throws SQLException {
        UUID id = id(receipt);
        Map<PersonalField, String> answers = Map.of(PersonalField.NAME, "Maria Cruz");
        confirm(receipt);
        own.cancel(id, maria);
        assertEquals("registrationEnded", Refusal.of(() -> own.change(id, maria, answers)));
        Receipt again = registrations.register(
                world.form(event, "Maria Santos", "maria@example.jp").request());
        TestClock.advance(Duration.ofMinutes(1));
        confirm(again);
        TestClock.set(world.listing(event).schedule().closesAt());
        assertEquals("registrationClosed", Refusal.of(() -> own.change(id(again), maria, answers)));
    }

    @Test
    void ones_positions_take_one_query_however_many_there_are() throws SQLException {
        List<UUID> ids = new ArrayList<>(List.of(id(waits("waits@example.jp"))));
        long one = statements(() -> own.positions(ids));
        for (int i = 0; i < 4; i++) {
            event = world.event(EventKind.JOB_SEMINAR, 0);
            ids.add(id(waits("waits@example.jp")));
        }
        assertEquals(one, statements(() -> own.positions(ids)));
        assertEquals(1, one);
        assertEquals(5, own.positions(ids).size());
        assertTrue(own.positions(ids).values().stream().allMatch(position -> position == 1));
    }
}
