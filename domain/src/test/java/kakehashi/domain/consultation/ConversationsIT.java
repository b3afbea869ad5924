package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Audience;
import kakehashi.domain.own.MailLanguages;
import kakehashi.domain.own.Occasion;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.own.OwnLook;
import kakehashi.domain.own.OwnLooks;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consulting in writing: beginning, confirming, writing on, ending. Source: R-A13, R-A23. */
class ConversationsIT extends UnderPortal {

    private static final String ANH = "anh@example.jp";
    private static final String QUESTION = "Tôi cần giấy tờ gì?\nCảm ơn.";

    @Inject
    Conversations conversations;

    @Inject
    Bookings bookings;

    @Inject
    OwnConsents consents;

    @Inject
    OwnCopy copy;

    @Inject
    OwnLooks looks;

    @Inject
    MailLanguages mailLanguages;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
    }

    private static Language language(String tag) {
        return Languages.find(tag).orElseThrow();
    }

    private BookingRequest form(String mail, String text) {
        return writing(advice.form(Advice.FIRST, mail, "vi"), text);
    }

    /** The same form, in writing. */
    static BookingRequest writing(BookingRequest form, String text) {
        Map<PersonalField, String> answers = new HashMap<>(form.answers());
        answers.put(PersonalField.MESSAGE, text);
        BookingRequest.Wish wish = new BookingRequest.Wish(
                form.wish().audience(), Channel.MESSAGE, form.wish().theme(), null);
        return new BookingRequest(
                form.submissionId(), wish, form.language(), form.noticeTextId(), answers, form.company());
    }

    private ConfirmationKey key(String reference) throws SQLException {
        return ConfirmationKey.of(world.seal(), id(reference));
    }

    private UUID id(String reference) throws SQLException {
        return UUID.fromString(
                world.sql().text("select id from consultation_conversation where reference = ?", reference));
    }

    private List<Visitor> visitor(String reference) throws SQLException {
        UUID seeker = UUID.fromString(
                world.sql().text("select seeker_id from consultation_conversation where reference = ?", reference));
        return List.of(new Visitor(seeker, null, World.YEAR, language("vi")));
    }

    /** A confirmed conversation; its number. */
    private String begun(String mail) throws SQLException {
        String reference = conversations.begin(form(mail, QUESTION), List.of()).reference();
        conversations.confirm(key(reference));
        return reference;
    }

    private static MessageDraft draft(String text) {
        return new MessageDraft(UUID.randomUUID(), language("vi"), text);
    }

    @Test
    void nothing_that_says_who_or_what_is_readable_in_the_database_or_in_the_mail() throws SQLException {
        BookingReceipt receipt = conversations.begin(form(ANH, QUESTION), List.of());

        Map<String, Object> message = world.sql().row("select * from consultation_message");
        assertFalse(new String((byte[]) message.get("body"), StandardCharsets.UTF_8).contains("giấy"));
        assertEquals("PERSON", message.get("author"));
        Map<String, Object> row = world.sql().row("select * from consultation_conversation");
        assertFalse(new String((byte[]) row.get("name"), StandardCharsets.UTF_8).contains("Nguy"));
        assertEquals("UNCONFIRMED", row.get("state"));
        QueuedMail mail = QueuedMail.only(world);
        assertEquals("conversationConfirm", mail.template());
        assertEquals("vi", mail.language());
        assertEquals(ANH, mail.recipient());
        assertTrue(mail.text().contains(receipt.reference()) && mail.text().contains("/vi/message/"), mail.text());
        assertFalse(mail.text().contains("giấy") || mail.text().contains("Ánh"), mail.text());
        assertEquals(1, world.sql().number("select count(*) from consent where conversation_id is not null"));
        assertEquals(World.NOW.plus(Duration.ofHours(48)), receipt.confirmUntil());
    }

    @Test
    void a_sealed_message_opens_in_no_other_row() throws SQLException {
        String one = begun(ANH);
        String other = begun("b@example.jp");
        world.sql()
                .run(
                        "update consultation_message m join (select body from consultation_message where"
                                + " conversation_id = ?) o set m.body = o.body where m.conversation_id = ?",
                        id(other),
                        id(one));
        List<Visitor> anh = visitor(one);
        UUID id = id(one);
        assertTrue(conversations.of(anh).size() == 1);
        assertThrows(RuntimeException.class, () -> conversations.open(id, anh));
    }

    @Test
    void the_link_only_looks_and_the_button_hands_the_message_to_the_office_once() throws SQLException {
        BookingReceipt receipt = conversations.begin(form(ANH, QUESTION), List.of());
        ConfirmationKey key =
                ConfirmationKey.parse(QueuedMail.only(world).key()).orElseThrow();
        assertEquals(Conversation.State.UNCONFIRMED, conversations.lookAt(key).state());
        assertEquals(List.of(), conversations.of(visitor(receipt.reference())), "somebody else may have typed it");

        assertEquals(Conversation.State.OFFICE, conversations.confirm(key).state());

        assertEquals(Conversation.State.OFFICE, conversations.confirm(key).state());
        assertEquals(1, world.sql().count("mail"), "nothing to tell yet");
        assertEquals(1, world.sql().number("select count(*) from seeker where confirmed_at is not null"));
        OwnConversation read = conversations
                .open(id(receipt.reference()), visitor(receipt.reference()))
                .orElseThrow();
        assertEquals(
                List.of(QUESTION),
                read.lines().stream().map(ConversationLine::text).toList());
    }

    @Test
    void a_forged_link_and_a_late_one_are_refused() throws SQLException {
        String reference = conversations.begin(form(ANH, QUESTION), List.of()).reference();
        ConfirmationKey mine = key(reference);
        ConfirmationKey other = key(
                conversations.begin(form("b@example.jp", QUESTION), List.of()).reference());
        ConfirmationKey forged = new ConfirmationKey(mine.id(), other.secret());
        ConfirmationKey nobody = ConfirmationKey.of(world.seal(), UUID.randomUUID());
        assertEquals("confirmUnknown", Refusal.of(() -> conversations.lookAt(forged)));
        assertEquals("confirmUnknown", Refusal.of(() -> conversations.confirm(forged)));
        assertEquals("confirmGone", Refusal.of(() -> conversations.lookAt(nobody)));
        assertEquals("confirmGone", Refusal.of(() -> conversations.confirm(nobody)));
        TestClock.advance(Duration.ofHours(48));
        conversations.lookAt(mine);
        TestClock.advance(Duration.ofMillis(1));
        assertEquals("conversationTooLate", Refusal.of(() -> conversations.lookAt(mine)));
        assertEquals("conversationTooLate", Refusal.of(() -> conversations.confirm(mine)));
    }

    @Test // T7
    void one_whose_consent_was_withdrawn_before_the_link_was_opened_stays_closed() throws SQLException {
        String reference = conversations.begin(form(ANH, QUESTION), List.of()).reference();
        ConfirmationKey key = key(reference);
        UUID id = id(reference);
        List<Visitor> anh = visitor(reference);
        assertEquals("conversationUnknown", Refusal.of(() -> conversations.write(id, anh, draft("x"))));

        conversations.close(id, anh);

        assertEquals("conversationClosed", Refusal.of(() -> conversations.lookAt(key)));
        assertEquals("conversationClosed", Refusal.of(() -> conversations.confirm(key)));
        assertEquals(List.of(), conversations.of(anh));
    }

    @Test
    void who_is_signed_in_needs_no_link_and_somebody_elses_address_does() throws SQLException {
        List<Visitor> anh = visitor(begun(ANH));
        long mails = world.sql().count("mail");

        BookingReceipt own = conversations.begin(form(ANH.toUpperCase(Locale.ROOT), "2"), anh);
        BookingReceipt other = conversations.begin(form("b@example.jp", "3"), anh);

        assertNull(own.confirmUntil());
        assertEquals(2, conversations.of(anh).size());
        assertEquals(mails + 1, world.sql().count("mail"));
        assertTrue(other.confirmUntil() != null);
    }

    @Test // R-A23
    void a_company_writes_and_conditions_are_checked_whatever_was_posted() throws SQLException {
        BookingRequest form = writing(advice.companyForm(Advice.FIRST, "taro@example.jp"), "採用について");
        conversations.begin(form, List.of());
        assertEquals(
                1, world.sql().number("select count(*) from consultation_conversation where company_id is not null"));
        assertEquals("answersWrong", Refusal.of(() -> conversations.begin(form(ANH, " "), List.of())));
        assertEquals("answersWrong", Refusal.of(() -> conversations.begin(form(ANH, "x".repeat(2001)), List.of())));
        BookingRequest changed = form(ANH, QUESTION);
        assertEquals(
                "noticeChanged",
                Refusal.of(() -> conversations.begin(
                        new BookingRequest(
                                changed.submissionId(),
                                changed.wish(),
                                changed.language(),
                                UUID.randomUUID(),
                                changed.answers(),
                                null),
                        List.of())));
        TestClock.advance(Duration.ofDays(200));
        assertEquals("eventUnknown", Refusal.of(() -> conversations.begin(changed, List.of())));
        assertEquals(
                0, world.sql().number("select count(*) from consultation_conversation where seeker_id is not null"));
    }

    @Test
    void posting_a_form_twice_begins_one_conversation_and_writes_one_message() throws Exception {
        BookingRequest form = form(ANH, QUESTION);
        Callable<String> begin = () -> conversations.begin(form, List.of()).reference();
        List<Crowd.Outcome<String>> begun = Crowd.together(List.of(begin, begin, begin));
        assertTrue(begun.stream().allMatch(Crowd.Outcome::succeeded), begun::toString);
        assertEquals(1, world.sql().count("consultation_conversation"));
        assertEquals(1, world.sql().count("mail"));
        String reference = conversations.begin(form, List.of()).reference();
        conversations.confirm(key(reference));
        List<Visitor> anh = visitor(reference);
        UUID id = id(reference);
        MessageDraft draft = draft("Còn một câu hỏi");
        Callable<Boolean> write = () -> {
            conversations.write(id, anh, draft);
            return true;
        };
        List<Crowd.Outcome<Boolean>> written = Crowd.together(List.of(write, write, write));
        assertTrue(written.stream().allMatch(Crowd.Outcome::succeeded), written::toString);
        assertEquals(2, conversations.open(id, anh).orElseThrow().lines().size());
    }

    @Test
    void a_conversation_is_its_persons_alone() throws SQLException {
        UUID id = id(begun(ANH));
        List<Visitor> stranger = visitor(begun("b@example.jp"));
        assertTrue(conversations.open(id, stranger).isEmpty());
        assertEquals("conversationUnknown", Refusal.of(() -> conversations.write(id, stranger, draft("x"))));
        assertEquals("conversationUnknown", Refusal.of(() -> conversations.close(id, stranger)));
        assertEquals(
                "conversationUnknown", Refusal.of(() -> conversations.write(UUID.randomUUID(), stranger, draft("x"))));
        assertEquals(1, conversations.of(stranger).size());
        assertEquals(List.of(), conversations.of(List.of()));
    }

    @Test
    void nobody_writes_in_a_closed_one_too_often_or_in_too_many() throws SQLException {
        String reference = begun(ANH);
        List<Visitor> anh = visitor(reference);
        UUID id = id(reference);
        for (int i = 0; i < 9; i++) {
            conversations.write(id, anh, draft("x" + i));
        }
        assertEquals("messagesTooMany", Refusal.of(() -> conversations.write(id, anh, draft("x"))));
        TestClock.advance(Duration.ofMinutes(61));
        conversations.write(id, anh, draft("x"));
        begun(ANH);
        begun(ANH);
        String fourth = conversations.begin(form(ANH, "4"), List.of()).reference();
        assertEquals("conversationsTooMany", Refusal.of(() -> conversations.confirm(key(fourth))));
        assertEquals("conversationsTooMany", Refusal.of(() -> conversations.begin(form(ANH, "5"), anh)));
        conversations.close(id, anh);
        conversations.close(id, anh);
        assertEquals("conversationClosed", Refusal.of(() -> conversations.write(id, anh, draft("x"))));
        conversations.confirm(key(fourth));
        assertEquals(Conversation.State.CLOSED, conversations.of(anh).get(3).state(), "closed ones come last");
    }

    @Test
    void my_page_asks_the_same_number_of_questions_however_much_there_is() throws SQLException {
        List<Visitor> anh = visitor(begun(ANH));
        BookingReceipt booked = bookings.book(advice.form(Advice.FIRST, ANH));
        bookings.confirm(advice.key(booked.reference()));
        long list = statements(() -> conversations.of(anh));
        long all = statements(() -> conversations.withMessages(anh));
        long ahead = statements(() -> bookings.ahead(anh));
        long held = statements(() -> copy.of(anh));
        UUID more = id(begun(ANH));
        conversations.write(more, anh, draft("x"));
        bookings.confirm(
                advice.key(bookings.book(advice.form(Advice.SECOND, ANH)).reference()));

        assertEquals(
                list, statements(() -> assertEquals(2, conversations.of(anh).size())));
        assertEquals(all, statements(() -> conversations.withMessages(anh)));
        assertEquals(ahead, statements(() -> assertEquals(2, bookings.ahead(anh).size())));
        assertEquals(held, statements(() -> copy.of(anh)));
        assertEquals(1, list);
        assertEquals(3, all);
        assertEquals(1, ahead);
        Piece last = copy.of(anh).get(Part.BOOKINGS.ordinal()).pieces().get(0);
        assertEquals("Nguyễn Thị Ánh", ((Map<?, ?>) last.value("answers").orElseThrow()).get(PersonalField.NAME));
    }

    @Test // T7
    void the_consents_of_bookings_and_conversations_stand_on_my_page_and_are_withdrawn_there() throws SQLException {
        String reference = begun(ANH);
        List<Visitor> anh = visitor(reference);
        TestClock.advance(Duration.ofMinutes(1));
        String booked = bookings.book(advice.form(Advice.FIRST, ANH)).reference();
        bookings.confirm(advice.key(booked));

        List<OwnConsent> given = consents.of(anh);

        assertEquals(
                List.of(Occasion.BOOKING, Occasion.CONVERSATION),
                given.stream().map(each -> each.about().occasion()).toList());
        assertEquals(reference, given.get(1).reference());
        consents.withdraw(given.get(0).id(), anh, language("vi"));
        bookings.withdraw(given.get(0).about().id(), visitor(begun("b@example.jp")));
        assertEquals("CONFIRMED", advice.state(booked), "a stranger cancels nothing");
        bookings.withdraw(given.get(0).about().id(), anh);
        bookings.withdraw(given.get(0).about().id(), anh);
        assertEquals("CANCELLED", advice.state(booked));
    }

    @Test // R-WS3
    void who_looked_at_bookings_and_messages_stands_on_my_page() throws SQLException {
        String reference = begun(ANH);
        List<Visitor> anh = visitor(reference);
        String booked = bookings.book(advice.form(Advice.FIRST, ANH)).reference();
        begun("b@example.jp");
        look("conversation.view", id(reference), 1);
        look("consultation.view", advice.key(booked).id(), 2);
        look(
                "conversation.view",
                id(conversations.begin(form("b@example.jp", "x"), List.of()).reference()),
                3);
        List<OwnLook> seen = looks.of(anh);
        assertEquals(
                List.of("consultation.view " + booked, "conversation.view " + reference),
                seen.stream()
                        .map(look -> look.action() + " " + look.reference())
                        .toList());
        assertEquals(advice.listing(Audience.SEEKER).id(), seen.get(0).eventId());
    }

    private void look(String action, UUID subject, int minute) throws SQLException {
        world.sql()
                .run(
                        "insert into access_log (seen_at, account_id, login, role, action, subject_id, records,"
                                + " previous_hash, hash) values (?, uuid(), 'mori', 'COUNSELLOR', ?, ?, 1, repeat('x',"
                                + " 32), repeat('x', 32))",
                        World.time(World.NOW.plusSeconds(minute * 60L)),
                        action,
                        subject);
    }

    @Test
    void mails_come_in_the_language_that_was_chosen_since() throws SQLException {
        String reference = begun(ANH);
        mailLanguages.change(visitor(reference), language("ne"));
        assertEquals(
                "ne",
                world.sql().text("select language from consultation_conversation where reference = ?", reference));
    }
}
