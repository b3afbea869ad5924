package kakehashi.domain.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Attendee;
import kakehashi.domain.registration.PaperForm;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies are asked for, approved by another, numbered, and accounted for. Source: T6, T8, T9, P1 to P3. */
class CopiesIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "MANAGER");
    private static final Actor STRANGER = new Actor(UUID.randomUUID(), "stranger", "MANAGER");
    private static final Actor WARD = new Actor(UUID.randomUUID(), "ward", "WARD");
    private static final LocalDate TODAY =
            World.NOW.atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();

    @Inject
    CopyDesk desk;

    @Inject
    CopyLedger ledger;

    @Inject
    CopyReturns returns;

    @Inject
    Registrations registrations;

    @Inject
    Papers papers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.INTERVIEW_DAY, 10);
        world.handled(MORI);
        acting.as(world.handled(SATO));
        confirmed("RAM BAHADUR THAPA", "ram@example.jp");
        confirmed("AUNG KYAW MOE", "aung@example.jp");
        registrations.register(world.form(event, "KIM MINSEO", "kim@example.jp").request());
        String gone = confirmed("SUHARTO", "suharto@example.jp");
        world.sql()
                .run(
                        "insert into consent_withdrawal (id, consent_id, language, withdrawn_at) select uuid(), c.id,"
                                + " 'en', ? from consent c join registration r on r.id = c.registration_id where"
                                + " r.reference = ? and c.matter = 'PARTICIPATION'",
                        World.time(World.NOW),
                        gone);
    }

    private String confirmed(String name, String mail) throws SQLException {
        String reference =
                registrations.register(world.form(event, name, mail).request()).reference();
        world.sql().run("update registration set state = 'CONFIRMED' where reference = ?", reference);
        return reference;
    }

    private CopyWish wish(CopyKind kind, int copies) {
        return new CopyWish(event, kind, copies, "the door", CopyPlace.VENUE, TODAY.plusDays(3));
    }

    private UUID ask(CopyKind kind, int copies) {
        return desk.ask(wish(kind, copies));
    }

    private CopyFile file(UUID id) {
        return ledger.find(id).orElseThrow();
    }

    private List<UUID> copies(UUID id) {
        return file(id).lines().stream().map(line -> line.copy().id()).toList();
    }

    private CopyStanding standing(UUID id) {
        return file(id).standing(TODAY);
    }

    private List<String> log() throws SQLException {
        return world
                .sql()
                .rows("select concat(login, ' ', action, ' ', records) as line from access_log where action like"
                        + " 'copy.%' or action in ('registration.print', 'registration.export') order by id")
                .stream()
                .map(row -> row.get("line").toString())
                .toList();
    }

    private CopyWish file(PersonalField... columns) {
        return new CopyWish(
                event, CopyKind.SIGN_UPS_CSV, 1, "the door", CopyPlace.OFFICE, TODAY.plusDays(3), Set.of(columns));
    }

    @Test
    void a_file_tells_what_was_chosen_out_of_what_the_event_asks() throws SQLException {
        world.sql().run("update event set left_out = 'SEEKER.EDUCATION' where id = ?", event);
        UUID all = ask(CopyKind.SIGN_UPS_XLSX, 1);
        UUID some = desk.ask(file(PersonalField.EMAIL, PersonalField.NAME));
        UUID paper = ask(CopyKind.PARTICIPANT_LIST, 1);

        assertEquals("copyColumns", Refusal.of(() -> desk.ask(file())));
        assertEquals("copyColumns", Refusal.of(() -> desk.ask(file(PersonalField.EDUCATION))), "it is left out");
        world.sql().run("update field_register set enabled = 0 where field = 'PHONE'");
        assertEquals("copyColumns", Refusal.of(() -> desk.ask(file(PersonalField.PHONE))), "it is not registered");
        world.sql().run("update field_register set enabled = 1 where field = 'PHONE'");

        assertTrue(file(all).request().columns().contains(PersonalField.PHONE));
        assertFalse(file(all).request().columns().contains(PersonalField.EDUCATION));
        assertEquals(
                List.of(PersonalField.NAME, PersonalField.EMAIL),
                file(some).request().columns());
        assertEquals(List.of(), file(paper).request().columns());
        acting.as(MORI);
        desk.approve(some, null);
        for (Attendee each : desk.open(some).rows()) {
            assertEquals(
                    List.of(PersonalField.NAME, PersonalField.EMAIL),
                    List.copyOf(each.answers().keySet()));
        }
        desk.approve(all, null);
        world.sql().run("update copy_request set chosen_column = null where id = ?", all);
        assertTrue(
                desk.open(all).rows().get(0).answers().containsKey(PersonalField.PHONE),
                "asked for before anything could be chosen: it holds everything");
    }

    @Test
    void slips_and_return_lists_are_numbered_at_once_and_wait_for_nothing() throws SQLException {
        UUID list = ask(CopyKind.PARTICIPANT_LIST, 2);
        UUID slips = desk.number(event, CopyKind.NUMBER_SLIPS, "slips");
        UUID returns = desk.number(event, CopyKind.RETURN_LIST, "returns");

        assertEquals("2026-0002", file(slips).request().number());
        assertEquals("2026-0003-01", file(returns).lines().get(0).copy().number());
        assertEquals(
                List.of(list),
                ledger.page(event, true, 0, 10).rows().stream().map(CopyRow::id).toList());
        assertEquals(3, ledger.page(event, false, 0, 10).total());
        assertEquals(List.of(), ledger.kept(event), "they are not handed back themselves");
        assertEquals(new CopyLedger.Waiting(1, 0), ledger.waiting());
        assertEquals(List.of("sato copy.ask 0", "sato copy.open 0", "sato copy.open 0"), log());
        assertEquals("copyPersonal", Refusal.of(() -> desk.number(event, CopyKind.SIGN_UP_SHEETS, "none")));
        UUID year = ledger.years().get(0).id();
        UUID ofYear = desk.numberReturns(year, "returns");
        assertEquals("2026-0004", file(ofYear).request().number());
        assertEquals(4, ledger.page(null, false, 0, 10).total());
        assertEquals(3, ledger.page(event, false, 0, 10).total(), "it is no event's");
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> desk.number(event, CopyKind.NUMBER_SLIPS, "slips")));
        assertEquals("programmeNotYours", Refusal.of(() -> desk.numberReturns(year, "returns")));
        assertEquals(List.of(), ledger.years());
    }

    @Test
    void a_list_is_asked_for_approved_made_and_destroyed_before_a_witness() throws SQLException {
        UUID id = ask(CopyKind.PARTICIPANT_LIST, 2);
        assertEquals("2026-0001", file(id).request().number());
        assertEquals("copyNotApproved", Refusal.of(() -> desk.open(id)));
        assertEquals("copyApprover", Refusal.of(() -> desk.approve(id, "12")));
        acting.as(MORI);
        desk.approve(id, null);

        acting.as(SATO);
        List<Attendee> people = desk.open(id).rows();
        assertEquals(
                List.of("AUNG KYAW MOE", "RAM BAHADUR THAPA"),
                people.stream()
                        .map(each -> each.answers().get(PersonalField.NAME))
                        .sorted()
                        .toList());
        assertTrue(people.stream().allMatch(each -> each.answers().size() == 1), "nothing but names");
        assertEquals(CopyStanding.OUT, standing(id));
        assertEquals(2, desk.open(id).total());
        assertEquals(2, copies(id).size(), "the same copies again");

        returns.note(id, copies(id), CopyReturns.Note.DESTROY);
        assertEquals("copyWitness", Refusal.of(() -> returns.note(id, copies(id), CopyReturns.Note.WITNESS)));
        assertEquals(CopyStanding.OUT, standing(id), "one person's word");
        acting.as(MORI);
        returns.note(id, copies(id), CopyReturns.Note.WITNESS);
        assertEquals(CopyStanding.DONE, standing(id));
        assertEquals("copyClosed", Refusal.of(() -> desk.open(id)));
        assertLogged();
    }

    private void assertLogged() throws SQLException {
        assertEquals(
                List.of(
                        "sato copy.ask 0",
                        "sato copy.open.denied 0",
                        "mori copy.approve 0",
                        "sato registration.print 1",
                        "sato registration.print 1",
                        "sato copy.open 2",
                        "sato registration.print 1",
                        "sato registration.print 1",
                        "sato copy.open 2",
                        "sato copy.destroy 0",
                        "mori copy.witness 0",
                        "mori copy.open.denied 0"),
                log());
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test
    void a_file_holds_everything_asked_and_is_one_copy() throws SQLException {
        UUID id = ask(CopyKind.SIGN_UPS_CSV, 1);
        acting.as(WARD);
        desk.approve(id, "8新文観第12号");
        assertEquals("programmeNotYours", Refusal.of(() -> desk.open(id)));
        acting.as(SATO);
        Attendee first = desk.open(id).rows().stream()
                .filter(each -> each.answers().get(PersonalField.NAME).startsWith("AUNG"))
                .findFirst()
                .orElseThrow();
        assertEquals("aung@example.jp", first.answers().get(PersonalField.EMAIL));
        assertEquals("+819012345678", first.answers().get(PersonalField.PHONE));
        assertEquals("STUDENT", first.answers().get(PersonalField.STATUS_OF_RESIDENCE));
        assertEquals(
                2, log().stream().filter("sato registration.export 1"::equals).count());
        long alone = statements(() -> desk.open(id));
        confirmed("MARIA DELA CRUZ SANTOS", "maria@example.jp");
        long two = statements(() -> desk.open(id));
        assertEquals(alone, two);
        assertEquals("copyCount", Refusal.of(() -> ask(CopyKind.SIGN_UPS_XLSX, 2)));
    }

    @Test
    void a_printed_serial_is_used_up_when_it_is_typed_in() throws SQLException {
        UUID id = ask(CopyKind.SIGN_UP_SHEETS, 2);
        assertEquals("copyBlank", Refusal.of(() -> desk.open(id)));
        desk.openBlank(id);
        String serial = file(id).lines().get(0).copy().number();
        papers.enter(new PaperForm(world.form(event, "LI NA", "li@example.jp").request(), serial, TODAY));

        CopyLine used = file(id).lines().get(0);
        assertTrue(used.used());
        assertNull(file(id).lines().get(1).usedFor());
        assertEquals(1, row(id).open());
        returns.note(id, copies(id).subList(1, 2), CopyReturns.Note.DESTROY);
        assertEquals(CopyStanding.DONE, standing(id));
        assertEquals(0, ledger.page(event, true, 0, 9).total());
        assertEquals(
                List.of(serial),
                ledger.kept(event).stream().map(KeptCopy::number).toList(),
                "filled in, so it is kept");
        assertEquals(ledger.kept(event), ledger.kept(null));
    }

    private CopyRow row(UUID id) {
        return ledger.page(event, false, 0, 9).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_ledger_shows_what_is_out_first_and_only_to_those_it_concerns() throws SQLException {
        UUID waiting = ask(CopyKind.BADGES, 1);
        UUID declined = ask(CopyKind.BADGES, 1);
        UUID out = desk.ask(new CopyWish(event, CopyKind.SIGN_UP_SHEETS, 1, "door", CopyPlace.OFFICE, TODAY));
        desk.openBlank(out);
        acting.as(MORI);
        desk.decline(declined);
        assertEquals("copyDecided", Refusal.of(() -> desk.approve(declined, "1")));

        assertEquals(List.of(out, waiting), ids(true));
        assertEquals(List.of(out, declined, waiting), ids(false));
        TestClock.advance(Duration.ofDays(1));
        assertEquals(CopyStanding.OVERDUE, row(out).standing(TODAY.plusDays(1)));
        assertEquals(World.NOW, row(out).openedAt());
        acting.as(WARD);
        assertEquals(3, ids(false).size());
        acting.as(STRANGER);
        assertEquals(List.of(), ids(false));
        assertFalse(ledger.find(out).isPresent());
        assertEquals("programmeNotYours", Refusal.of(() -> desk.approve(waiting, "1")));
        assertEquals("programmeNotYours", Refusal.of(() -> returns.note(out, List.of(), CopyReturns.Note.RETURN)));
        acting.as(SATO);
        assertEquals("copyNone", Refusal.of(() -> returns.note(out, List.of(), CopyReturns.Note.RETURN)));
        assertEquals("copyUnknown", Refusal.of(() -> returns.note(waiting, copies(out), CopyReturns.Note.RETURN)));
        assertEquals(
                statements(() -> ledger.page(event, false, 0, 1)), statements(() -> ledger.page(event, false, 0, 9)));
    }

    private List<UUID> ids(boolean unfinished) {
        return ledger.page(null, unfinished, 0, 9).rows().stream()
                .map(CopyRow::id)
                .toList();
    }

    @Test
    void nobody_prints_what_nobody_is_on() throws SQLException {
        UUID empty = world.event(EventKind.EXCHANGE, 3);
        CopyWish wish = new CopyWish(empty, CopyKind.BADGES, 1, "door", CopyPlace.OFFICE, TODAY);
        assertEquals("copyNobody", Refusal.of(() -> desk.ask(wish)));
        UUID consultation = world.event(EventKind.SEEKER_CONSULTATION, 0);
        CopyWish none = new CopyWish(consultation, CopyKind.SIGN_UP_SHEETS, 1, "door", CopyPlace.OFFICE, TODAY);
        assertEquals("eventUnknown", Refusal.of(() -> desk.ask(none)));
    }
}
