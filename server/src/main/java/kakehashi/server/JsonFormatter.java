package kakehashi.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One JSON object a line: {@code time} (UTC), {@code level}, {@code logger}, {@code message} and, when something was
 * thrown, {@code thrown}. Public, because the logging settings name it.
 */
public final class JsonFormatter extends Formatter {

    /** Made by the logging system. */
    public JsonFormatter() {}

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder("{");
        add(line, "time", entry.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
        add(line.append(','), "level", entry.getLevel().getName());
        add(line.append(','), "logger", String.valueOf(entry.getLoggerName()));
        add(line.append(','), "message", String.valueOf(formatMessage(entry)));
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace, true));
            add(line.append(','), "thrown", trace.toString());
        }
        return line.append("}\n").toString();
    }

    private static void add(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '"' || each == '\\') {
                line.append('\\').append(each);
            } else if (each == '\n') {
                line.append("\\n");
            } else if (each < ' ') {
                line.append("\\u%04x".formatted((int) each));
            } else {
                line.append(each);
            }
        }
        line.append('"');
    }
}
