package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.consultation.ConversationMessage.Author;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealBroken;
import kakehashi.domain.privacy.sealing.SealSamples;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SentFiles;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Seal SEAL = SealSamples.fresh();
    private static final Instant DEADLINE = Samples.NOW.plus(Duration.ofHours(2));

    private static Conversation begun() {
        Conversation conversation = new Conversation(
                new BookingRequest(
                        UUID.randomUUID(),
                        new BookingRequest.Wish(Audience.SEEKER, Channel.MESSAGE, Theme.INTERVIEW, null),
                        Samples.language("vi"),
                        UUID.randomUUID(),
                        Map.of(),
                        null),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "K000-0000-000");
        conversation.post(Samples.NOW, Duration.ofHours(2));
        conversation.write(Author.PERSON, draft("Xin chào"), SEAL, Samples.NOW);
        return conversation;
    }

    private static Conversation confirmed() {
        Conversation conversation = begun();
        conversation.confirm(Samples.NOW);
        return conversation;
    }

    private static MessageDraft draft(String text) {
        return new MessageDraft(UUID.randomUUID(), Samples.language("vi"), text);
    }

    private static Instant later(int minutes) {
        return Samples.NOW.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void waits_for_the_address_to_be_confirmed_until_the_deadline() {
        Conversation conversation = begun();
        assertEquals(Conversation.State.UNCONFIRMED, conversation.state());
        assertFalse(conversation.isTooLate(DEADLINE));
        assertTrue(conversation.isTooLate(DEADLINE.plusMillis(1)));
        assertEquals("conversationTooLate", Refusal.of(() -> conversation.confirm(DEADLINE.plusMillis(1))));
        assertNull(conversation.confirmedAt());
        conversation.confirm(DEADLINE);
        assertEquals(Conversation.State.OFFICE, conversation.state());
        assertEquals(DEADLINE, conversation.turnedAt());
        conversation.confirm(DEADLINE.plusSeconds(9));
        assertEquals(DEADLINE, conversation.confirmedAt(), "twice changes nothing");
        assertFalse(conversation.isTooLate(DEADLINE.plusSeconds(9)));
    }

    @Test
    void turns_between_office_and_person_and_who_writes_twice_does_not_wait_anew() {
        Conversation conversation = confirmed();
        conversation.write(Author.PERSON, draft("?"), SEAL, later(5));
        assertEquals(Conversation.State.OFFICE, conversation.state());
        assertEquals(Samples.NOW, conversation.turnedAt());
        conversation.write(Author.OFFICE, draft("はい"), SEAL, later(9));
        assertEquals(Conversation.State.PERSON, conversation.state());
        conversation.write(Author.OFFICE, draft("それから"), SEAL, later(10));
        assertEquals(later(9), conversation.turnedAt());
        assertEquals(4, conversation.messageCount());
    }

    @Test
    void nobody_writes_in_a_closed_one() {
        Conversation conversation = confirmed();
        conversation.close(later(1));
        conversation.close(later(2));
        assertEquals(Conversation.State.CLOSED, conversation.state());
        assertEquals(later(1), conversation.turnedAt());
        for (Author author : Author.values()) {
            assertEquals(
                    "conversationClosed", Refusal.of(() -> conversation.write(author, draft("x"), SEAL, later(3))));
        }
        assertEquals(1, conversation.messageCount());
    }

    @Test
    void a_message_opens_only_in_its_place() {
        Conversation conversation = begun();
        ConversationMessage message = conversation.write(Author.PERSON, draft("Xin chào\nbạn"), SEAL, Samples.NOW);
        ConversationLine line = message.open(SEAL, null);
        assertEquals("Xin chào\nbạn", line.text());
        assertEquals("vi", line.language());
        assertFalse(line.isOfOffice());
        assertFalse(line.toString().contains("Xin"), line.toString());
        assertEquals(2, message.number());
    }

    @Test
    void the_name_of_a_file_is_searched_with_the_text_and_the_file_opens_only_in_its_place() throws IOException {
        AttachedFile file = AttachedFile.of("佐藤様.png", SentFiles.picture("png"));
        MessageDraft draft = new MessageDraft(UUID.randomUUID(), Samples.language("ja"), " はい ", file, " ", false);
        assertEquals("はい\n佐藤様.png", draft.checked().words());
        assertEquals("はい", draft("はい").words());
        ConversationMessage message = begun().write(Author.PERSON, draft.checked(), SEAL, Samples.NOW);
        MessageAttachment attachment = new MessageAttachment(message, file, SEAL);
        AttachedLine line = message.open(SEAL, attachment).file();
        assertEquals("佐藤様.png", line.name());
        assertEquals(file.bytes().length, line.bytes());
        assertEquals(1, line.kilobytes());
        assertFalse(line.toString().contains("佐藤"), line.toString());
        assertArrayEquals(file.bytes(), attachment.open(SEAL).bytes());
        assertThrows(SealBroken.class, () -> attachment.open(SealSamples.fresh()));
    }

    @Test // BAD INPUT
    void a_message_is_plain_text_of_a_certain_length() {
        assertEquals("a\nb", draft(" a\r\nb \n").checked().text());
        assertEquals("<b>x</b>", draft("<b>x</b>").checked().text(), "no markup: it is shown as it was typed");
        assertEquals("answer.missing", Refusal.of(() -> draft(" \u3000\n ").checked()));
        assertEquals("answer.missing", Refusal.of(() -> draft(null).checked()));
        assertEquals("answer.invisible", Refusal.of(() -> draft("a\u202Eb").checked()));
        assertEquals("answer.invisible", Refusal.of(() -> draft("a\u0000b").checked()));
        assertEquals(
                "answer.tooLong", Refusal.of(() -> draft("x".repeat(100 * 1024)).checked()));
        String longest = "\uD83D\uDE00".repeat(MessageDraft.LONGEST);
        assertEquals(longest, draft(longest).checked().text());
        assertEquals("answer.tooLong", Refusal.of(() -> draft(longest + "x").checked()));
        assertFalse(draft("secret").toString().contains("secret"));
    }

    @Test
    void hours_offer_no_writing() {
        assertFalse(Channel.MESSAGE.isTimed());
        assertTrue(Channel.PHONE.isTimed() && Channel.IN_PERSON.isTimed());
    }
}
