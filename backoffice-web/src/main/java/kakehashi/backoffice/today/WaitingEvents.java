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
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.faces.PageTexts;

/** What of events waits: texts that visitors read in another language, and conflicts of doors. */
@RequestScoped
class WaitingEvents {

    @Inject
    Events events;

    @Inject
    Conflicts conflicts;

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
        for (EventRow row : events.rows()) {
            if (isComing(row)) {
                lines.add(line(row, untranslated(row), "texts", "id", Screen.EVENT));
            }
            lines.add(line(row, unsettled.getOrDefault(row.id(), 0L), "conflicts", "event", Screen.CONFLICTS));
        }
        return lines;
    }

    private boolean isComing(EventRow row) {
        return row.state() == Event.State.PUBLISHED
                && !row.archived()
                && row.schedule().endsAt().isAfter(clock.instant());
    }

    private long untranslated(EventRow row) {
        return settings.spoken().stream()
                .filter(language -> !row.ready().contains(language.tag()))
                .count();
    }

    private WaitingLine line(EventRow row, long count, String what, String parameter, Screen screen) {
        return new WaitingLine(
                count,
                texts.of("today.waiting." + what, "event", row.title(office.getLanguage())),
                office.at(screen).with(parameter, row.id()));
    }
}
