package kakehashi.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.company.Openings;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Snapshot;
import kakehashi.i18n.Language;
import kakehashi.portal.Samples;
import kakehashi.portal.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsPageTest {

    private static final Snapshot EVENTS = Samples.snapshot(
            Samples.event("r8-1", EventKind.JOB_SEMINAR, "2026-05-20", Map.of()),
            Samples.event("r8-11", EventKind.JOB_SEMINAR, "2026-11-27", Map.of()),
            Samples.event("r8-12", EventKind.RETENTION_SEMINAR, "2026-12-09", Map.of()),
            Samples.event("r8-13", EventKind.INTERVIEW_DAY, "2027-01-20", Map.of()),
            Samples.event("r8-16", EventKind.SEEKER_CONSULTATION, "2027-03-31", Map.of()));

    private static EventsPage page() {
        EventsPage page = new EventsPage();
        page.clock = Samples.clock(Samples.NOW);
        page.openings = new Openings() {
            @Override
            public boolean isAnyShown() {
                return true;
            }
        };
        page.visit = new Visit() {
            @Override
            public Snapshot snapshot() {
                return EVENTS;
            }

            @Override
            public Language getLanguage() {
                return Samples.language("ja-simple");
            }
        };
        return page;
    }

    private static List<String> codes(List<EventTile> tiles) {
        return tiles.stream().map(EventTile::getCode).toList();
    }

    @Test
    void shows_what_comes_what_is_over_and_what_goes_on_all_year() {
        EventsPage page = page();
        page.load();
        assertEquals(List.of("r8-11", "r8-12", "r8-13"), codes(page.getComing()));
        assertEquals(
                List.of("allYear", "past"),
                page.getFurther().stream().map(EventsPage.Section::name).toList());
        assertEquals(List.of("r8-16"), codes(page.getFurther().get(0).events()));
        assertEquals(List.of("r8-1"), codes(page.getFurther().get(1).events()));
        assertFalse(page.isNothing());
    }

    @ParameterizedTest
    @CsvSource({
        "SEEKER, , , r8-11 r8-13",
        "COMPANY, , , r8-12 r8-13",
        ", JOB_SEMINAR, , r8-11",
        ", , 2026-12, r8-12",
        "COMPANY, INTERVIEW_DAY, 2027-01, r8-13",
        "nonsense, nonsense, nonsense, r8-11 r8-12 r8-13",
        "seeker, EXCHANGE, 2026-13, r8-11 r8-12 r8-13"
    })
    void shows_what_the_filters_leave_and_ignores_nonsense(String audience, String kind, String month, String codes) {
        EventsPage page = page();
        page.setAudience(audience);
        page.setKind(kind);
        page.setMonth(month);
        page.load();
        assertEquals(List.of(codes.split(" ")), codes(page.getComing()));
    }

    @Test
    void shows_no_empty_section_and_says_that_nothing_comes() {
        EventsPage page = page();
        page.setMonth("2026-05");
        page.load();
        assertEquals(
                List.of("past"),
                page.getFurther().stream().map(EventsPage.Section::name).toList());
        assertTrue(page.isNothing());
    }

    @Test
    void offers_only_filters_that_find_something() {
        assertEquals(List.of("SEEKER", "COMPANY"), values("audience"));
        assertEquals(
                List.of("JOB_SEMINAR", "SEEKER_CONSULTATION", "RETENTION_SEMINAR", "INTERVIEW_DAY"), values("kind"));
        assertEquals(List.of("2026-05", "2026-11", "2026-12", "2027-01"), values("month"));
    }

    private static List<String> values(String filter) {
        return choices(filter).map(Filter.Choice::value).toList();
    }

    private static Stream<Filter.Choice> choices(String filter) {
        EventsPage page = page();
        page.setMonth("2026-12");
        page.load();
        return page.getFilters().stream()
                .filter(each -> each.name().equals(filter))
                .flatMap(each -> each.choices().stream());
    }

    @Test
    void marks_what_was_asked_for() {
        assertEquals(
                List.of("2026-12"),
                choices("month")
                        .filter(choice -> choice.selected() != null)
                        .map(Filter.Choice::value)
                        .toList());
        assertTrue(choices("kind").allMatch(choice -> choice.selected() == null));
    }

    /** Options hold text alone; HTML allows no readings in them. */
    @Test
    void choices_are_shown_without_readings() {
        assertEquals(
                "仕事を さがす ための セミナー", choices("kind").findFirst().orElseThrow().label());
        for (String filter : List.of("audience", "kind", "month")) {
            assertTrue(choices(filter).noneMatch(choice -> choice.label().contains("\uFFF9")), filter);
        }
    }
}
