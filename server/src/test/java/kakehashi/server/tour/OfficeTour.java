package kakehashi.server.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kakehashi.server.RunningServer;

/** Goes along the links of the back office as everybody who works in it; see docs/office-tour.md, which it writes. */
public final class OfficeTour {

    private static final Path FOLDER = Path.of("target/office-tour");
    private static final Path SCREENS = Path.of("../backoffice-web/src/main/java/kakehashi/backoffice/nav/Screen.java");
    private static final Pattern SCREEN = Pattern.compile("\"(/[a-z]+/[a-z]+\\.xhtml)\"");

    /** Who sees most comes first: a page is looked at once, as the first of these who can open it. */
    private static final List<String> LOGINS =
            List.of("manager", "handler", "counsellor", "reception", "ward", "auditor", "system");

    private static final String HEAD = """
            # A tour of the back office

            Every page that can be reached along links on the sample programme, in Japanese at 1280 x 800 and in English at 360 x
            740, after a student and a company went through the portal. Made by

            ```sh
            mvn -B -P office-tour -DskipTests package
            ```

            Pictures are in `server/target/office-tour/`. axe has the rules of WCAG 2.0 to 2.2, levels A and AA, and its best
            practices. Complaints are errors and warnings of the console, requests that leave the site, and pages wider than their
            window. Pages that only a state of the programme leads to which the sample does not have are looked at by the browser
            tests; with `-Dpictures=true` these leave pictures too.
            """;

    private OfficeTour() {}

    /** Begins anew on an empty data folder. */
    public static void main(String[] arguments) throws Exception {
        OfficePages pages = new OfficePages(FOLDER);
        try (RunningServer server = RunningServer.start("office-tour", Map.of());
                Stage stage = new Stage(server)) {
            stage.set();
            for (String login : LOGINS) {
                try (OfficeWalk walk = new OfficeWalk(server, login, pages)) {
                    walk.go();
                }
            }
        }
        Files.writeString(Path.of("../docs/office-tour.md"), HEAD + pages.report(screens()));
        System.exit(0); // the browser that tests share is closed by its hook, and its threads would wait for ever
    }

    private static TreeSet<String> screens() throws Exception {
        TreeSet<String> all = new TreeSet<>();
        SCREEN.matcher(Files.readString(SCREENS))
                .results()
                .map((MatchResult each) -> each.group(1))
                .forEach(all::add);
        return all;
    }
}
