package kakehashi.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
        assertEquals(List.of("r8-1"), codes(page.getPast()));
        assertEquals(List.of("r8-16"), codes(page.getAllYear()));
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
    void offers_only_filters_that_find_something() {
        EventsPage page = page();
        page.load();
        assertEquals(
                List.of("2026-05", "2026-11", "2026-12", "2027-01"),
                page.getMonths().stream().map(EventsPage.Choice::value).toList());
        assertTrue(page.getKinds().stream().noneMatch(each -> each.value().equals("EXCHANGE")));
    }

    /** Options hold text alone; HTML allows no readings in them. */
    @Test
    void kinds_are_shown_without_readings() {
        EventsPage page = page();
        page.load();
        assertEquals("仕事を さがす ための セミナー", page.getKinds().get(0).label());
    }
}
