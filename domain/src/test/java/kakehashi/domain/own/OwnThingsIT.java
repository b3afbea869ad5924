package kakehashi.domain.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of and do with their own data. */
class OwnThingsIT extends UnderPortal {

    private static final Language ENGLISH = Languages.find("en").orElseThrow();

    private UUID event;
    private List<Visitor> maria;
    private List<Visitor> stranger;

    @Inject
    Registrations registrations;

    @Inject
    Bookings bookings;

    @Inject
    OwnConsents consents;

    @Inject
    OwnCopy copy;

    @Inject
    OwnLooks looks;

    @Inject
    OwnSignUps signUps;

    @Inject
    CalendarFeeds feeds;

    @Inject
    MailLanguages languages;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
        maria = register("maria@example.jp");
        stranger = register("stranger@example.jp");
    }

    private List<Visitor> register(String mail) throws SQLException {
        String reference = registrations
                .register(world.form(event, "Maria Santos", mail).news().request())
                .reference();
        registrations.confirm(
                ConfirmationKey.parse(QueuedMail.latest(world, reference).key()).orElseThrow());
        UUID seeker =
                UUID.fromString(world.sql().text("select seeker_id from registration where reference = ?", reference));
        return List.of(new Visitor(seeker, null, World.YEAR, ENGLISH));
    }

    private String registrationOf(List<Visitor> person) throws SQLException {
        return world.sql()
                .text(
                        "select id from registration where seeker_id = ?",
                        person.get(0).seekerId());
    }

    @Test // T4
    void a_consent_shows_the_very_text_that_was_read() {
        List<OwnConsent> mine = consents.of(maria);

        assertEquals(2, mine.size());
        OwnConsent first = mine.get(0);
        assertEquals(Consent.Matter.PARTICIPATION, first.matter());
        assertEquals("en", first.language());
        assertEquals(1, first.version());
        assertTrue(first.body().startsWith("# Notice 1 for JOB_SEMINAR in en"));
        assertTrue(first.intact());
        assertEquals(64, first.hash().length());
        assertEquals(event, first.eventId());
        assertFalse(first.isWorded());
        OwnConsent news = mine.get(1);
        assertEquals(Consent.Matter.NEWS, news.matter());
        assertEquals(Texts.of(ENGLISH).plain("consent.news"), news.body(), "the sentence beside the box, no notice");
        assertTrue(news.isWorded() && news.intact());
    }

    @Test
    void a_text_that_was_altered_shows() throws SQLException {
        world.sql().run("update purpose_notice_text set body = concat(body, '.') where language = 'en'");

        assertFalse(consents.of(maria).get(0).intact());
    }

    @Test // 法76
    void what_is_held_is_told_by_the_rooms_that_hold_it() throws SQLException {
        world.sql().run("update mail set state = 'SENT', sent_at = queued_at");
        List<Section> told = copy.of(maria);

        assertEquals(List.of(Part.values()), told.stream().map(Section::part).toList());
        Piece account = told.get(Part.ACCOUNTS.ordinal()).pieces().get(0);
        assertEquals("maria@example.jp", account.value("email").orElseThrow());
        assertEquals(World.YEAR, account.value("year").orElseThrow());
        Piece signUp = told.get(Part.SIGN_UPS.ordinal()).pieces().get(0);
        Map<?, ?> answers = (Map<?, ?>) signUp.value("answers").orElseThrow();
        assertEquals("Maria Santos", answers.get(PersonalField.NAME));
        List<Piece> mails = told.get(Part.MAILS.ordinal()).pieces();
        assertFalse(mails.isEmpty());
        assertTrue(mails.stream().allMatch(mail -> mail.value("about").equals(signUp.value("reference"))));
        assertEquals(1, told.get(Part.SIGN_UPS.ordinal()).pieces().size(), "nothing of the stranger");
        assertFalse(told.toString().contains("aria"), "no part shows itself in a log");
    }

    @Test // T7
    void a_withdrawal_is_a_row_of_its_own_and_happens_once() throws SQLException {
        OwnConsent consent = consents.of(maria).get(0);
        TestClock.advance(Duration.ofMinutes(1));

        OwnConsent ended = consents.withdraw(consent.id(), maria, ENGLISH);
        TestClock.advance(Duration.ofMinutes(1));
        OwnConsent again = consents.withdraw(consent.id(), maria, ENGLISH);

        assertEquals(World.NOW.plus(Duration.ofMinutes(1)), ended.withdrawnAt());
        assertEquals(ended.withdrawnAt(), again.withdrawnAt());
        assertEquals(consent.givenAt(), ended.givenAt());
        assertEquals(1, world.sql().count("consent_withdrawal"));
        assertFalse(consents.of(maria).get(1).isWithdrawn(), "the other matter");
    }

    @Test
    void nobody_sees_or_withdraws_what_is_anothers() {
        UUID id = consents.of(maria).get(0).id();

        assertTrue(consents.find(id, stranger).isEmpty());
        assertEquals("consentUnknown", Refusal.of(() -> consents.withdraw(id, stranger, ENGLISH)));
        assertFalse(consents.find(id, maria).orElseThrow().isWithdrawn());
    }

    @Test // R-WS3
    void looks_of_staff_are_seen_by_role_and_only_ones_own() throws SQLException {
        look(registrationOf(maria), "registration.view");
        look(registrationOf(maria), "registration.view.denied");
        look(registrationOf(stranger), "registration.view");

        List<OwnLook> seen = looks.of(maria);

        assertEquals(1, seen.size());
        assertEquals("HANDLER", seen.get(0).role());
        assertEquals("registration.view", seen.get(0).action());
        assertEquals(World.NOW, seen.get(0).at());
        assertEquals(registrationOf(maria), seen.get(0).subjectId().toString());
    }

    @Test // R-WS3
    void looks_of_one_person_within_some_minutes_are_one() throws SQLException {
        String mine = registrationOf(maria);
        String sato = UUID.randomUUID().toString();
        look(mine, "registration.view", sato, World.NOW);
        look(mine, "registration.confirm", sato, World.NOW.plusSeconds(60));
        look(mine, "registration.view", sato, World.NOW.plusSeconds(120));
        look(mine, "registration.view", UUID.randomUUID().toString(), World.NOW.plusSeconds(180));
        look(mine, "registration.view", sato, World.NOW.plusSeconds(720));
        look(mine, "registration.view", sato, World.NOW.plus(Duration.ofHours(2)));

        List<String> seen = looks.of(maria).stream()
                .map(each -> each.action() + " " + Duration.between(World.NOW, each.at()) + " "
                        + Duration.between(World.NOW, each.until()) + " " + each.count())
                .toList();

        assertEquals(
                List.of(
                        "registration.view PT2H PT2H 1",
                        "registration.view PT0S PT12M 3",
                        "registration.view PT3M PT3M 1",
                        "registration.confirm PT1M PT1M 1"),
                seen);
    }

    @Test // R-WS3
    void a_look_at_the_list_of_an_event_is_seen_by_who_stood_in_it() throws SQLException {
        String sato = UUID.randomUUID().toString();
        look(event.toString(), "registration.list", sato, World.NOW.minusSeconds(60));
        look(event.toString(), "registration.list", sato, World.NOW.plusSeconds(60));
        look(event.toString(), "registration.list.denied", sato, World.NOW.plusSeconds(120));
        look(event.toString(), "registration.list.byName", sato, World.NOW.plusSeconds(180));
        look(UUID.randomUUID().toString(), "registration.list", sato, World.NOW.plusSeconds(240));
        look(registrationOf(maria), "registration.view", sato, World.NOW.plusSeconds(300));

        List<OwnLook> seen = looks.of(maria);

        assertEquals(
                List.of("registration.view PT5M", "registration.list PT1M"),
                seen.stream()
                        .map(each -> each.action() + " " + Duration.between(World.NOW, each.at()))
                        .toList());
        assertEquals(registrationOf(maria), seen.get(1).subjectId().toString());
        assertEquals(event, seen.get(1).eventId());
    }

    @Test // R-WS3
    void a_look_at_a_booked_consultation_is_seen_too() throws SQLException {
        Advice advice = Advice.open(world, 1);
        String reference =
                bookings.book(advice.form(Advice.FIRST, "maria@example.jp")).reference();
        String booking = world.sql().text("select id from consultation_booking where reference = ?", reference);
        look(booking, "consultation.view");

        List<OwnLook> seen = looks.of(maria);

        assertEquals(1, seen.size());
        assertEquals("consultation.view", seen.get(0).action());
        assertEquals(reference, seen.get(0).reference());
        assertEquals(
                world.sql().text("select event_id from consultation_booking where id = ?", booking),
                seen.get(0).eventId().toString());
        assertEquals(List.of(), looks.of(stranger));
    }

    @Test // R-WS3
    void a_look_at_ones_case_is_seen_too() throws SQLException {
        String file = UUID.randomUUID().toString();
        world.sql()
                .run(
                        "insert into case_file (id, programme_id, seeker_id, state, opened_at, version)"
                                + " select ?, programme_id, ?, 'OPEN', ?, 1 from event where id = ?",
                        file,
                        maria.get(0).seekerId(),
                        World.time(World.NOW),
                        event);
        look(file, "case.break", "6f1d2c3b-0000-4000-8000-00000000000b", World.NOW);
        look(file, "case.view", "6f1d2c3b-0000-4000-8000-00000000000b", World.NOW.plusSeconds(60));
        look(file, "case.break.seen", "6f1d2c3b-0000-4000-8000-00000000000c", World.NOW.plusSeconds(120));

        List<OwnLook> seen = looks.of(maria);

        assertEquals(
                List.of("case.view", "case.break"),
                seen.stream().map(OwnLook::action).toList());
        assertEquals(
                world.sql().text("select number from case_file where id = ?", file),
                seen.get(0).reference());
        assertNull(seen.get(0).eventId());
        assertEquals(List.of(), looks.of(stranger));
    }

    private void look(String registration, String action) throws SQLException {
        look(registration, action, UUID.randomUUID().toString(), World.NOW);
    }

    private void look(String registration, String action, String who, Instant at) throws SQLException {
        world.sql()
                .run(
                        "insert into access_log (seen_at, account_id, login, role, action, subject_id, records,"
                                + " previous_hash, hash) values (?, ?, 'sato', 'HANDLER', ?, ?, 1, 'x', 'y')",
                        World.time(at),
                        who,
                        action,
                        registration);
    }

    @Test
    void a_person_knows_where_she_was() throws SQLException {
        assertFalse(signUps.of(maria).get(0).attended());
        world.sql()
                .run(
                        "insert into attendance values (?, ?, true, ?, null, 1)",
                        registrationOf(maria),
                        event,
                        World.time(World.NOW));

        assertTrue(signUps.of(maria).get(0).attended());
        assertFalse(signUps.of(stranger).get(0).attended());
    }

    @Test
    void lists_cost_the_same_however_long_they_are() throws SQLException {
        long consentsOfOne = statements(() -> consents.of(maria));
        long signUpsOfOne = statements(() -> signUps.of(maria));
        for (int i = 0; i < 3; i++) {
            UUID another = world.event(EventKind.EXCHANGE, 5);
            registrations.register(
                    world.form(another, "Maria Santos", "maria@example.jp").request());
        }

        assertEquals(4, signUps.of(maria).size());
        assertEquals(consentsOfOne, statements(() -> consents.of(maria)));
        assertEquals(signUpsOfOne, statements(() -> signUps.of(maria)));
    }

    @Test
    void a_calendar_holds_the_sure_events_and_its_old_address_dies() throws SQLException {
        Visitor me = maria.get(0);
        assertTrue(feeds.secret(me).isEmpty());
        feeds.renew(me, ENGLISH);
        String secret = feeds.secret(me).orElseThrow();
        String code = world.listing(event).code();

        assertTrue(feeds.file(secret).orElseThrow().contains(code + "@"));
        feeds.renew(me, ENGLISH);
        String renewed = feeds.secret(me).orElseThrow();

        assertNotEquals(secret, renewed);
        assertTrue(feeds.file(secret).isEmpty());
        assertTrue(feeds.file("A".repeat(43)).isEmpty());
        world.sql().run("update registration set state = 'CANCELLED', living_holder_id = null");
        assertFalse(feeds.file(renewed).orElseThrow().contains(code + "@"));
    }

    @Test
    void the_language_of_mails_is_changed_for_one_person() throws SQLException {
        languages.change(maria, Languages.find("vi").orElseThrow());

        assertEquals(1, world.sql().number("select count(*) from seeker where language = 'vi'"));
        assertEquals(1, world.sql().number("select count(*) from registration where language = 'vi'"));
    }
}
