package kakehashi.backoffice.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedWordsTest {

    private final RememberedWords words = new RememberedWords();

    @Test
    void are_found_by_a_key_that_does_not_hold_them() {
        String key = words.remember("Santos");
        assertEquals(Optional.of("Santos"), words.find(key));
        assertFalse(key.contains("Santos"));
        assertFalse(words.toString().contains("Santos"));
        assertNotEquals(key, new RememberedWords().remember("Santos"));
    }

    @Test
    void keep_their_key_while_they_are_known() {
        assertEquals(words.remember("Santos"), words.remember("Santos"));
    }

    @Test
    void are_unknown_by_any_other_key() {
        words.remember("Santos");
        assertEquals(Optional.empty(), words.find("Santos"));
        assertEquals(Optional.empty(), words.find(null));
    }

    @Test
    void are_forgotten_when_there_are_many_newer_ones() {
        String old = words.remember("old");
        String used = words.remember("used");
        for (int i = 0; i < 48; i++) {
            words.remember("word " + i);
        }
        words.remember("used");
        words.remember("one more");
        assertEquals(Optional.empty(), words.find(old));
        assertEquals(Optional.of("used"), words.find(used));
    }
}
