package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonFormatterTest {

    private static JsonObject formatted(LogRecord entry) {
        String line = new JsonFormatter().format(entry);
        assertEquals(1, line.lines().count(), line);
        assertTrue(line.endsWith("}\n"), line);
        return JsonParser.parseString(line).getAsJsonObject();
    }

    @Test
    void is_one_object_a_line_whatever_the_message() {
        for (String message :
                new String[] {"", "a \"b\" \\ c", "1\n2\r\n3\t4", "\u0000\u001f\u007f", "受付 \ud83c\udf8c"}) {
            assertEquals(
                    message,
                    formatted(new LogRecord(Level.INFO, message)).get("message").getAsString());
        }
        assertEquals(
                "null",
                formatted(new LogRecord(Level.INFO, null)).get("message").getAsString());
    }

    @Test
    void says_when_where_and_how_grave() {
        LogRecord entry = new LogRecord(Level.WARNING, "{0} of {1}");
        entry.setParameters(new Object[] {"one", "two"});
        entry.setLoggerName("kakehashi.test");
        entry.setInstant(Instant.parse("2026-11-24T00:00:00.123456Z"));
        JsonObject said = formatted(entry);
        assertEquals("2026-11-24T00:00:00.123Z", said.get("time").getAsString());
        assertEquals("WARNING", said.get("level").getAsString());
        assertEquals("kakehashi.test", said.get("logger").getAsString());
        assertEquals("one of two", said.get("message").getAsString());
        assertFalse(said.has("thrown"));
    }

    @Test
    void tells_what_was_thrown() {
        LogRecord entry = new LogRecord(Level.SEVERE, "failed");
        entry.setThrown(new IllegalStateException("why"));
        String thrown = formatted(entry).get("thrown").getAsString();
        assertTrue(thrown.startsWith("java.lang.IllegalStateException: why\n\tat kakehashi.server"), thrown);
    }
}
