package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.domain.settings.Setting;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final String HEAD = "| setting | default | unit | purpose |\n|---|---|---|---|\n";

    /** A setting as a row of the table: {@code | KAKEHASHI_PORT | 8080 |  | port the server listens on |}. */
    private static String row(Setting setting) {
        List<String> cells = List.of(setting.variable(), setting.standard(), setting.unit(), setting.purpose());
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Test
    void lists_every_setting_as_it_is() throws IOException {
        String expected = Arrays.stream(Setting.values()).map(ReadmeTest::row).collect(Collectors.joining("\n"));
        String found = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.startsWith("| KAKEHASHI_"))
                .collect(Collectors.joining("\n"));
        assertEquals(expected, found, "README.md should hold this table:\n\n" + HEAD + expected + "\n\n");
    }
}
