package kakehashi.domain.privacy.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.sealing.KeysMissing;
import kakehashi.domain.privacy.sealing.SealedTextConverter;
import kakehashi.domain.returning.OpenedPackage;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.returning.WrongKey;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year that is over, from what is held to its certificate. Source: T11, T12, P9, R-F6, domain 4.4. */
class ClosingIT extends UnderOffice {

    private static final int YEAR = 2018;
    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Actor TANAKA = new Actor(UUID.randomUUID(), "tanaka", "MANAGER");
    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor WARD = new Actor(UUID.randomUUID(), "ward", "WARD");

    @Inject
    Closings closings;

    @Inject
    ClosingDesk desk;

    @Inject
    ReturnPackages packages;

    @Inject
    CopyDesk copies;

    @Inject
    YearErasing erasing;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    /** Making keys takes the longest by far: the ward has one pair for all tests. */
    private static Path keys;

    private static WardKey key;

    private UUID over;
    private Path folder;

    @BeforeEach
    void begin() throws SQLException, IOException {
        forget();
        over = world.programme(YEAR);
        for (Actor each : List.of(SUZUKI, TANAKA, SATO)) {
            world.handled(each);
        }
        world.sql().run("update handler set ends_on = '2099-12-31'");
        UUID event = world.event(over, EventKind.JOB_SEMINAR, 10);
        person(event);
        folder = Files.createTempDirectory("closing");
        if (key == null) {
            keys = folder;
            key = WardKey.make(keys.resolve("ward"));
        }
        acting.as(SUZUKI);
    }

    /** A person of the year, with a sealed name, and a mail to them. */
    private void person(UUID event) throws SQLException {
        UUID id = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into mail (id, seal_year, language, template, subject_id, recipient, content, state,"
                                + " attempts, queued_at, due_at) values (?, ?, 'ja', 'confirm', ?, ?, ?, 'SENT', 1,"
                                + " '2018-05-01', '2018-05-01')",
                        id,
                        YEAR,
                        event,
                        sealed("mail.recipient", id, "yamada@example.jp"),
                        sealed("mail.content", id, "{}"));
    }

    private byte[] sealed(String place, UUID id, String value) {
        return new SealedTextConverter()
                .convertToDatabaseColumn(world.seal(YEAR).close(place, id, value));
    }

    @AfterEach
    void forget() throws IOException {
        for (String each : List.of(".destroyed", ".values.json", ".index.json")) {
            Files.deleteIfExists(settings.keys().resolve(YEAR + each));
        }
    }

    private void packed() {
        desk.begin(over);
        desk.key(over, key.pem());
        packages.pack(over);
    }

    private void received() {
        packed();
        acting.as(WARD);
        desk.receive(over, closings.open(over).closing().packageHash().toUpperCase(java.util.Locale.ROOT), "8-12");
        acting.as(SUZUKI);
    }

    private void approved() {
        received();
        desk.ask(over);
        acting.as(TANAKA);
        desk.approve(over);
        acting.as(SUZUKI);
    }

    private void eraseTheRest() {
        while (!erasing.erase(over, 500)) {
            assertEquals(ClosingState.APPROVED, state());
        }
    }

    private ClosingState state() {
        return closings.open(over).state();
    }

    @Test
    void a_year_is_given_back_erased_and_certified() throws IOException {
        Path mails = Files.createDirectories(settings.data().resolve("mail"));
        Path kept = Files.writeString(mails.resolve(UUID.randomUUID() + ".eml"), "To: yamada");
        approved();
        Path file = settings.data().resolve("returns/return-" + YEAR + ".p7m");
        assertTrue(Files.exists(file));
        eraseTheRest();
        assertFalse(Files.exists(file));
        assertFalse(Files.exists(kept));
        assertEquals(0, closings.open(over).rowsLeft());
        erasing.destroyKeys(over);
        assertThrows(KeysMissing.class, () -> seals.of(YEAR));
        assertThrows(KeysMissing.class, () -> seals.create(YEAR));
        assertEquals(List.of(), erasing.scan(over));
        erasing.certify(over);
        ClosingFile closed = closings.open(over);
        assertEquals(ClosingState.CERTIFIED, closed.state());
        assertTrue(closed.closing().proves(closed.closing().certificateHash()));
        assertFalse(closed.closing().proves("0".repeat(64)));
        assertTrue(closed.closing().certificate().contains("\ntable mail 1 0\n"));
        assertTrue(closed.closing().certificate().contains("receipt 8-12"));
        assertFalse(closed.closing().certificate().contains("yamada"));
    }

    @Test
    void the_package_holds_the_rows_in_clear_and_opens_with_the_wards_key_alone() throws Exception {
        packed();
        acting.as(WARD);
        Path file = packages.fetch(over);
        Path target = folder.resolve("opened");
        Path secret = keys.resolve("ward").resolve(WardKey.PRIVATE_FILE);
        OpenedPackage.open(file, WardKey.readPrivate(secret), target);
        assertTrue(Files.readString(target.resolve("tables/mail.csv")).contains("yamada@example.jp"));
        assertTrue(Files.readString(target.resolve("manifest.json")).contains("{\"name\": \"mail\", \"rows\": 1}"));
        PrivateKey other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        assertThrows(WrongKey.class, () -> OpenedPackage.open(file, other, folder.resolve("nothing")));
        try (Stream<Path> there = Files.list(file.getParent())) {
            assertEquals(
                    1, there.filter(each -> each.toString().contains("" + YEAR)).count());
        }
    }

