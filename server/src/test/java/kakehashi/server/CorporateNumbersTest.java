package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests share a server, on which a number is one company's, under the name it had first. */
class CorporateNumbersTest {

    private static final Path TESTS = Path.of("src/test/java/kakehashi/server");
    private static final Pattern NUMBER = Pattern.compile("\\b[1-9]9999[0-9]{8}\\b");

    @Test
    void no_two_tests_have_companies_with_one_number() throws IOException {
        Map<String, Set<String>> users = new TreeMap<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NUMBER.matcher(Files.readString(file)).results().forEach(each -> users.computeIfAbsent(
                                each.group(), number -> new TreeSet<>())
                        .add(file.getFileName().toString()));
            }
        }
        users.values().removeIf(tests -> tests.size() == 1);
        assertEquals(Map.of(), users);
    }
}
