package kakehashi.backoffice.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Schedule;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLineTest {

    private static final Instant END = Instant.parse("2026-11-24T06:00:00Z");

    private static EventLine line(EventKind kind, Event.State state, Instant now) {
        Instant start = END.minus(Duration.ofHours(2));
        Schedule schedule = new Schedule(ZoneId.of("Asia/Tokyo"), start, END, start.minus(Duration.ofDays(9)), start);
        EventRow row = new EventRow(
                UUID.randomUUID(),
                "r8-1",
                kind,
                state,
                schedule,
                Map.of(),
                Map.of("ja", "架空セミナー"),
                Set.of("ja"),
                false);
        return EventLine.of(row, Texts.of(Languages.standard()), now);
    }

    @ParameterizedTest
    @CsvSource({
        "JOB_SEMINAR, PUBLISHED, 0, OVER",
        "JOB_SEMINAR, PUBLISHED, -1, PUBLISHED",
        "JOB_SEMINAR, CANCELLED, 0, CANCELLED",
        "SEEKER_CONSULTATION, PUBLISHED, 0, PUBLISHED"
    })
    void what_is_over_is_not_called_open(EventKind kind, Event.State state, int secondsAfter, String shown) {
        assertEquals(shown, line(kind, state, END.plusSeconds(secondsAfter)).state());
    }
}
