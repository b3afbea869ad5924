package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.events.EventLine;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.attendance.Doors;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;

/** The events of today with their counts, as far as the reader's role sees them. */
@RequestScoped
class TodayEvents {

    private static final Doors.Day NOBODY = new Doors.Day(0, 0, 0);

    @Inject
    Days days;

    @Inject
    Duties duties;

    @Inject
    Doors doors;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** By beginning; for reception the one it serves at. */
    List<TodayEvent> all() {
        List<EventRow> rows =
                office.getRole() == Role.RECEPTION ? duties.mine().stream().toList() : days.eventsOfToday();
        Map<UUID, Doors.Day> standing =
                doors.days(rows.stream().map(EventRow::id).toList());
        return rows.stream()
                .map(row -> event(row, standing.getOrDefault(row.id(), NOBODY)))
                .toList();
    }

    private TodayEvent event(EventRow row, Doors.Day day) {
        EventLine line = EventLine.of(row, Texts.of(office.getLanguage()), clock.instant());
        return new TodayEvent(line.title(), line.kind(), line.when(), day, ways(row));
    }

    private List<TodayEvent.Way> ways(EventRow row) {
        return Stream.of(
                        way(Screen.CHECKIN, "event", row.id()),
                        way(Screen.REGISTRATIONS, "event", row.id()),
                        way(row.kind().hasTurns() ? Screen.TIMETABLE : Screen.EVENT, "id", row.id()))
                .flatMap(List::stream)
                .toList();
    }

    private List<TodayEvent.Way> way(Screen screen, String parameter, UUID id) {
        return office.opens(screen)
                ? List.of(new TodayEvent.Way(
                        "today.way." + screen, office.at(screen).with(parameter, id)))
                : List.of();
    }
}
