package kakehashi.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that is printed, in the format of the setting. What a library prints by itself becomes a log entry, line by
 * line: an INFO of standard output, a WARNING of standard error.
 */
final class Output {

    /** What standard output was when the program started. */
    static final PrintStream STANDARD = System.out;

    private static final PrintStream ERRORS = System.err;
    private static final String JSON = "json";

    private final Formatter json;

    private Output(Formatter json) {
        this.json = json;
    }

    /** Logs from now on in a format, plain or json; anything else is plain. */
    static Output begin(String format) {
        boolean json = format.equals(JSON);
        try (InputStream settings = Output.class.getResourceAsStream(settings(json ? JSON : "plain"))) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.setOut(stream(Level.INFO));
        System.setErr(stream(Level.WARNING));
        return new Output(json ? new JsonFormatter() : null);
    }

    /** The resource with the logging settings of a format. */
    static String settings(String format) {
        return "logging-" + format + ".properties";
    }

    private static PrintStream stream(Level level) {
        return new PrintStream(new Lines(level), true, StandardCharsets.UTF_8);
    }

    /** Tells whoever started the program how it went. */
    void say(String sentence) {
        STANDARD.println(formatted(Level.INFO, sentence, null));
    }

    /** Tells whoever started the program what is wrong. */
    void complain(String sentence) {
        ERRORS.println(formatted(Level.SEVERE, sentence, null));
    }

    /** Tells whoever started the program what nobody foresaw. */
    void complain(String sentence, Throwable cause) {
        ERRORS.println(formatted(Level.SEVERE, sentence + cause, cause));
        if (json == null) {
            cause.printStackTrace(ERRORS);
        }
    }

    private String formatted(Level level, String sentence, Throwable thrown) {
        if (json == null) {
            return sentence;
        }
        LogRecord entry = new LogRecord(level, sentence);
        entry.setLoggerName("kakehashi.server");
        entry.setThrown(thrown);
        return json.format(entry).strip();
    }

    /** Logs each line written to it. */
    private static final class Lines extends OutputStream {

        private static final Logger LOG = Logger.getLogger("output");

        private final Level level;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Level level) {
            this.level = level;
        }

        @Override
        public synchronized void write(int octet) {
            if (octet != '\n') {
                line.write(octet);
                return;
            }
            String text = line.toString(StandardCharsets.UTF_8).strip();
            line.reset();
            if (!text.isEmpty()) {
                LOG.log(level, () -> text);
            }
        }
    }
}
