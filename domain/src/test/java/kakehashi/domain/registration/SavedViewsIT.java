package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff often ask of lists, under names. */
class SavedViewsIT extends UnderOffice {

    private static final RegistrationFilter WAITING =
            new RegistrationFilter("", Registration.State.WAITING, Audience.SEEKER, "vi", true, Came.MISSED);

    private final Actor sato = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private final Actor mori = new Actor(UUID.randomUUID(), "mori", "MANAGER");

    @Inject
    SavedViews views;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() {
        acting.as(sato);
    }

    private List<String> names() {
        return views.all().stream().map(SavedView::name).toList();
    }

    @Test
    void own_ones_and_shared_ones_are_listed_and_only_own_ones_removed() {
        views.save(" Waiting ", WAITING, false);
        views.save("Confirmed", new RegistrationFilter("", Registration.State.CONFIRMED), true);

        assertEquals(List.of("Confirmed", "Waiting"), names());
        assertEquals(WAITING, views.all().get(1).filter());
        acting.as(mori);
        assertEquals(List.of("Confirmed"), names());
        assertEquals("sato", views.all().get(0).login());
        views.remove(views.all().get(0).id());
        assertEquals(List.of("Confirmed"), names());
        views.save("Waiting", WAITING, true);
        acting.as(sato);
        assertEquals(List.of("Confirmed", "Waiting", "Waiting"), names());
        views.remove(views.all().get(0).id());
        assertEquals(List.of("Waiting", "Waiting"), names());
    }

    @Test
    void words_about_people_are_never_saved_nor_what_asks_nothing_or_has_no_name_of_its_own() {
        for (String text : List.of("maria", "maria@example.jp", "090-1234-5678", "K123-4567-890", "z")) {
            RegistrationFilter searching = new RegistrationFilter(text, Registration.State.WAITING);
            assertEquals("viewOfWords", Refusal.of(() -> views.save("Somebody", searching, true)), text);
        }
        assertEquals("viewOfAll", Refusal.of(() -> views.save("All", new RegistrationFilter(" ", null), true)));
        assertEquals("viewName", Refusal.of(() -> views.save(" ", WAITING, true)));
        assertEquals("viewName", Refusal.of(() -> views.save("x".repeat(SavedViews.LONGEST + 1), WAITING, true)));
        views.save("Waiting", WAITING, true);
        assertEquals("viewTwice", Refusal.of(() -> views.save("waiting", WAITING, false)));
        for (int i = 1; i < SavedViews.MOST; i++) {
            views.save("View " + i, WAITING, false);
        }
        assertEquals("viewTooMany", Refusal.of(() -> views.save("One more", WAITING, false)));
        assertEquals(SavedViews.MOST, names().size());
    }
}
