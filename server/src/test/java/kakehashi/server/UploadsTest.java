package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The server and the two applications agree on which addresses take files, and on how large a form with one may be. */
class UploadsTest {

    private static final String SERVER = "server/src/main/java/kakehashi/server/inside/WholeRequests.java";
    private static final String PORTAL = "portal-web/src/main/java/kakehashi/portal/PortalGuard.java";
    private static final String OFFICE = "backoffice-web/src/main/java/kakehashi/backoffice/OfficeGuard.java";
    private static final String SCREENS = "backoffice-web/src/main/java/kakehashi/backoffice/nav/Screen.java";
    private static final String UPLOAD = "i18n/src/main/java/kakehashi/i18n/web/Upload.java";
    private static final String OFFICE_SETUP = "backoffice-web/src/main/webapp/WEB-INF/web.xml";

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("..").resolve(file));
    }

    private static String found(String file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(read(file));
        assertTrue(matcher.find(), file + " has nothing like " + pattern);
        return matcher.group(1);
    }

    @Test
    void the_same_addresses_take_files() throws IOException {
        String portal = found(PORTAL, "TAKES_FILES =\\s*Pattern\\.compile\\(\\s*\"([^\"]+)\"\\)");
        assertTrue(read(OFFICE).contains("Screen.CONVERSATION.path()"), OFFICE);
        String office = "/backoffice"
                + found(SCREENS, "\\bCONVERSATION\\(\\s*\"([^\"]+)\"").replace(".", "\\\\.");

        assertEquals(portal + "|" + office, found(SERVER, "TAKES_FILES =\\s*Pattern\\.compile\\(\\s*\"([^\"]+)\"\\)"));
    }

    @Test
    void a_form_with_a_file_is_as_large_everywhere() throws IOException {
        long most = 1024L * Long.parseLong(found(UPLOAD, "LARGEST_FORM = ([0-9]+) \\* 1024;"));

        assertEquals(most, 1024L * Long.parseLong(found(SERVER, "LARGEST_UPLOAD = ([0-9]+) \\* 1024L;")));
        Set<String> office = Pattern.compile("<(?:max-file-size|max-request-size|file-size-threshold)>([0-9]+)<")
                .matcher(read(OFFICE_SETUP))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertEquals(Set.of(Long.toString(most)), office);
    }
}
