package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.event.Event;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetableSheet;

/** The day that a page was opened for, as it was shown when its form was opened. */
@Named
@RequestScoped
public class ShownDay extends ShownSheet<TimetableSheet> {

    @Inject
    TimetableDesk desk;

    @Override
    protected Optional<TimetableSheet> read(UUID event) {
        return desk.sheet(event);
    }

    @Override
    protected String none() {
        return "timetableNone";
    }

    @Override
    protected Screen home() {
        return Screen.TIMETABLE;
    }

    @Override
    protected boolean canChange(Event.State state) {
        return state != Event.State.CANCELLED;
    }

    /** The zone where the event is. */
    ZoneId zone() {
        return shown().event().schedule().zone();
    }
}