    @Test
    void nothing_is_done_out_of_order() {
        assertEquals("closingOrder", Refusal.of(() -> desk.key(over, key.pem())));
        desk.begin(over);
        assertEquals("closingOrder", Refusal.of(() -> desk.begin(over)));
        assertEquals("closingKeyMissing", Refusal.of(() -> packages.pack(over)));
        assertEquals("closingKey", Refusal.of(() -> desk.key(over, "no key")));
        assertEquals("closingOrder", Refusal.of(() -> desk.ask(over)));
        assertEquals("closingOrder", Refusal.of(() -> erasing.erase(over, 10)));
        assertEquals("closingOrder", Refusal.of(() -> erasing.destroyKeys(over)));
        assertEquals("closingOrder", Refusal.of(() -> erasing.scan(over)));
        assertEquals("closingOrder", Refusal.of(() -> erasing.certify(over)));
        desk.key(over, key.pem());
        packages.pack(over);
        acting.as(WARD);
        assertEquals("closingOtherPackage", Refusal.of(() -> desk.receive(over, "0".repeat(64), "")));
        assertEquals("closingOrder", Refusal.of(() -> desk.approve(over)));
        assertEquals(1, closings.open(over).rowsLeft());
        assertTrue(seals.has(YEAR));
    }

    @Test
    void only_managers_the_ward_and_two_people_do_their_part() {
        assertEquals("closingYearRuns", Refusal.of(() -> desk.begin(world.programme())));
        acting.as(SATO);
        assertEquals("managersOnly", Refusal.of(() -> desk.begin(over)));
        assertEquals("yearUnknown", Refusal.of(() -> closings.open(over)));
        acting.as(SUZUKI);
        packed();
        String hash = closings.open(over).closing().packageHash();
        assertEquals("wardOnly", Refusal.of(() -> desk.receive(over, hash, "")));
        acting.as(WARD);
        assertEquals("managersOnly", Refusal.of(() -> packages.pack(over)));
        desk.receive(over, hash, "");
        assertEquals("managersOnly", Refusal.of(() -> desk.ask(over)));
        acting.as(SUZUKI);
        desk.ask(over);
        assertEquals("closingSamePerson", Refusal.of(() -> desk.approve(over)));
        acting.as(WARD);
        desk.approve(over);
        assertEquals("managersOnly", Refusal.of(() -> erasing.erase(over, 10)));
        assertEquals(ClosingState.APPROVED, state());
    }

    @Test
    void what_came_after_the_package_is_not_erased_unseen() throws SQLException {
        received();
        person(over);
        assertEquals("closingMoved", Refusal.of(() -> desk.ask(over)));
        assertEquals(ClosingState.RECEIVED, state());
    }

    @Test
    void papers_and_mails_that_wait_come_first() throws SQLException {
        copies.numberPack(over, "nobody's data is on it");
        desk.begin(over);
        desk.key(over, key.pem());
        world.sql().run("update mail set state = 'QUEUED' where seal_year = ?", YEAR);
        assertEquals("closingMails", Refusal.of(() -> packages.pack(over)));
        assertEquals(
                List.of(new Obstacle(Obstacle.Kind.MAILS, 1)),
                closings.open(over).obstacles());
    }

    @Test
    void erasing_that_broke_off_goes_on_and_is_not_shown_as_done() throws SQLException {
        for (int i = 0; i < 5; i++) {
            person(over);
        }
        approved();
        assertFalse(erasing.erase(over, 2));
        assertEquals(ClosingState.APPROVED, state());
        assertEquals(4, closings.open(over).rowsLeft());
        assertEquals("closingOrder", Refusal.of(() -> erasing.destroyKeys(over)));
        assertEquals("closingOrder", Refusal.of(() -> erasing.certify(over)));
        acting.as(TANAKA);
        eraseTheRest();
        assertEquals(ClosingState.ERASED, state());
    }

    @Test
    void there_is_no_certificate_while_something_is_left() throws SQLException {
        approved();
        UUID id = UUID.randomUUID();
        byte[] sealed = sealed("mail.recipient", id, "sato@example.jp");
        eraseTheRest();
        erasing.destroyKeys(over);
        world.sql()
                .run(
                        "insert into mail (id, seal_year, language, template, subject_id, recipient, content, state,"
                                + " attempts, queued_at, due_at) values (?, 2026, 'ja', 'confirm', ?, ?, ?, 'SENT', 1,"
                                + " '2018-05-01', '2018-05-01')",
                        id,
                        id,
                        sealed,
                        sealed);
        Leftover left = new Leftover(Leftover.Kind.SEALED, "mail", 1);
        assertEquals(List.of(left), erasing.scan(over));
        assertEquals(List.of(left), erasing.left(over));
        assertEquals(ClosingState.KEYS_DESTROYED, state());
        assertEquals("closingLeft", Refusal.of(() -> erasing.certify(over)));
        world.sql().run("delete from mail where id = ?", id);
        assertEquals("closingOrder", Refusal.of(() -> erasing.certify(over)));
        assertEquals(List.of(), erasing.scan(over));
        erasing.certify(over);
        assertEquals(ClosingState.CERTIFIED, state());
    }
}
