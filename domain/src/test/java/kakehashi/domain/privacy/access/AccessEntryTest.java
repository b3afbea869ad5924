package kakehashi.domain.privacy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.Samples;
import kakehashi.domain.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// R-WS3, R-CS3
class AccessEntryTest {

    private static final Actor ACTOR = new Actor(UUID.randomUUID(), "tanaka", "HANDLER");

    private static AccessEntry entry(byte[] previous) {
        return new AccessEntry(Samples.NOW, ACTOR, "registration.view", UUID.randomUUID(), 1, previous);
    }

    @Test
    void is_intact_as_it_was_written() {
        assertTrue(entry(new byte[32]).isIntact());
        assertTrue(new AccessEntry(Samples.NOW, ACTOR, "programme.list", null, 7, new byte[32]).isIntact());
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                Arguments.of("seenAt", Samples.NOW.plusMillis(1)),
                Arguments.of("accountId", UUID.randomUUID()),
                Arguments.of("login", "suzuki"),
                Arguments.of("role", "MANAGER"),
                Arguments.of("action", "registration.list"),
                Arguments.of("subjectId", UUID.randomUUID()),
                Arguments.of("subjectId", null),
                Arguments.of("records", 2),
                Arguments.of("previousHash", new byte[] {1}));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void shows_that_it_was_altered(String field, Object value) {
        AccessEntry entry = entry(new byte[32]);
        Samples.poke(entry, field, value);
        assertFalse(entry.isIntact());
    }

    @Test
    void follows_only_the_entry_before_it() {
        AccessEntry first = entry(new byte[32]);
        AccessEntry second = entry(first.hash());
        AccessEntry third = entry(second.hash());
        assertTrue(second.follows(first.hash()));
        assertTrue(third.follows(second.hash()));
        assertFalse(third.follows(first.hash()), "the second is missing");
        assertFalse(first.follows(second.hash()));
    }

    /** The database keeps milliseconds; the hash must be of what it keeps. */
    @Test
    void is_intact_after_it_was_stored() {
        AccessEntry entry = new AccessEntry(Samples.NOW.plusNanos(123_456_789), ACTOR, "x", null, 1, new byte[32]);
        assertEquals(Samples.NOW.plusMillis(123), entry.seenAt());
        assertTrue(entry.isIntact());
    }

    @Test
    void what_it_hands_out_cannot_change_it() {
        AccessEntry entry = entry(new byte[32]);
        entry.hash()[0]++;
        assertTrue(entry.isIntact());
    }
}
