package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.attendance.Conflicts;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.UntoldDesk;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.faces.PageTexts;

/** What of events waits: texts visitors read in another language, people to be told of changes, conflicts of doors. */
@RequestScoped
class WaitingEvents {

    private static final String EVENT = "event";

    @Inject
    Events events;

    @Inject
    Conflicts conflicts;

    @Inject
    UntoldDesk untold;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** As far as the reader may do something about them. */
    List<WaitingLine> lines() {
        List<WaitingLine> lines = new ArrayList<>();
        if (!office.writes(Screen.EVENT_TEXT)) {
            return lines;
        }
        Map<UUID, Long> unsettled = conflicts.counts();
        Map<UUID, Long> unaware = untold.counts();
        for (EventRow row : events.rows()) {
            if (isComing(row)) {
                lines.add(line(row, untranslated(row), "texts", "id", Screen.EVENT));
            }
            if (isToBeTold(row)) {
                lines.add(line(row, unaware.getOrDefault(row.id(), 0L), "untold", EVENT, Screen.UNTOLD));
            }
            lines.add(line(row, unsettled.getOrDefault(row.id(), 0L), "conflicts", EVENT, Screen.CONFLICTS));
        }
        return lines;
    }

    private boolean isComing(EventRow row) {
        return row.state() == Event.State.PUBLISHED
                && !row.archived()
                && row.schedule().endsAt().isAfter(clock.instant());
    }

    /** Nobody need be told after an event that it had changed; that it was called off is told later, too. */
    private boolean isToBeTold(EventRow row) {
        boolean over = !row.schedule().endsAt().isAfter(clock.instant());
        return !row.archived() && (row.state() == Event.State.CANCELLED || !over);
    }

    private long untranslated(EventRow row) {
        return settings.spoken().stream()
                .filter(language -> !row.ready().contains(language.tag()))
                .count();
    }

    private WaitingLine line(EventRow row, long count, String what, String parameter, Screen screen) {
        return new WaitingLine(
                count,
                texts.of("today.waiting." + what, EVENT, row.title(office.getLanguage())),
                office.at(screen).with(parameter, row.id()));
    }
}
