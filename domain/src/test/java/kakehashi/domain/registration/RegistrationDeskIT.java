package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Stretch;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff see, and that every look is written down. Source: R-WS3, R-CS3, R-W5. */
class RegistrationDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final RegistrationFilter ALL = new RegistrationFilter("", null);

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    @Inject
    AccessLog log;

    @Inject
    AccessTrail trail;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private UUID event;
    private int added;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 50);
        world.handled(SATO);
    }

    private UUID signUp(UUID forEvent, String name, String mail) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        Receipt receipt =
                registrations.register(world.form(forEvent, name, mail).request());
        return UUID.fromString(
                world.sql().text("select id from registration where reference = ?", receipt.reference()));
    }

    private List<Map<String, Object>> entries() throws SQLException {
        return world.sql().rows("select * from access_log order by id");
    }

    @Test // R-WS1
    void nobody_sees_anything_without_signing_in() throws SQLException {
        UUID registration = signUp(event, "Maria Santos", "maria@example.jp");

        assertEquals("notSignedIn", Refusal.of(() -> desk.page(event, ALL, Mark.FIRST, 10)));
        assertEquals("notSignedIn", Refusal.of(() -> desk.open(registration, event)));
        assertEquals(List.of(), entries());
    }

    @Test // R-WS3
    void each_look_is_one_entry() throws SQLException {
        UUID registration = signUp(event, "Maria Santos", "maria@example.jp");
        signUp(event, "Wang Li", "li@example.jp");
        acting.as(SATO);

        desk.page(event, ALL, Mark.FIRST, 10);
        desk.open(registration, event);
        List<UUID> some = List.of(registration, UUID.randomUUID());
        assertEquals("Maria Santos", desk.shown(some, event).rows().get(0).name());
        assertEquals(List.of(), desk.shown(List.of(), event).rows());

        List<Map<String, Object>> entries = entries();
        assertEquals(3, entries.size());
        assertEntry("registration.list", event, 1, entries.get(2));
        assertEntry("registration.list", event, 2, entries.get(0));
        assertEntry("registration.view", registration, 1, entries.get(1));
        assertEquals(OptionalLong.empty(), log.firstBroken());
        assertEquals(
                List.of("registration.list", "registration.view", "registration.list"),
                trail.of(registration, 10).stream()
                        .map(look -> look.entry().action())
                        .toList(),
                "as its person is told");
    }

    private void assertEntry(String action, UUID subject, int records, Map<String, Object> entry) {
        assertEquals(action, entry.get("action"));
        assertEquals(subject.toString(), entry.get("subject_id").toString());
        assertEquals(records, entry.get("records"));
        assertEquals("sato", entry.get("login"));
        assertEquals("HANDLER", entry.get("role"));
        assertEquals(SATO.id().toString(), entry.get("account_id").toString());
        assertEquals(
                clock.instant().toString().substring(0, 19),
                entry.get("seen_at").toString().replace(' ', 'T').substring(0, 19));
    }

    @Test // R-WS3
    void the_entry_belongs_to_the_transaction_of_the_look() throws Exception {
        signUp(event, "Maria Santos", "maria@example.jp");
        acting.as(SATO);

        transaction.begin();
        assertEquals(1, desk.page(event, ALL, Mark.FIRST, 10).rows().size());
        transaction.rollback();

        assertEquals(List.of(), entries());
        assertNull(world.sql().row("select hash from access_log_head").get("hash"));
    }

    @Test // R-WS3
    void nothing_is_shown_that_cannot_be_written_down() throws SQLException {
        UUID registration = signUp(event, "Maria Santos", "maria@example.jp");
        acting.as(SATO);
        world.sql().run("alter table access_log add constraint no_room check (records = 0)");
        try {
            assertThrows(RuntimeException.class, () -> desk.page(event, ALL, Mark.FIRST, 10));
            assertThrows(RuntimeException.class, () -> desk.open(registration, event));
        } finally {
            world.sql().run("alter table access_log drop constraint no_room");
        }
    }

    @Test // R-W5
    void a_registration_opens_only_inside_its_event() throws SQLException {
        UUID registration = signUp(event, "Maria Santos", "maria@example.jp");
        UUID other = world.event(EventKind.EXCHANGE, 10);
        acting.as(SATO);

        assertEquals("registrationUnknown", Refusal.of(() -> desk.open(registration, other)));
        assertEquals("registrationUnknown", Refusal.of(() -> desk.open(UUID.randomUUID(), event)));
        assertEquals(
                0,
                desk.page(other, new RegistrationFilter("Santos", null), Mark.FIRST, 10)
                        .total());
        assertEquals(
                0,
                desk.page(other, new RegistrationFilter("maria@example.jp", null), Mark.FIRST, 10)
                        .total());
        assertEquals("Maria Santos", desk.open(registration, event).answers().get(PersonalField.NAME));
    }

    @Test // R-W5
    void a_look_from_another_event_is_denied_and_written_down() throws SQLException {
        UUID registration = signUp(event, "Maria Santos", "maria@example.jp");
        UUID other = world.event(EventKind.EXCHANGE, 10);
        UUID nowhere = UUID.randomUUID();
        acting.as(SATO);

        assertEquals("registrationUnknown", Refusal.of(() -> desk.open(registration, other)));
        assertEquals("registrationUnknown", Refusal.of(() -> desk.open(nowhere, event)));
        desk.open(registration, event);

        List<Map<String, Object>> entries = entries();
        assertEquals(3, entries.size());
        assertEntry("registration.view.denied", registration, 0, entries.get(0));
        assertEntry("registration.view.denied", nowhere, 0, entries.get(1));
        assertEntry("registration.view", registration, 1, entries.get(2));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test // R-W5
    void a_denial_stays_written_when_everything_around_it_is_undone() throws Exception {
        UUID registration = signUp(event, "Maria Santos", "maria@example.jp");
        UUID other = world.event(EventKind.EXCHANGE, 10);
        acting.as(SATO);

        transaction.begin();
        Refusal.of(() -> desk.open(registration, other));
        transaction.rollback();

        assertEquals(1, entries().size());
        assertEntry("registration.view.denied", registration, 0, entries().get(0));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test // R-WS3
    void a_search_is_written_down_by_its_kind_even_when_it_finds_nobody() throws SQLException {
        String reference = world.sql()
                .text(
                        "select reference from registration where id = ?",
                        signUp(event, "Maria Santos", "maria@example.jp"));
        acting.as(SATO);

        for (String text :
                List.of("Maria", "Nobody", "maria@example.jp", "x@example.jp", "090-1111-2222", reference, "  ")) {
            desk.page(event, new RegistrationFilter(text, null), Mark.FIRST, 10);
        }
        desk.page(event, new RegistrationFilter("", Registration.State.LAPSED), Mark.FIRST, 10);

        assertEquals(
                List.of("byName 1", "byName 0", "byMail 1", "byMail 0", "byPhone 0", "byNumber 1", "list 1"),
                entries().stream()
                        .map(entry ->
                                entry.get("action").toString().replaceAll(".*\\.", "") + " " + entry.get("records"))
                        .toList());
        assertEntry("registration.list.byName", event, 1, entries().get(0));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test // R-WS3
    void the_words_of_a_search_are_written_nowhere() throws SQLException {
        signUp(event, "Maria Santos", "maria@example.jp");
        acting.as(SATO);

        desk.page(event, new RegistrationFilter("Santos", null), Mark.FIRST, 10);
        desk.page(event, new RegistrationFilter("maria@example.jp", null), Mark.FIRST, 10);

        for (Map<String, Object> entry : entries()) {
            assertFalse(entry.toString().matches("(?is).*(santos|maria|example).*"), entry.toString());
        }
        assertFalse(new RegistrationFilter("Santos", null).toString().contains("Santos"));
    }

    @Test
    void a_file_holds_the_whole_sheet() throws SQLException {
        UUID retention = world.event(EventKind.RETENTION_SEMINAR, 10);
        Receipt receipt = registrations.register(world.form(retention, "山田 花子", "hanako@example.co.jp")
                .answer(PersonalField.PHONE, "03-1234-5678")
                .company(FilledForm.company(500, false))
                .news()
                .in("ja")
                .request());
        acting.as(SATO);

        RegistrationFile file = desk.open(UUID.fromString(world.sql().text("select id from registration")), retention);

        assertEquals(receipt.reference(), file.registration().reference());
        assertEquals(
                Map.of(
                        PersonalField.NAME, "山田 花子",
                        PersonalField.EMAIL, "hanako@example.co.jp",
                        PersonalField.PHONE, "+81312345678"),
                file.answers());
        assertEquals(FilledForm.company(500, false), file.company());
        assertEquals(Company.Check.NEEDED, file.companyCheck());
        assertEquals(
                Set.of(Consent.Matter.PARTICIPATION, Consent.Matter.NEWS),
                file.consents().stream().map(Consent::matter).collect(Collectors.toSet()));
        assertFalse(file.toString().contains("山田"));
    }

    @Test
    void pages_run_from_the_newest_to_the_oldest() throws SQLException {
        for (char letter = 'A'; letter <= 'G'; letter++) {
            signUp(event, "Person " + letter, letter + "@example.jp");
        }
        acting.as(SATO);

        Stretch<RegistrationRow> first = desk.page(event, ALL, Mark.FIRST, 3);
        Stretch<RegistrationRow> last = desk.page(event, ALL, Mark.LAST, 3);

        assertEquals(7, first.total());
        assertEquals(
                List.of("Person G", "Person F", "Person E"),
                first.rows().stream().map(RegistrationRow::name).toList());
        assertEquals(
                List.of("Person C", "Person B", "Person A"),
                last.rows().stream().map(RegistrationRow::name).toList());
        assertEquals(7, inState(Registration.State.UNCONFIRMED));
        assertEquals(0, inState(Registration.State.CONFIRMED));
    }

    /**
     * Behind a page stands what is older than its last row, whatever was added meanwhile. Backwards, the newest page alone
     * repeats rows, when they are needed to fill it.
     */
    @Test
    void all_pages_together_show_every_row_once_while_rows_are_added() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 900);
        for (int i = 0; i < 23; i++) {
            signUp(event, "Person A", "p" + i + "@example.jp");
        }
        world.sql()
                .run("update registration set submitted_at = date_sub(date(submitted_at), interval crc32(id) % 6"
                        + " second)");
        world.sql()
                .run("update search_token t join registration r on r.id = t.registration_id"
                        + " set t.submitted_at = r.submitted_at");
        acting.as(SATO);
        List<UUID> all = desk.page(event, ALL, Mark.FIRST, 99).rows().stream()
                .map(RegistrationRow::id)
                .toList();
        assertEquals(23, all.size());
        for (int size : new int[] {2, 5, 7, 23, 30}) {
            for (RegistrationFilter filter : List.of(ALL, new RegistrationFilter("pers a", null))) {
                assertEquals(all, older(walk(filter, Mark.FIRST, size), all), filter + " forwards by " + size);
                assertEquals(all, older(walk(filter, Mark.LAST, size), all), filter + " backwards by " + size);
            }
        }
    }

    private static List<UUID> older(List<UUID> met, List<UUID> all) {
        return met.stream().filter(all::contains).toList();
    }

    /** All rows of all pages from one end to the other, newest first; somebody signs up after each of the first ones. */
    private List<UUID> walk(RegistrationFilter filter, Mark from, int size) throws SQLException {
        List<UUID> met = new ArrayList<>();
        boolean backwards = from == Mark.LAST;
        Mark mark = from;
        for (int pages = 0; mark != null; pages++) {
            Stretch<RegistrationRow> page = desk.page(event, filter, mark, size);
            assertTrue(pages < 200 && page.rows().size() <= size, "a walk without end");
            boolean newest = backwards && !page.before();
            met.addAll(
                    backwards ? 0 : met.size(),
                    page.rows().stream()
                            .map(RegistrationRow::id)
                            .filter(id -> !newest || !met.contains(id))
                            .toList());
            if (pages < 8) {
                signUp(event, "Person A", "new" + added++ + "@example.jp");
            }
            mark = follow(page, backwards);
        }
        return met;
    }

    private static Mark follow(Stretch<RegistrationRow> page, boolean backwards) {
        if (page.rows().isEmpty() || !(backwards ? page.before() : page.behind())) {
            return null;
        }
        RegistrationRow row = page.rows().get(backwards ? 0 : page.rows().size() - 1);
        return backwards ? Mark.before(row.submittedAt(), row.id()) : Mark.behind(row.submittedAt(), row.id());
    }

    private long inState(Registration.State state) {
        return desk.page(event, new RegistrationFilter("", state), Mark.FIRST, 9)
                .total();
    }

    @Test
    void a_page_takes_as_many_statements_for_200_rows_as_for_5() throws SQLException {
        UUID large = world.event(EventKind.EXCHANGE, 300);
        for (int i = 0; i < 200; i++) {
            signUp(i < 5 ? event : large, "Person A", "p" + i + "@example.jp");
        }
        for (int i = 0; i < 5; i++) {
            signUp(large, "Person A", "p" + i + "@example.jp");
        }
        acting.as(SATO);
        desk.page(event, ALL, Mark.FIRST, 1);

        long few = statements(() ->
                assertEquals(5, desk.page(event, ALL, Mark.FIRST, 200).rows().size()));
        long many = statements(() ->
                assertEquals(200, desk.page(large, ALL, Mark.FIRST, 200).rows().size()));

        assertEquals(few, many);
        assertTrue(few <= 8, "a page took " + few + " statements");
    }
}
