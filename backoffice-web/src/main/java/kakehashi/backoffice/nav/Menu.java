package kakehashi.backoffice.nav;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.staff.Role;

/** The words of the menu, in its order; behind each stand its screens. The label is the text {@code Menu.<NAME>}. */
public enum Menu {
    TODAY,
    EVENTS,
    PEOPLE,
    CONSULTATIONS,
    MAILS,
    PAPERS,
    ADMINISTRATION;

    /**
     * A word of the menu and what it opens.
     *
     * @param screens the screens a role may open; never empty
     */
    public record Part(Menu menu, List<Screen> screens) {

        /** Whether the word would open one screen alone, which is then named itself. */
        public boolean isSingle() {
            return screens.size() == 1;
        }

        /** The first screen. */
        public Screen getFirst() {
            return screens.get(0);
        }
    }

    /** What the menu offers a role, in its order; words without screens for it are left out. */
    static Stream<Part> parts(Role role) {
        return Arrays.stream(values())
                .map(menu -> new Part(menu, menu.screens(role)))
                .filter(part -> !part.screens().isEmpty());
    }

    private List<Screen> screens(Role role) {
        return Arrays.stream(Screen.values())
                .filter(screen -> screen.isUnder(this) && screen.allows(role))
                .toList();
    }
}
