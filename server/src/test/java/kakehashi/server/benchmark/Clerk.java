package kakehashi.server.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import kakehashi.server.RunningServer;
import kakehashi.server.Visitor;

/** A member of staff who takes the steps in the closing of a year, over HTTP as a browser does. */
final class Clerk {

    private static final String OFFICE = "/backoffice";
    private static final String PASSWORD = "three bridges over water";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final RunningServer server;
    private final Visitor reader;
    private final String year;

    private Clerk(RunningServer server, String login, String password) throws SQLException {
        this.server = server;
        this.reader = new Visitor(server.url()).within(PATIENCE);
        this.year = server.ask("select id from programme where fiscal_year = 2026");
        reader.open(OFFICE + "/signin/signin.xhtml?language=en");
        reader.submit("go", Map.of("login", login, "password", password));
    }

    /** Signs in for the first time, with a password of one's own. */
    static Clerk first(RunningServer server, String login) throws SQLException {
        String first = server.firstPassword(login);
        Clerk clerk = new Clerk(server, login, first);
        clerk.reader.submit("change", Map.of("old", first, "fresh", PASSWORD, "again", PASSWORD));
        return clerk.mustBeIn();
    }

    /** Signs in after that. */
    static Clerk again(RunningServer server, String login) throws SQLException {
        return new Clerk(server, login, PASSWORD).mustBeIn();
    }

    private Clerk mustBeIn() {
        if (!reader.path().endsWith("/today/today.xhtml")) {
            throw new IllegalStateException("not signed in: " + reader.path());
        }
        return this;
    }

    /** Takes a step; gives its seconds. */
    double take(String act, Map<String, String> answers) {
        reader.open(OFFICE + "/years/step.xhtml?id=" + year + "&act=" + act);
        long begin = System.nanoTime();
        if (!answers.isEmpty()) {
            reader.submit("step", answers, Map.of("step", "check"));
        }
        reader.submit("step", answers, Map.of("step", "do"));
        double seconds = since(begin);
        if (reader.status() != 200 || !reader.body().contains("note-success")) {
            throw new IllegalStateException(act + ": " + reader.status() + " " + reader.path());
        }
        return seconds;
    }

    /** Looks at the closing; gives the seconds. */
    double look() {
        long begin = System.nanoTime();
        reader.open(OFFICE + "/years/closing.xhtml?id=" + year);
        if (reader.status() != 200) {
            throw new IllegalStateException(reader.status() + " " + reader.path());
        }
        return since(begin);
    }

    /** What is finished of the closing, as it is stored. */
    String state() {
        try {
            return server.ask("select state from closing");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
