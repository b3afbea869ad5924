package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SentFiles;
import kakehashi.domain.testing.Talk;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go with messages, in both directions. Source: R-A13, R-WS1, R-WS3. */
class MessageAttachmentsIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");

    @Inject
    ConversationDesk desk;

    @Inject
    Conversations conversations;

    @Inject
    Unconfirmed unconfirmed;

    @Inject
    Acting acting;

    private Advice advice;
    private Talk talk;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
        acting.as(world.handled(MORI));
        world.sql().run("update consultation_counsellor set account_id = ?", MORI.id());
        talk = Talk.begin(world, advice, "vi", 10);
    }

    private static MessageDraft draft(String text, AttachedFile file) {
        return new MessageDraft(UUID.randomUUID(), Languages.standard(), text, file);
    }

    private static AttachedFile photo(String name) {
        return AttachedFile.of(name, SentFiles.picture("png"));
    }

    private List<Visitor> person(Talk of) throws SQLException {
        String seeker = world.sql().text("select seeker_id from consultation_conversation where id = ?", of.id());
        return List.of(new Visitor(
                UUID.fromString(seeker), null, World.YEAR, Languages.find("vi").orElseThrow()));
    }

    private AttachedLine last(Talk of) {
        List<ConversationLine> lines = desk.open(of.id()).lines();
        return lines.get(lines.size() - 1).file();
    }

    @Test // R-D14, R-WS1
    void name_and_content_are_sealed_and_the_form_posted_twice_sends_one() throws SQLException {
        AttachedFile photo = photo("Thẻ cư trú.png");
        MessageDraft draft = draft("Ảnh đây", photo);

        conversations.write(talk.id(), person(talk), draft);
        conversations.write(talk.id(), person(talk), draft);

        Map<String, Object> row = world.sql().row("select * from message_attachment");
        for (String column : List.of("name", "content")) {
            String stored = new String((byte[]) row.get(column), StandardCharsets.UTF_8);
            assertFalse(stored.contains("cư trú") || stored.contains("IHDR"), column);
        }
        assertEquals("PNG", row.get("kind"));
        assertEquals(photo.bytes().length, ((Number) row.get("byte_count")).intValue());
        List<ConversationLine> lines = desk.open(talk.id()).lines();
        assertNull(lines.get(0).file());
        assertEquals("Thẻ cư trú.png", lines.get(1).file().name());
        assertFalse(lines.toString().contains("trú"), lines::toString);
    }

    @Test // R-WS3
    void taking_one_is_written_down_under_its_conversation_and_so_is_a_refusal() throws SQLException {
        AttachedFile photo = photo("a.png");
        conversations.write(talk.id(), person(talk), draft("x", photo));
        UUID file = last(talk).id();
        Talk other = Talk.begin(world, advice, "en", 5);

        assertArrayEquals(photo.bytes(), desk.attachment(talk.id(), file).bytes());

        assertEquals("attachmentUnknown", Refusal.of(() -> desk.attachment(other.id(), file)));
        assertEquals("conversationUnknown", Refusal.of(() -> desk.attachment(UUID.randomUUID(), file)));
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> desk.attachment(talk.id(), file)));
        assertEquals(
                List.of(
                        "conversation.view",
                        "conversation.attachment",
                        "conversation.attachment.denied",
                        "conversation.attachment.denied",
                        "conversation.attachment.denied"),
                world.actions());
        assertEquals(
                talk.id().toString(),
                world.sql().text("select subject_id from access_log where action = 'conversation.attachment'"));
    }

    @Test // T7
    void nobody_of_the_office_takes_one_once_the_consent_was_withdrawn() throws SQLException {
        conversations.write(talk.id(), person(talk), draft("x", photo("a.png")));
        UUID file = last(talk).id();
        talk.withdraw(world);
        assertEquals("attachmentUnknown", Refusal.of(() -> desk.attachment(talk.id(), file)));
        assertTrue(conversations.attachment(file, person(talk)).isPresent(), "it is the person's own");
    }

    @Test // R-A13
    void the_office_answers_with_one_and_only_its_person_takes_it() throws SQLException {
        AttachedFile paper = AttachedFile.of("履歴書の書き方.pdf", SentFiles.pdf(""));
        Talk other = Talk.begin(world, advice, "en", 5);

        desk.answer(talk.id(), draft("これをお使いください。", paper));

        AttachedLine line = last(talk);
        assertEquals("履歴書の書き方.pdf", line.name());
        AttachedFile taken = conversations.attachment(line.id(), person(talk)).orElseThrow();
        assertEquals(AttachedFile.Kind.PDF, taken.kind());
        assertArrayEquals(paper.bytes(), taken.bytes());
        assertTrue(conversations.attachment(line.id(), person(other)).isEmpty());
        assertTrue(conversations.attachment(UUID.randomUUID(), person(talk)).isEmpty());
        assertEquals(
                List.of("履歴書の書き方.pdf"),
                conversations.withMessages(person(talk)).get(0).lines().stream()
                        .filter(ConversationLine::hasFile)
                        .map(each -> each.file().name())
                        .toList());
    }

    @Test // R-WS4, T5
    void the_name_of_a_file_of_the_office_is_searched_like_its_text() throws SQLException {
        MessageDraft draft = draft("はい。", photo("佐藤様 090-1111-2222.png"));
        assertEquals(
                List.of(Finding.Kind.NAME, Finding.Kind.PHONE),
                desk.warn(talk.id(), draft.words()).stream().map(Finding::kind).toList());
        assertEquals("answerWords", Refusal.of(() -> desk.answer(talk.id(), draft)));
        assertEquals(0, world.sql().count("message_attachment"));
    }

    /** A file as large as any may be: most of it is a remark. */
    private static AttachedFile large() {
        byte[] pdf = SentFiles.pdf("");
        int head = "%PDF-1.4\n".length();
        byte[] whole = new byte[AttachedFile.MOST];
        Arrays.fill(whole, (byte) '%');
        System.arraycopy(pdf, 0, whole, 0, head);
        int rest = pdf.length - head;
        System.arraycopy(pdf, head, whole, whole.length - rest, rest);
        whole[whole.length - rest - 1] = '\n';
        return AttachedFile.of("large.pdf", whole);
    }

    @Test // BAD INPUT
    void files_as_large_as_may_be_are_kept_until_the_conversation_has_its_fill() throws SQLException {
        AttachedFile large = large();
        assertEquals(AttachedFile.MOST, large.bytes().length);
        for (int i = 0; i < 6; i++) {
            desk.answer(talk.id(), draft("x", large));
        }
        Refused full = assertThrows(Refused.class, () -> desk.answer(talk.id(), draft("x", photo("a.png"))));
        assertEquals("filesFull", full.code());
        assertEquals(7, world.sql().count("consultation_message"), "the message is not sent without its file");
        assertArrayEquals(
                large.bytes(), desk.attachment(talk.id(), last(talk).id()).bytes());
        desk.answer(Talk.begin(world, advice, "en", 5).id(), draft("x", photo("a.png")));
    }

    @Test
    void pages_do_not_read_the_files_they_name() throws SQLException {
        conversations.write(talk.id(), person(talk), draft("x", photo("a.png")));
        List<Visitor> anh = person(talk);
        long few = statements(() -> conversations.withMessages(anh));
        long desks = statements(() -> desk.open(talk.id()));
        conversations.write(talk.id(), anh, draft("y", photo("b.png")));
        desk.answer(talk.id(), draft("z", photo("c.png")));
        assertEquals(few, statements(() -> conversations.withMessages(anh)));
        assertEquals(desks, statements(() -> desk.open(talk.id())));
    }

    @Test // R-D14
    void a_file_is_erased_with_its_conversation() throws SQLException {
        conversations.write(talk.id(), person(talk), draft("x", photo("a.png")));
        desk.answer(Talk.begin(world, advice, "en", 5).id(), draft("y", photo("b.png")));
        world.sql()
                .run(
                        "update consultation_conversation set confirmed_at = null, state = 'UNCONFIRMED', confirm_until ="
                                + " submitted_at where id = ?",
                        talk.id());
        TestClock.advance(Duration.ofHours(49));
        assertEquals(1, unconfirmed.eraseDue());
        assertEquals(1, world.sql().count("message_attachment"));
    }
}
