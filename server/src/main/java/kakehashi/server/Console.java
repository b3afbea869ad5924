package kakehashi.server;

import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** Writes log entries to standard output. Public, because the logging settings name it. */
public final class Console extends StreamHandler {

    /** Made by the logging system. */
    public Console() {
        setOutputStream(Output.STANDARD);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        super.publish(entry);
        flush();
    }

    /** Standard output stays open: others still write there. */
    @Override
    public synchronized void close() {
        flush();
    }
}
