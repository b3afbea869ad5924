package kakehashi.portal.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Snapshot;
import kakehashi.i18n.Language;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Samples;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;
import org.junit.jupiter.api.Test;

/** With what a company can still begin this year, on 1 November. */
class FrontPageTest {

    private static final Map<Audience, Listing.Places> COMPANIES = Map.of(Audience.COMPANY, new Listing.Places(10, 0));
    private static final Map<Audience, Listing.Places> SEEKERS = Map.of(Audience.SEEKER, new Listing.Places(30, 0));

    private static List<FrontPage.Begin> begins(Listing... events) {
        return page(events).getBegins();
    }

    private static FrontPage page(Listing... events) {
        FrontPage page = new FrontPage();
        page.clock = Samples.clock(Samples.NOW);
        page.texts = new PageTexts() {
            @Override
            public String get(Object key) {
                return String.valueOf(key);
            }

            @Override
            public String of(String key, Object... namesAndValues) {
                return key + Arrays.toString(namesAndValues);
            }
        };
        page.visit = new Visit() {
            @Override
            public Snapshot snapshot() {
                return Samples.snapshot(events);
            }

            @Override
            public Language getLanguage() {
                return Samples.language("en");
            }
        };
        page.load();
        return page;
    }

    private static List<String> codes(FrontPage.Begin step) {
        return step.coming().stream().map(EventTile::getCode).toList();
    }

    @Test
    void a_step_is_over_when_all_its_events_are() {
        List<FrontPage.Begin> steps = begins(
                Samples.event("r8-2", EventKind.ACCEPTANCE_SEMINAR, "2026-06-10", COMPANIES),
                Samples.event("r8-3", EventKind.EXCHANGE, "2026-06-25", COMPANIES),
                Samples.event("r8-13", EventKind.INTERVIEW_DAY, "2027-01-20", COMPANIES));
        assertEquals(
                List.of(true, false, false, false),
                steps.stream().map(FrontPage.Begin::over).toList());
        assertEquals(List.of("r8-13"), codes(steps.get(1)));
    }

    @Test
    void nothing_is_said_of_a_step_without_events() {
        assertEquals(
                List.of(false, false, false, false),
                begins().stream().map(FrontPage.Begin::over).toList());
    }

    @Test
    void what_has_no_places_for_companies_is_no_step_of_theirs() {
        FrontPage.Begin step = begins(
                        Samples.event("r8-8", EventKind.INFORMATION_SESSION, "2026-09-30", SEEKERS),
                        Samples.event("r8-15", EventKind.INFORMATION_SESSION, "2026-12-09", SEEKERS))
                .get(1);
        assertEquals(List.of(), codes(step));
        assertFalse(step.over());
    }

    @Test
    void hours_of_the_day_are_from_the_shortest_to_the_longest() {
        FrontPage page = page(Samples.event("r8-3", EventKind.EXCHANGE, "2026-12-25", COMPANIES));
        assertEquals("company.front.timeText[range, 2]", page.getHours());
        assertNull(page().getHours(), "no event, no hours");
    }
}
