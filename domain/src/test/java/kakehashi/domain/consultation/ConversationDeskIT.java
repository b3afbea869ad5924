package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailFilter;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.Talk;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consultations in writing as staff see and answer them, and the mails about consultations. Source: R-A13, R-WS3, R-WS4. */
class ConversationDeskIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");
    private static final String ANSWER = "履歴書と在留カードをお持ちください。";

    @Inject
    ConversationDesk desk;

    @Inject
    Bookings bookings;

    @Inject
    Unconfirmed unconfirmed;

    @Inject
    Mailings mails;

    @Inject
    AccessTrail trail;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
        acting.as(world.handled(MORI));
        world.sql().run("update consultation_counsellor set account_id = ?", MORI.id());
    }

    private Talk begin(String language, int minutes) throws SQLException {
        return Talk.begin(world, advice, language, minutes);
    }

    private static MessageDraft draft() {
        return new MessageDraft(UUID.randomUUID(), Languages.standard(), ANSWER);
    }

    private List<String> references(Conversation.State state) {
        return desk.page(state, 0, 50).rows().stream()
                .map(ConversationRow::reference)
                .toList();
    }

    @Test
    void the_longest_waiting_comes_first_and_nobody_is_named() throws SQLException {
        Talk young = begin("vi", 10);
        Talk old = begin("en", 90);
        Talk answered = begin("ne", 300);
        Talk closed = begin("ko", 500);
        desk.answer(answered.id(), draft());
        desk.close(closed.id());
        world.sql()
                .run(
                        "update consultation_conversation set confirmed_at = null, state = 'UNCONFIRMED' where id = ?",
                        begin("th", 5).id());

        assertEquals(
                List.of(old.reference(), young.reference(), answered.reference(), closed.reference()),
                references(null));
        assertEquals(List.of(old.reference(), young.reference()), references(Conversation.State.OFFICE));
        assertEquals(List.of(answered.reference()), references(Conversation.State.PERSON));
        assertEquals(List.of(closed.reference()), references(Conversation.State.CLOSED));
        assertEquals(2, desk.countWaiting());
        Slice<ConversationRow> second = desk.page(null, 1, 2);
        assertEquals(4, second.total());
        assertEquals(young.reference(), second.rows().get(0).reference());
        assertFalse(second.toString().contains("Nguy"), second::toString);
        long few = statements(() -> desk.page(null, 0, 2));
        assertEquals(few, statements(() -> desk.page(null, 0, 50)));
    }

    @Test // R-WS3
    void opening_and_answering_are_written_down() throws SQLException {
        Talk talk = begin("vi", 10);

        ConversationFile file = desk.open(talk.id());
        desk.answer(talk.id(), draft());

        assertEquals(Talk.NAME, file.answers().get(PersonalField.NAME));
        assertEquals(talk.reference() + "@example.jp", file.answers().get(PersonalField.EMAIL));
        assertEquals(Talk.QUESTION, file.lines().get(0).text());
        assertFalse(file.toString().contains("Nguy"));
        assertEquals(List.of("conversation.view", "conversation.answer"), world.actions());
        assertEquals("conversationUnknown", Refusal.of(() -> desk.open(UUID.randomUUID())));
        assertEquals("conversation.view.denied", world.actions().get(2));
        TrailFilter filter = new TrailFilter(null, null, null, null, null, talk.reference());
        assertEquals(
                List.of(talk.reference(), talk.reference()),
                trail.page(filter, 0, 10).rows().stream()
                        .map(row -> row.reference())
                        .toList());
    }

    @Test // R-WS3
    void ending_one_is_written_down_and_only_for_those_who_handle_the_programme() throws SQLException {
        Talk talk = begin("vi", 10);

        desk.close(talk.id());

        assertEquals(List.of("conversation.close"), world.actions());
        world.sql().run("delete from handler");
        Talk other = begin("en", 10);
        assertEquals("programmeNotYours", Refusal.of(() -> desk.close(other.id())));
        assertEquals("conversation.close.denied", world.actions().get(1));
        assertEquals(
                "OFFICE", world.sql().text("select state from consultation_conversation where id = ?", other.id()));
    }

    /** Ids of the tables that hold something about somebody who wrote or booked. */
    private List<Long> held() throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : List.of(
                "consultation_booking",
                "booking_search_token",
                "consultation_conversation",
                "consultation_message",
                "consent",
                "consent_withdrawal",
                "mail",
                "seeker",
                "contact")) {
            counts.add(world.sql().count(table));
        }
        return counts;
    }

    @Test
    void what_nobody_confirmed_is_erased_with_its_person_and_what_was_confirmed_stays() throws SQLException {
        String sure =
                bookings.book(advice.form(Advice.SECOND, "sure@example.jp")).reference();
        bookings.confirm(advice.key(sure));
        Talk known = begin("en", 10);
        List<Long> before = held();
        bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(5)), "other@example.jp"));
        bookings.book(advice.companyForm(Advice.FIRST.plus(Duration.ofDays(7)), "boss@example.jp"));
        bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(7)).plusSeconds(2700), "sure@example.jp"));
        Talk unknown = begin("vi", 0);
        unknown.withdraw(world);
        unconfirm(unknown);

        TestClock.set(World.NOW.plus(Duration.ofHours(48)));
        assertEquals(0, unconfirmed.eraseDue());
        TestClock.advance(Duration.ofMillis(1));
        assertEquals(4, unconfirmed.eraseDue());

        assertEquals(before, held());
        assertEquals(0, unconfirmed.eraseDue());
        assertEquals("CONFIRMED", advice.state(sure));
        assertEquals(List.of(known.reference()), references(null));
    }

    private void unconfirm(Talk talk) throws SQLException {
        String which = "consultation_conversation where id = ?";
        world.sql().run("delete from case_file where seeker_id = (select seeker_id from " + which + ")", talk.id());
        world.sql()
                .run(
                        "update seeker set confirmed_at = null where id = (select seeker_id from " + which + ")",
                        talk.id());
        world.sql()
                .run(
                        "update consultation_conversation set confirmed_at = null, state = 'UNCONFIRMED', confirm_until ="
                                + " date_add(submitted_at, interval 48 hour) where id = ?",
                        talk.id());
    }

    @Test // R-WS4, R-CS4
    void the_mail_says_only_that_there_is_a_message_in_the_persons_language() throws SQLException {
        Talk talk = begin("vi", 10);
        MessageDraft draft = draft();
        TestClock.advance(Duration.ofMinutes(1));

        desk.answer(talk.id(), draft);
        desk.answer(talk.id(), draft);

        QueuedMail mail = QueuedMail.only(world);
        assertEquals("vi", mail.language());
        assertEquals("conversationAnswered", mail.template());
        assertTrue(mail.text().contains("/vi/my/messages/" + talk.id()), mail.text());
        assertFalse(mail.text().contains("履歴書") || mail.text().contains("Ánh"), mail.text());
        assertFalse(mail.text().contains("Hồ sơ"), "nor what it is about");
        assertEquals(2, world.sql().count("consultation_message"), "posted twice, written once");
        byte[] body = (byte[]) world.sql()
                .row("select body from consultation_message where author = 'OFFICE'")
                .get("body");
        assertFalse(new String(body, StandardCharsets.UTF_8).contains("履歴書"));
        List<ConversationLine> lines = desk.open(talk.id()).lines();
        assertEquals(
                List.of(Talk.QUESTION, ANSWER),
                lines.stream().map(ConversationLine::text).toList());
        assertEquals("ja", lines.get(1).language());
    }

    @Test // T5, R-WS4
    void an_answer_tells_of_the_person_and_the_office_alone_and_asks_only_what_the_ward_approves() throws SQLException {
        Talk talk = begin("vi", 10);
        String own = "chị Ánh, " + talk.reference() + "@example.jp, " + talk.reference();
        String creed = "宗教は聞いていません。";
        String others = "佐藤様の電話は 090-1111-2222、" + creed;

        assertEquals(List.of(), desk.warn(talk.id(), own));
        assertEquals(
                List.of(Finding.Kind.NAME, Finding.Kind.PHONE, Finding.Kind.BELIEF),
                desk.warn(talk.id(), others).stream().map(Finding::kind).toList());
        assertEquals("answerWords", Refusal.of(() -> desk.answer(talk.id(), draft(creed, ""))));
        assertEquals("approvalNotInForce", Refusal.of(() -> desk.answer(talk.id(), draft(creed, "8新文産第9号"))));
        world.approve("8新文産第9号");
        assertEquals(
                "answerWords",
                Refusal.of(() -> desk.answer(talk.id(), draft(others, "8新文産第9号"))),
                "who somebody is needs other words, whatever the ward approved");
        assertEquals(0, world.sql().count("mail"), "nothing left");

        desk.answer(talk.id(), draft(own, ""));
        desk.answer(talk.id(), draft(creed, " 8新文産第9号 "));

        List<ConversationLine> lines = desk.open(talk.id()).lines();
        assertEquals(creed, lines.get(2).text());
        assertEquals("8新文産第9号", lines.get(2).approval());
        assertFalse(lines.get(1).isApproved());
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> desk.warn(talk.id(), own)));
    }

    @Test // R-WS4
    void another_spelling_of_the_persons_name_leaves_once_its_writer_says_whose_it_is() throws SQLException {
        Talk talk = begin("vi", 10);
        String text = "グエン様、東京外国人雇用サービスセンター(03-5361-8722)もあります。";
        assertEquals(List.of(new Finding(Finding.Kind.NAME, "グエン様")), desk.warn(talk.id(), text));
        assertEquals("answerWords", Refusal.of(() -> desk.answer(talk.id(), own(text, false))));
        assertEquals("answerWords", Refusal.of(() -> desk.answer(talk.id(), own(text + "090-1111-2222", true))));
        assertEquals(0, world.sql().count("mail"));

        desk.answer(talk.id(), own(text, true));

        assertEquals(text, desk.open(talk.id()).lines().get(1).text());
        assertEquals(
                1,
                world.actions().stream().filter("conversation.address"::equals).count());
        desk.answer(talk.id(), own("面接は明日です。", true));
        assertEquals(
                1,
                world.actions().stream().filter("conversation.address"::equals).count(),
                "where nobody is addressed");
    }

    private static MessageDraft own(String text, boolean own) {
        return new MessageDraft(UUID.randomUUID(), Languages.standard(), text, null, "", own);
    }

    private static MessageDraft draft(String text, String approval) {
        return new MessageDraft(UUID.randomUUID(), Languages.standard(), text, approval);
    }

    @Test
    void a_closed_one_and_an_empty_answer_are_refused() throws SQLException {
        Talk talk = begin("vi", 10);
        MessageDraft empty = new MessageDraft(UUID.randomUUID(), Languages.standard(), " ");
        assertEquals("answer.missing", Refusal.of(() -> desk.answer(talk.id(), empty)));
        desk.close(talk.id());
        assertEquals("conversationClosed", Refusal.of(() -> desk.answer(talk.id(), draft())));
        assertEquals("conversationUnknown", Refusal.of(() -> desk.answer(UUID.randomUUID(), draft())));
        assertEquals(0, world.sql().count("mail"));
        assertEquals(1, world.sql().count("consultation_message"));
    }

    @Test // T7
    void nothing_is_shown_once_the_consent_was_withdrawn() throws SQLException {
        Talk talk = begin("vi", 10);
        Talk other = begin("en", 20);
        assertEquals(0, desk.countWithdrawn());
        talk.withdraw(world);
        assertEquals(1, desk.countWithdrawn());
        assertEquals(Set.of(talk.id()), desk.withdrawn(List.of(talk.id(), other.id())));
        ConversationFile file = desk.open(talk.id());
        assertEquals(0, desk.countWithdrawn(), "somebody knows");
        assertEquals(List.of(), file.lines());
        assertTrue(file.answers().isEmpty());
        assertNotNull(file.withdrawnAt());
    }

    private UUID stop(UUID subject, String template) throws SQLException {
        world.sql()
                .run(
                        "update mail set state = 'FAILED', problem = 'REFUSED', attempts = 6, claimed_at = queued_at"
                                + " where subject_id = ? and template = ?",
                        subject,
                        template);
        return UUID.fromString(
                world.sql().text("select id from mail where subject_id = ? and template = ?", subject, template));
    }

    private MailRow stuck(UUID mail) {
        return mails.stuck(0, 50).rows().stream()
                .filter(row -> row.mail().id().equals(mail))
                .findFirst()
                .orElseThrow();
    }

    @Test // R-CS4
    void mails_about_bookings_that_did_not_leave_are_listed_until_they_say_nothing_true() throws SQLException {
        String reference =
                bookings.book(advice.form(Advice.FIRST, "anh@example.jp")).reference();
        UUID id = advice.key(reference).id();
        UUID confirm = stop(id, "consultationConfirm");
        assertEquals(MailRow.Need.NEEDED, stuck(confirm).need());
        assertEquals(MailRow.About.BOOKING, stuck(confirm).about());
        assertEquals(reference, stuck(confirm).reference());
        assertFalse(stuck(confirm).toString().contains("anh@"));
        TestClock.advance(Duration.ofSeconds(1));
        bookings.confirm(advice.key(reference));
        assertEquals(MailRow.Need.CONFIRMED, stuck(confirm).need());
        UUID booked = stop(id, "consultationBooked");
        assertEquals(MailRow.Need.NEEDED, stuck(booked).need());
        mails.sendAgain(booked);
        assertEquals("mail.sendAgain", world.actions().get(world.actions().size() - 1));
        stop(id, "consultationBooked");
        TestClock.advance(Duration.ofSeconds(1));
        bookings.change(advice.key(reference), Spot.atOffice(Advice.SECOND));
        assertEquals(MailRow.Need.OVERTAKEN, stuck(booked).need());
        UUID changed = stop(id, "consultationChanged");
        assertEquals(MailRow.Need.NEEDED, stuck(changed).need());
        TestClock.advance(Duration.ofSeconds(1));
        bookings.cancel(advice.key(reference));
        UUID cancelled = stop(id, "consultationCancelled");
        assertEquals(MailRow.Need.LAPSED, stuck(changed).need());
        assertEquals(MailRow.Need.NEEDED, stuck(cancelled).need());
        assertEquals(1, mails.stillNeeded().failed());
        TestClock.set(Advice.SECOND.plus(Duration.ofHours(1)));
        assertEquals(MailRow.Need.OVER, stuck(cancelled).need());
        assertEquals("mailNotNeeded", Refusal.of(() -> mails.sendAgain(cancelled)));
        assertEquals(4, mails.about(id).size());
    }

    @Test // R-CS4
    void mails_about_conversations_are_listed_until_the_person_answered() throws SQLException {
        Talk talk = begin("vi", 10);
        desk.answer(talk.id(), draft());
        UUID mail = stop(talk.id(), "conversationAnswered");
        assertEquals(MailRow.Need.NEEDED, stuck(mail).need());
        assertEquals(MailRow.About.CONVERSATION, stuck(mail).about());
        long few = statements(() -> mails.stuck(0, 50));
        desk.answer(begin("ko", 10).id(), draft());
        world.sql().run("update mail set state = 'HELD', problem = 'INTERRUPTED', claimed_at = queued_at");
        assertEquals(
                few, statements(() -> assertEquals(2, mails.stuck(0, 50).rows().size())));
        world.sql().run("update consultation_conversation set state = 'OFFICE' where id = ?", talk.id());
        assertEquals(MailRow.Need.OVERTAKEN, stuck(mail).need());
    }
}
