package kakehashi.server.benchmark;

import java.util.Map;
import kakehashi.server.RunningServer;
import kakehashi.server.Visitor;

/** Pages of the back office as a member of staff opens them, one after the other. */
final class OfficeReads {

    private static final String OFFICE = "/backoffice";
    private static final String PASSWORD = "three bridges over water";
    private static final int WARM_UP = 3;
    private static final double MOST_SECONDS = 30;

    private final RunningServer server;
    private final Visitor reader;

    /** Signs in, with a password of one's own. */
    OfficeReads(RunningServer server, String login) {
        this.server = server;
        this.reader = new Visitor(server.url());
        reader.open(OFFICE + "/signin/signin.xhtml?language=en");
        String first = server.firstPassword(login);
        reader.submit("go", Map.of("login", login, "password", first));
        reader.submit("change", Map.of("old", first, "fresh", PASSWORD, "again", PASSWORD));
        if (!reader.path().endsWith("/today/today.xhtml")) {
            throw new IllegalStateException("not signed in: " + reader.path());
        }
    }

    /** What a page took. */
    record Result(String what, int times, double p50, double p95, double statements, double rows, int bytes) {

        static final String HEADER = "| page | times | p50 ms | p95 ms | statements each | rows read each | bytes |"
                + "\n|---|---|---|---|---|---|---|";

        @Override
        public String toString() {
            return "| %s | %d | %.0f | %.0f | %.1f | %.0f | %d |"
                    .formatted(what, times, p50, p95, statements, rows, bytes);
        }
    }

    /** The address to which the list's form leads that asks for a text. */
    String searched(String eventId, String text) {
        reader.post(OFFICE + "/registrations/registrations.xhtml", Map.of("event", eventId, "text", text, "state", ""));
        return here();
    }

    /** The address to which the search over all events leads. */
    String foundEverywhere(String text) {
        reader.post(OFFICE + "/search/search.xhtml", Map.of("text", text));
        return here();
    }

    private String here() {
        mustBeFine();
        return reader.answer().uri().getRawPath() + "?" + reader.answer().uri().getRawQuery();
    }

    /** The page on the screen. */
    String body() {
        return reader.body();
    }

    /** Opens a page. */
    void open(String address) {
        reader.open(address);
        mustBeFine();
    }

    /** Reads a page up to some times, or for half a minute. */
    Result read(String what, String address, int times) throws Exception {
        return measure(what, () -> reader.open(address), times);
    }

    /** Posts a form some times. */
    Result post(String what, String path, Map<String, String> fields, int times) throws Exception {
        return measure(what, () -> reader.post(OFFICE + path, fields), times);
    }

    private Result measure(String what, Runnable step, int times) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            step.run();
            mustBeFine();
        }
        double[] millis = new double[times];
        long statements = Measured.statements(server);
        long rows = Measured.rowsRead(server);
        long begin = System.nanoTime();
        int done = 0;
        while (done < times && (System.nanoTime() - begin) / 1e9 < MOST_SECONDS) {
            long start = System.nanoTime();
            step.run();
            millis[done++] = (System.nanoTime() - start) / 1e6;
        }
        double each = (double) (Measured.statements(server) - statements) / done;
        double rowsEach = (double) (Measured.rowsRead(server) - rows) / done;
        mustBeFine();
        double[] taken = java.util.Arrays.copyOf(millis, done);
        return new Result(
                what,
                done,
                Measured.percentile(taken, 0.5),
                Measured.percentile(taken, 0.95),
                each,
                rowsEach,
                reader.body().length());
    }

    private void mustBeFine() {
        if (reader.status() != 200) {
            throw new IllegalStateException(reader.status() + " " + reader.path());
        }
    }
}
