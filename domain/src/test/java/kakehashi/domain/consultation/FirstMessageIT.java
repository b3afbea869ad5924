package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.SentFiles;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** The first message of a conversation carries a file, as every later one may. Source: R-A13, R-WS1. */
class FirstMessageIT extends UnderPortal {

    @Inject
    Conversations conversations;

    @Test
    void its_file_is_sealed_with_it_sent_once_and_read_by_its_person_when_the_address_is_confirmed()
            throws SQLException {
        Advice advice = Advice.open(world, 1);
        BookingRequest form = ConversationsIT.writing(advice.form(Advice.FIRST, "anh@example.jp", "vi"), "Tôi cần gì?");
        AttachedFile photo = AttachedFile.of("Thẻ cư trú.png", SentFiles.picture("png"));

        String reference = conversations.begin(form, photo, List.of()).reference();
        assertEquals(reference, conversations.begin(form, photo, List.of()).reference());

        Map<String, Object> row = world.sql().row("select * from message_attachment");
        assertFalse(new String((byte[]) row.get("name"), StandardCharsets.UTF_8).contains("trú"));
        assertFalse(new String((byte[]) row.get("content"), StandardCharsets.UTF_8).contains("IHDR"));
        Map<String, Object> talk = world.sql().row("select * from consultation_conversation");
        List<Visitor> person = List.of(new Visitor(
                UUID.fromString(talk.get("seeker_id").toString()),
                null,
                World.YEAR,
                Languages.find("vi").orElseThrow()));
        UUID file = UUID.fromString(row.get("id").toString());
        assertTrue(conversations.attachment(file, person).isEmpty(), "nobody confirmed the address");

        conversations.confirm(
                ConfirmationKey.of(world.seal(), UUID.fromString(talk.get("id").toString())));
        ConversationLine first =
                conversations.withMessages(person).get(0).lines().get(0);
        assertEquals("Thẻ cư trú.png", first.file().name());
        assertArrayEquals(
                photo.bytes(),
                conversations.attachment(file, person).orElseThrow().bytes());
    }
}
