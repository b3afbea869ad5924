package kakehashi.server;

import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;

/**
 * People who came to a year: who signed up, some were advised, and one was told of a company's job. Each seeker's name and
 * address begin with the same words.
 */
final class YearPeople {

    /** How each name begins. */
    static final String NAME = "TRUONG VINH KY";

    /** How each mail address begins. */
    static final String ADDRESS = "truong.vinh.ky.";

    private static final String JOB = "機械の設計";
    private static final int SIGN_UPS = 24;
    private static final int ADVISED = 4;

    private final RunningServer server;
    private final KeptMails mails;

    YearPeople(RunningServer server) {
        this.server = server;
        this.mails = new KeptMails(server);
    }

    /** Fills the year, through the pages. */
    void come() throws SQLException {
        server.change("update event_places set capacity = 1000");
        for (int i = 0; i < SIGN_UPS; i++) {
            Visitor visitor = new Visitor(server.url());
            boolean interview = i % 2 == 0;
            visitor.signUp(
                            "vi",
                            interview ? "r8-13" : "r8-11",
                            interview ? "?for=seeker" : "",
                            interview
                                    ? Map.of(
                                            "name",
                                            NAME + " " + i,
                                            "email",
                                            address(i),
                                            "phone",
                                            "090-8765-4321",
                                            "statusOfResidence",
                                            "STUDENT")
                                    : Map.of("name", NAME + " " + i, "email", address(i)))
                    .orElseThrow();
            if (i < ADVISED) {
                confirm(visitor, i, "confirm");
                visitor.book("INTERVIEW", NAME + " " + i, address(i));
                confirm(visitor, i, "booking");
            }
        }
        offer();
    }

    private void offer() throws SQLException {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            new CompanyOwner(mails).publishJob(server, browser, "ja", "5999900000012", JOB);
        }
        Staff.propose(server, server.ask("select id from case_file limit 1"), JOB);
    }

    private void confirm(Visitor visitor, int person, String link) {
        visitor.open(mails.link(address(person), link));
        visitor.submit("yes", Map.of());
    }

    private static String address(int person) {
        return ADDRESS + person + "@example.jp";
    }
}
