package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.CancelReason;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-ups on paper: keyed by one, verified by another. Source: P1, T4, R-D14. */
class PapersIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "MANAGER");
    private static final LocalDate TODAY =
            World.NOW.atZone(java.time.ZoneId.of("Asia/Tokyo")).toLocalDate();

    @Inject
    Papers papers;

    @Inject
    StaffWork work;

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    EventChanges changes;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 1);
        world.handled(MORI);
        acting.as(world.handled(SATO));
    }

    private FilledForm form(String mail) {
        return world.form(event, "Maria Santos", mail);
    }

    private UUID enter(FilledForm form, String serial) {
        return papers.enter(new PaperForm(form.request(), serial, TODAY));
    }

    private String refused(FilledForm form, String serial, LocalDate day) {
        return Refusal.of(() -> papers.enter(new PaperForm(form.request(), serial, day)));
    }

    private ShownSheet shown(UUID id) {
        return work.head(id, event).orElseThrow().shown();
    }

    private String state(UUID id) throws SQLException {
        return world.sql().text("select concat(state, ' ', medium, ' ', entry) from registration where id = ?", id);
    }

    private boolean marked() {
        boolean marked = desk.page(event, new RegistrationFilter("maria", null), Mark.FIRST, 9)
                .rows()
                .get(0)
                .unverified();
        assertEquals(marked ? Map.of(event, 1L) : Map.of(), desk.unverified());
        assertEquals(
                marked ? 1 : 0,
                desk.page(event, new RegistrationFilter(null, null, null, null, true, null), Mark.FIRST, 9)
                        .total());
        return marked;
    }

    private FilledForm withoutAddress(String phone) {
        return form(null).answer(PersonalField.PHONE, phone);
    }

    @Test // T4
    void nobody_is_written_to_before_the_paper_was_compared() throws SQLException {
        UUID id = enter(form("maria@example.jp"), "A-1");
        world.sql().run("delete from mail");
        EventChanges.People people = changes.people(event);
        assertEquals(new EventChanges.People(0, 1), people, "told of a change another way");
        int version = Integer.parseInt(world.sql().text("select version from event where id = ?", event));
        acting.as(MORI);
        assertEquals(0, changes.callOff(event, CancelReason.WEATHER, new EventChanges.Shown(version, people)));
        assertEquals(0, world.sql().count("mail"));
        assertEquals("CALLED_OFF PAPER", world.sql().text("select concat(what, ' ', reason) from untold"));
        assertEquals("CANCELLED PAPER PLACE", state(id));
    }

    @Test // domain 1c, D7/D8
    void for_a_seminar_somebody_without_a_mail_address_is_keyed_and_called() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 2);
        assertEquals("answersWrong", refused(withoutAddress(null), "S-1", TODAY), "how to reach the person");
        UUID id = enter(withoutAddress("090-1234-5678"), "S-1");

        assertEquals("CONFIRMED PAPER PLACE", state(id));
        assertEquals(1, world.sql().number("select count(*) from seeker where email is null and email_index is null"));
        assertEquals("paperTwicePhone", refused(withoutAddress("０９０ 1234 5678"), "S-2", TODAY));
        enter(withoutAddress("090-1234-5679"), "S-3");
        assertEquals(
                "addressToWait", refused(withoutAddress("090-1234-5670").waits(), "S-4", TODAY), "nobody could offer");
        acting.as(MORI);
        papers.verify(shown(id));
        assertEquals(0, world.sql().count("mail"));
        assertEquals(
                List.of(PersonalField.NAME, PersonalField.PHONE),
                List.copyOf(desk.open(id, event).answers().keySet()));

        work.correctAddress(shown(id), "maria@example.jp", AddressCorrection.Reason.TOLD_LATER);
        assertEquals("addressCorrected", QueuedMail.only(world).template());
        assertEquals(1, world.sql().number("select count(*) from seeker where email is null"));
        assertTrue(work.head(id, event).orElseThrow().addressed());
    }

    @Test
    void a_paper_holds_its_place_is_marked_and_is_verified_by_another() throws SQLException {
        FilledForm form = form("maria@example.jp").news();
        UUID id = enter(form, " p1-００７ ");
        assertEquals(id, enter(form, "P1-007"), "the same form again");

        assertEntered(id);
        assertEquals("paperNeedsAnother", Refusal.of(() -> papers.verify(shown(id))));
        TestClock.advance(Duration.ofDays(3));
        assertEquals(0, registrations.lapseDue());

        acting.as(MORI);
        assertEquals("correctByEnterer", Refusal.of(() -> work.correct(shown(id), PersonalField.NAME, "Maria Souza")));
        acting.as(SATO);
        ShownSheet stale = shown(id);
        work.correct(stale, PersonalField.NAME, "Maria Souza");
        acting.as(MORI);
        assertEquals("changedByStaff", Refusal.of(() -> papers.verify(stale)));
        papers.verify(shown(id));

        assertFalse(marked());
        QueuedMail mail = QueuedMail.only(world);
        assertEquals("paper", mail.template());
        ConfirmationKey key = ConfirmationKey.parse(mail.key()).orElseThrow();
        assertFalse(registrations.lookAt(key).confirmed(), "whose the address is");
        registrations.confirm(key);
        assertTrue(registrations.lookAt(key).confirmed());
        assertEquals("paperVerified", Refusal.of(() -> papers.verify(shown(id))));
        assertEquals(
                List.of("sato registration.enter", "sato registration.correct.name", "mori registration.verify"),
                world
                        .sql()
                        .rows("select concat(login, ' ', action) as line from access_log where action not like"
                                + " 'registration.list%' and action not like '%denied' order by id")
                        .stream()
                        .map(row -> row.get("line").toString())
                        .toList());
    }

    private void assertEntered(UUID id) throws SQLException {
        assertEquals("CONFIRMED PAPER PLACE", state(id));
        assertEquals(1, world.taken(event));
        assertEquals(0, world.sql().count("mail"), "nobody is told before");
        assertTrue(marked());
        PaperEntry paper = work.head(id, event).orElseThrow().paper();
        assertEquals("P1-007", paper.serial());
        assertEquals(TODAY, paper.signedOn());
        assertTrue(paper.isEnteredBy(SATO.id()));
        assertEquals(2, world.sql().number("select count(*) from consent where registration_id = ?", id));
    }

    @Test
    void who_comes_on_paper_when_all_is_full_waits_only_if_wanted() throws SQLException {
        enter(form("maria@example.jp"), "1");
        assertEquals("paperFull", refused(form("li@example.jp"), "2", TODAY));
        UUID id = enter(form("li@example.jp").waits(), "2");
        assertEquals("WAITING PAPER LINE", state(id));
        assertEquals(
                1,
                world.sql()
                        .number("select waiting from event_places where event_id = ? and audience = 'SEEKER'", event));
        work.cancel(shown(id), Handling.EndReason.MISTAKE, false);
        assertEquals(0, world.sql().number("select sum(waiting) from event_places where event_id = ?", event));
    }

    @Test
    void what_a_paper_cannot_be_is_refused() throws SQLException {
        enter(form("maria@example.jp"), "P-1");
        assertEquals("serialUsed", refused(form("li@example.jp"), "p-1", TODAY));
        assertEquals("serialWrong", refused(form("li@example.jp"), "", TODAY));
        assertEquals("serialWrong", refused(form("li@example.jp"), "P 1", TODAY));
        assertEquals("signedOnWrong", refused(form("li@example.jp"), "P-2", TODAY.plusDays(1)));
        assertEquals("signedOnEarly", refused(form("li@example.jp"), "P-2", TODAY.minusDays(400)));
        assertEquals("signedOnWrong", refused(form("li@example.jp"), "P-2", null));
        assertEquals("paperNotice", refused(form("li@example.jp").notice(UUID.randomUUID()), "P-2", TODAY));
        assertEquals("answersWrong", refused(form("nowhere"), "P-2", TODAY));
        assertEquals("paperTwice", refused(form("maria@example.jp"), "P-2", TODAY));
        assertEquals("companyMissing", refused(form("c@example.jp").as(Audience.COMPANY), "P-2", TODAY));
        UUID offer = world.event(EventKind.OFFER_HOLDER_SEMINAR, 1);
        assertEquals("offerNotDeclared", refused(world.form(offer, "Wang Li", "li@example.jp"), "P-2", TODAY));
        TestClock.set(world.listing(event).schedule().startsAt());
        assertEquals("registrationClosed", refused(form("li@example.jp"), "P-2", TODAY));
        assertEquals(1, world.sql().count("paper_entry"));
        acting.as(null);
        assertEquals("notSignedIn", refused(form("li@example.jp"), "P-2", TODAY));
    }

    @Test // T4
    void an_older_notice_can_stand_on_the_paper() throws SQLException {
        NoticeShown first = papers.notices(world.listing(event)).get(0);
        world.publishNotice(world.programme(), EventKind.EXCHANGE, 2);
        List<NoticeShown> all = papers.notices(world.listing(event));
        assertEquals(2, all.get(0).version());
        assertTrue(all.stream().anyMatch(each -> each.id().equals(first.id())));

        UUID id = enter(form("maria@example.jp").notice(first.id()), "7");

        Map<String, Object> consent = world.sql().row("select * from consent where registration_id = '" + id + "'");
        assertEquals(first.id().toString(), consent.get("notice_text_id").toString());
        assertEquals(first.language(), consent.get("language"));
    }

    @Test
    void a_company_comes_on_paper_too() throws SQLException {
        UUID id = enter(
                form("taro@example.co.jp")
                        .as(Audience.COMPANY)
                        .answer(PersonalField.PHONE, "03-1234-5678")
                        .company(FilledForm.company(20, true)),
                "C-1");
        assertEquals("株式会社みどり", desk.open(id, event).company().name());
    }

    @Test // what was keyed wrong can be put right, with a trace
    void what_was_keyed_beside_the_answers_is_put_right() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 2);
        UUID id = enter(
                form(null)
                        .as(Audience.COMPANY)
                        .answer(PersonalField.PHONE, "03-1234-5678")
                        .company(FilledForm.company(20, true)),
                "C-1");
        enter(
                form("midori@example.jp")
                        .as(Audience.COMPANY)
                        .answer(PersonalField.PHONE, "03-9999-5678")
                        .company(FilledForm.company(30, true)),
                "C-9");
        acting.as(MORI);
        assertEquals("correctByEnterer", Refusal.of(() -> work.correctPaper(shown(id), "C-2", TODAY)));
        assertEquals(
                "correctByEnterer", Refusal.of(() -> work.correctCompany(shown(id), FilledForm.company(45, true))));
        acting.as(SATO);
        assertEquals("answerUnchanged", Refusal.of(() -> work.correctPaper(shown(id), "c-1", TODAY)));
        assertEquals("signedOnWrong", Refusal.of(() -> work.correctPaper(shown(id), "C-1", TODAY.plusDays(1))));
        assertEquals("Ｃ-２".length(), work.checkPaper(shown(id), "Ｃ-２", TODAY).length());
        work.correctPaper(shown(id), "Ｃ-２", TODAY);
        assertEquals("C-2", work.head(id, event).orElseThrow().paper().serial());
        work.correctCompany(shown(id), FilledForm.company(45, true));
        assertEquals(45, desk.open(id, event).company().employees());
        assertEquals(
                "30 45",
                world.sql()
                        .text("select group_concat(employees order by employees separator ' ') from company_statement"),
                "another's words stay");
        assertEquals(
                2, world.sql().number("select count(*) from access_log where action like 'registration.correct.%'"));

        world.sql().run("update contact set belongs_since = created_at, company_id = (select id from company limit 1)");
        assertEquals("companyTheirs", Refusal.of(() -> work.correctCompany(shown(id), FilledForm.company(46, true))));
    }

    private UUID call(FilledForm form) {
        return papers.enter(PaperForm.told(form.request(), TODAY));
    }

    @Test // R-D14: what is told on the phone needs no second person, and no mail address
    void who_calls_is_signed_up_and_told_at_once() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 2);
        UUID id = call(form("maria@example.jp"));

        assertEquals("CONFIRMED PHONE PLACE", state(id));
        assertEquals("phone", QueuedMail.only(world).template());
        assertFalse(marked(), "nothing to compare");
        assertEquals("paperUnknown", Refusal.of(() -> papers.verify(shown(id))));
        PhoneEntry call = papers.call(id).orElseThrow();
        assertEquals(TODAY, call.toldOn());
        assertEquals("sato", call.entered().login());
        assertEquals(
                Handling.Proof.PHONE,
                desk.open(id, event).registration().handling().proof());

        UUID company = call(world.form(event, "Taro Mori", null)
                .as(Audience.COMPANY)
                .answer(PersonalField.PHONE, "03-1234-5678")
                .company(FilledForm.company(20, true)));
        assertEquals("CONFIRMED PHONE PLACE", state(company));
        assertFalse(work.head(company, event).orElseThrow().addressed());
        assertEquals(1, world.sql().number("select count(*) from contact where email is null and email_index is null"));
        assertEquals(1, world.sql().count("mail"), "nobody writes to nobody");
        assertTrue(papers.call(UUID.randomUUID()).isEmpty());
    }

    @Test
    void what_would_be_refused_is_told_before_and_writes_nothing() throws SQLException {
        enter(form("maria@example.jp"), "1");
        assertEquals("paperTwice", foreseen(form("maria@example.jp"), "2"));
        assertEquals("paperFull", foreseen(form("li@example.jp"), "2"));
        assertEquals("serialUsed", foreseen(form("li@example.jp").waits(), "1"));
        assertEquals("addressToWait", foreseen(withoutAddress("090-1234-5678").waits(), "2"));
        papers.foresee(new PaperForm(form("li@example.jp").waits().request(), "2", TODAY));
        assertEquals(1, world.sql().count("registration"));
        assertEquals(1, world.sql().count("seeker"));
    }

    private String foreseen(FilledForm form, String serial) {
        return Refusal.of(() -> papers.foresee(new PaperForm(form.request(), serial, TODAY)));
    }
}
