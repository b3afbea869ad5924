package kakehashi.i18n.web;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something unexpected: a number for the person and one log entry with the same number. The entry names classes and
 * lines, never messages, since those may quote what somebody typed.
 */
public final class Incident {

    /** The request attribute that holds the number for the error page. */
    public static final String NUMBER = Incident.class.getName();

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 12;

    private Incident() {}

    /** Logs a failure; returns the number to tell the person. */
    public static String log(Throwable failure) {
        String number = "E" + (100_000 + RANDOM.nextInt(900_000));
        StringBuilder trace = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            trace.append("\n  ").append(t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        LOG.log(Level.SEVERE, "failure {0}{1}", new Object[] {number, trace});
        return number;
    }
}
