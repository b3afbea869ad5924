package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.nav.Screen;
import kakehashi.i18n.testing.RoomRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends RoomRules {

    ArchitectureTest() {
        super("kakehashi.backoffice");
    }

    @Test
    void every_view_is_mirrored_by_a_page_bean() throws IOException {
        Set<String> beans = pages().stream().map(JavaClass::getName).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(VIEWS)) {
            List<String> without = files.map(file -> VIEWS.relativize(file).toString())
                    .filter(view -> view.endsWith(".xhtml") && !view.startsWith("WEB-INF/"))
                    .filter(view -> !view.contains("/_") && !view.equals("error/error.xhtml"))
                    .filter(view -> !beans.contains(bean(view)))
                    .toList();
            assertEquals(List.of(), without);
        }
    }

    /** {@code kakehashi.backoffice.events.EventsPage} for {@code events/events.xhtml}. */
    private String bean(String view) {
        String folder = view.substring(0, view.indexOf('/'));
        String name = view.substring(view.indexOf('/') + 1, view.indexOf('.'));
        return pages().stream()
                .map(JavaClass::getName)
                .filter(each -> each.equalsIgnoreCase("kakehashi.backoffice." + folder + "." + name + "Page"))
                .findFirst()
                .orElse(view);
    }

    /** A view that is no screen could be opened by nobody, or by everybody. */
    @Test
    void every_view_is_a_screen_or_the_way_in() throws IOException {
        Set<String> known = Stream.of(Screen.values()).map(Screen::path).collect(Collectors.toSet());
        known.addAll(Set.of("/signin/signin.xhtml", "/error/error.xhtml"));
        try (Stream<Path> files = Files.walk(VIEWS)) {
            Set<String> views = files.map(file -> "/" + VIEWS.relativize(file))
                    .filter(view -> view.endsWith(".xhtml"))
                    .filter(view -> !view.startsWith("/WEB-INF/") && !view.contains("/_"))
                    .collect(Collectors.toSet());
            assertEquals(known, views);
        }
    }
}
