package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is delivered. */
class DistributionIT {

    private static final Path DISTRIBUTION = Path.of("target/kakehashi");

    /** Names of libraries without their versions. */
    private static Set<String> libraries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("-\\d.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void no_library_is_there_for_all_and_once_more_for_one(Application application) throws IOException {
        Set<String> own = libraries(
                DISTRIBUTION.resolve("apps").resolve(application.folder()).resolve("WEB-INF/lib"));
        assertTrue(own.containsAll(Set.of("domain", "i18n")), own.toString());
        own.retainAll(libraries(DISTRIBUTION.resolve("lib")));
        assertEquals(Set.of(), own);
    }
}
