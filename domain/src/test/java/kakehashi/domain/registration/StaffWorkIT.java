package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff do with a sign-up at its person's wish. Source: R-WS3, R-A11. */
class StaffWorkIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "MANAGER");

    @Inject
    StaffWork work;

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    OwnSheets ownSheets;

    @Inject
    WaitingList waitingList;

    @Inject
    Mailings mailings;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private UUID event;
    private UUID id;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 1);
        id = signUp("Maria Santos", "maria@example.jp");
        world.handled(MORI);
        acting.as(world.handled(SATO));
    }

    private UUID signUp(String name, String mail) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        Receipt receipt = registrations.register(world.form(event, name, mail)
                .answer(PersonalField.PHONE, "090-1234-5678")
                .in("vi")
                .waits()
                .request());
        return UUID.fromString(
                world.sql().text("select id from registration where reference = ?", receipt.reference()));
    }

    private ShownSheet shown(UUID which) {
        return work.head(which, event).orElseThrow().shown();
    }

    private String told() throws SQLException {
        return QueuedMail.all(world).stream()
                .map(mail -> mail.language() + " " + mail.template())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private String column(String column) throws SQLException {
        return world.sql().text("select " + column + " from registration where id = ?", id);
    }

    private List<String> logged() throws SQLException {
        return world
                .sql()
                .rows("select concat(login, ' ', action, ' ', subject_id) as line from access_log order by id")
                .stream()
                .map(row -> row.get("line").toString())
                .toList();
    }

    @Test
    void cancelling_gives_the_place_to_the_next_and_is_written_down() throws SQLException {
        UUID next = signUp("Wang Li", "li@example.jp");
        work.confirm(shown(next), Handling.Proof.PHONE, false);
        assertEquals(
                1,
                world.sql()
                        .number("select waiting from event_places where event_id = ? and audience = 'SEEKER'", event));

        TestClock.advance(Duration.ofSeconds(1));
        work.cancel(shown(id), Handling.EndReason.PLANS_CHANGED, true);

        assertEquals("CANCELLED", column("state"));
        assertEquals("PLANS_CHANGED", column("end_reason"));
        assertEquals("sato", column("changed_by"));
        assertEquals("vi cancelled", told());
        assertEquals(0, world.taken(event));
        TestClock.advance(Duration.ofSeconds(1));
        assertEquals(1, waitingList.offerDue());
        assertEquals("vi offer", told());
        assertEquals(List.of("sato registration.confirm " + next, "sato registration.cancel " + id), logged());
        assertEquals(OptionalLong.empty(), log.firstBroken());
        assertEquals("registrationEnded", Refusal.of(() -> work.cancel(shown(id), Handling.EndReason.MISTAKE, true)));
    }

    private ConfirmationKey mailedKey() throws SQLException {
        return ConfirmationKey.parse(QueuedMail.all(world).stream()
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .key())
                .orElseThrow();
    }

    @Test // R-CS4
    void a_mistyped_address_is_put_right_and_the_wrong_one_is_gone() throws SQLException {
        ConfirmationKey wrong = mailedKey();
        String holder = column("seeker_id");
        ShownSheet stale = shown(id);
        TestClock.advance(Duration.ofHours(47));
        AddressCorrection.Reason why = AddressCorrection.Reason.WRONG_BY_PERSON;
        assertEquals("answerUnchanged", Refusal.of(() -> work.correctAddress(shown(id), "Maria@Example.JP", why)));
        assertEquals("answer.mail", Refusal.of(() -> work.correctAddress(shown(id), "maria@", why)));

        work.correctAddress(shown(id), " mario@example.jp ", why);

        assertEquals("vi confirm", told());
        assertEquals(
                List.of("mario@example.jp"),
                QueuedMail.all(world).stream()
                        .map(QueuedMail::recipient)
                        .skip(1)
                        .toList());
        assertEquals(0, world.sql().number("select count(*) from seeker where id = ?", holder));
        assertEquals(
                1, world.sql().number("select count(*) from mail where state = 'HELD' and problem = 'MISADDRESSED'"));
        assertEquals("WRONG_BY_PERSON", column("address_reason"));
        assertEquals("sato", column("changed_by"));
        assertEquals(List.of("sato registration.correct.email " + id), logged());
        assertEquals("confirmUnknown", Refusal.of(() -> registrations.lookAt(wrong)));
        assertEquals("changedByStaff", Refusal.of(() -> work.correctAddress(stale, "other@example.jp", why)));
        TestClock.advance(Duration.ofHours(47));
        registrations.confirm(mailedKey());
        assertEquals("CONFIRMED", column("state"));
        assertEquals("addressProven", Refusal.of(() -> work.correctAddress(shown(id), "late@example.jp", why)));
        assertEquals("mario@example.jp", desk.open(id, event).answers().get(PersonalField.EMAIL));
    }

    @Test
    void an_address_put_right_may_be_a_known_persons_who_has_no_sign_up_for_the_event() throws SQLException {
        UUID other = signUp("Wang Li", "li@example.jp");
        AddressCorrection.Reason why = AddressCorrection.Reason.WRONG_BY_STAFF;
        Refused twice = assertThrows(Refused.class, () -> work.correctAddress(shown(id), "li@example.jp", why));
        assertEquals("paperTwice", twice.code());
        assertEquals(
                world.sql().text("select reference from registration where id = ?", other),
                twice.arguments().get("reference"));
        work.confirm(shown(id), Handling.Proof.PHONE, false);
        work.cancel(shown(other), Handling.EndReason.MISTAKE, false);
        TestClock.advance(Duration.ofSeconds(1));

        work.correctAddress(shown(id), "li@example.jp", why);

        assertEquals("vi addressCorrected", told());
        assertEquals(1, world.sql().count("seeker"));
        assertEquals("CONFIRMED", column("state"));
        registrations.confirm(mailedKey());
        assertEquals("LINK", column("confirmed_by"));
        assertEquals(
                List.of(MailRow.Need.CONFIRMED, MailRow.Need.OVERTAKEN),
                mailings.about(id).stream().map(MailRow::need).toList());
    }

    @Test
    void nobody_is_told_when_that_is_not_wanted() throws SQLException {
        long mails = world.sql().count("mail");
        work.cancel(shown(id), Handling.EndReason.NOT_TOLD, false);
        assertEquals(mails, world.sql().count("mail"));
        assertEquals("CANCELLED", column("state"));
    }

    @Test
    void who_confirmed_on_the_phone_keeps_the_place_but_the_address_stays_open() throws SQLException {
        List<Visitor> maria =
                List.of(new Visitor(UUID.fromString(column("seeker_id")), null, World.YEAR, Languages.standard()));
        String key = QueuedMail.latest(world, column("reference")).key();

        TestClock.advance(Duration.ofSeconds(1));
        work.confirm(shown(id), Handling.Proof.PHONE, true);

        assertEquals("CONFIRMED", column("state"));
        assertEquals("vi confirmed", told());
        TestClock.advance(Duration.ofHours(47));
        assertEquals(0, registrations.lapseDue());
        assertEquals(Map.of(), ownSheets.answers(id, maria), "whose the address is, nobody knows yet");
        assertEquals(
                "registrationNotUnconfirmed", Refusal.of(() -> work.confirm(shown(id), Handling.Proof.PHONE, true)));

        registrations.confirm(ConfirmationKey.parse(key).orElseThrow());
        assertEquals("Maria Santos", ownSheets.answers(id, maria).get(PersonalField.NAME));
        assertEquals(1, world.taken(event));
    }

    @Test // T3
    void a_corrected_answer_leaves_nothing_of_the_old_one() throws SQLException {
        String before = column("hex(name)");

        work.correct(shown(id), PersonalField.NAME, "Maria Souza");
        work.correct(shown(id), PersonalField.PHONE, "080-1111-2222");
        work.correct(shown(id), PersonalField.STATUS_OF_RESIDENCE, "STUDENT");
        work.correct(shown(id), PersonalField.STATUS_OF_RESIDENCE, "");

        assertNotEquals(before, column("hex(name)"));
        Map<PersonalField, String> answers = desk.open(id, event).answers();
        assertEquals("Maria Souza", answers.get(PersonalField.NAME));
        assertEquals("+818011112222", answers.get(PersonalField.PHONE));
        assertNull(answers.get(PersonalField.STATUS_OF_RESIDENCE));
        assertEquals(0, found("santos"));
        assertEquals(1, found("souza"));
        assertEquals(1, found("080-1111-2222"));
        assertEquals(0, found("090-1234-5678"));
        assertEquals("sato registration.correct.name " + id, logged().get(0));
        assertEquals("sato registration.correct.phone " + id, logged().get(1));
        assertFalse(logged().toString().contains("Maria"));
    }

    private long found(String text) {
        return desk.page(event, new RegistrationFilter(text, null), Mark.FIRST, 9)
                .total();
    }

    @Test
    void what_cannot_be_an_answer_is_refused_and_changes_nothing() throws SQLException {
        String before = column("version");
        Map<PersonalField, String> wrong = Map.of(
                PersonalField.NAME, "",
                PersonalField.PHONE, "12",
                PersonalField.EMAIL, "other@example.jp",
                PersonalField.EMPLOYER, "Somebody");
        Map<PersonalField, String> codes = Map.of(
                PersonalField.NAME, "answer.missing",
                PersonalField.PHONE, "answer.phone",
                PersonalField.EMAIL, "fieldNotAsked",
                PersonalField.EMPLOYER, "fieldNotAsked");
        wrong.forEach((field, typed) ->
                assertEquals(codes.get(field), Refusal.of(() -> work.correct(shown(id), field, typed))));
        assertEquals("answerUnchanged", Refusal.of(() -> work.correct(shown(id), PersonalField.PHONE, "09012345678")));
        assertEquals(before, column("version"));
        assertEquals(List.of(), logged());
        assertTrue(work.head(id, world.event(EventKind.JOB_SEMINAR, 1)).isEmpty());
        assertEquals(
                "registrationUnknown",
                Refusal.of(() -> work.cancel(
                        new ShownSheet(id, world.listing(event).programme().id(), 1),
                        Handling.EndReason.MISTAKE,
                        true)));
    }

    @Test
    void who_comes_second_is_told_who_was_first_and_when() throws SQLException {
        ShownSheet shown = shown(id);
        acting.as(MORI);
        work.correct(shown, PersonalField.PHONE, "080-1111-2222");
        TestClock.advance(Duration.ofMinutes(5));
        acting.as(SATO);

        Refused second = assertThrows(Refused.class, () -> work.cancel(shown, Handling.EndReason.PLANS_CHANGED, true));

        assertEquals("changedByStaff", second.code());
        assertEquals("mori", second.arguments().get("who"));
        assertEquals(World.NOW.plusSeconds(1), second.arguments().get("at"));
        assertEquals("UNCONFIRMED", column("state"));
        ShownSheet again = shown(id);
        registrations.confirm(ConfirmationKey.parse(
                        QueuedMail.latest(world, column("reference")).key())
                .orElseThrow());
        assertEquals("changedBySelf", Refusal.of(() -> work.cancel(again, Handling.EndReason.PLANS_CHANGED, true)));
    }

    @Test
    void of_many_at_one_moment_one_succeeds() throws Exception {
        ShownSheet shown = shown(id);
        Callable<Boolean> press = () -> {
            RequestContextController requests =
                    CDI.current().select(RequestContextController.class).get();
            requests.activate();
            acting.as(SATO);
            try {
                work.cancel(shown, Handling.EndReason.PLANS_CHANGED, true);
            } finally {
                requests.deactivate();
            }
            return true;
        };

        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(List.of(press, press, press, press));

        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count(), outcomes::toString);
        assertEquals(0, world.taken(event));
        assertEquals(1, logged().size());
    }

    @Test // R-WS1
    void nobody_does_anything_without_signing_in() throws SQLException {
        acting.as(null);
        ShownSheet shown = shown(id);
        assertEquals("notSignedIn", Refusal.of(() -> work.cancel(shown, Handling.EndReason.MISTAKE, true)));
        assertEquals("notSignedIn", Refusal.of(() -> work.confirm(shown, Handling.Proof.PHONE, true)));
        assertEquals("notSignedIn", Refusal.of(() -> work.correct(shown, PersonalField.NAME, "x y")));
        assertEquals("UNCONFIRMED", column("state"));
    }

    @Test
    void a_person_who_was_offered_a_place_takes_it_by_phone() throws SQLException {
        UUID next = signUp("Wang Li", "li@example.jp");
        work.confirm(shown(next), Handling.Proof.IN_PERSON, false);
        assertEquals(
                "registrationNotUnconfirmed", Refusal.of(() -> work.confirm(shown(next), Handling.Proof.PHONE, false)));
        work.cancel(shown(id), Handling.EndReason.PLANS_CHANGED, false);
        TestClock.advance(Duration.ofSeconds(1));
        assertEquals(1, waitingList.offerDue());

        id = next;
        TestClock.advance(Duration.ofSeconds(1));
        work.confirm(shown(id), Handling.Proof.PHONE, true);

        assertEquals("vi confirmed", told());
        assertEquals("CONFIRMED IN_PERSON PHONE", column("concat_ws(' ', state, confirmed_by, offer_taken_by)"));
        assertEquals(1, world.taken(event));
        TestClock.advance(Duration.ofHours(100));
        assertEquals(0, waitingList.passOnDue());
    }
}
