package kakehashi.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;

class RefusedTest {

    @Test
    void is_told_in_the_readers_language() {
        Refused refused = new Refused("answer.tooLong").with("most", 120);
        assertEquals("error.answer.tooLong", refused.key());
        assertEquals(Map.of("most", 120), refused.arguments());
        assertEquals("120文字までで入力してください。", Texts.of(Languages.standard()).say(refused));
    }

    @Test
    void nobody_acts_before_anybody_signed_in() {
        Acting acting = new Acting();
        assertEquals("notSignedIn", assertThrows(Refused.class, acting::actor).code());
        Actor actor = new Actor(UUID.randomUUID(), "tanaka", "HANDLER");
        acting.as(actor);
        assertEquals(actor, acting.actor());
    }

    @Test
    void instants_are_stored_in_utc() {
        InstantConverter converter = new InstantConverter();
        Instant instant = Instant.parse("2026-12-09T05:00:00.123Z");
        assertEquals(LocalDateTime.parse("2026-12-09T05:00:00.123"), converter.convertToDatabaseColumn(instant));
        assertEquals(instant, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(instant)));
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }
}
