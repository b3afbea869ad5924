package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.events.EventLine;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;

/** Mirrors {@code reception.xhtml}: the way to the doors of an event; reception is led to the doors it serves at. */
@Named
@RequestScoped
public class ReceptionPage {

    private List<EventLine> today = List.of();
    private List<EventLine> coming = List.of();

    @Inject
    Duties duties;

    @Inject
    Days days;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** Loads the events, or leads reception on. */
    public void load() throws IOException {
        Optional<EventRow> mine = duties.mine();
        if (mine.isPresent()) {
            FacesContext context = FacesContext.getCurrentInstance();
            String door =
                    office.at(Screen.CHECKIN).with("event", mine.get().id()).toString();
            context.getExternalContext().redirect(door);
        } else if (isChoosing()) {
            today = lines(days.eventsOfToday());
            coming = lines(days.eventsToCome());
        }
    }

    private List<EventLine> lines(List<EventRow> rows) {
        Texts texts = Texts.of(office.getLanguage());
        return rows.stream()
                .map(row -> EventLine.of(row, texts, clock.instant()))
                .toList();
    }

    /** Whether the reader may choose an event. */
    public boolean isChoosing() {
        return office.getRole() != Role.RECEPTION;
    }

    /** The events of today. */
    public List<EventLine> getToday() {
        return today;
    }

    /** The events to come. */
    public List<EventLine> getComing() {
        return coming;
    }

    /** The doors of an event. */
    public String door(EventLine event) {
        return office.at(Screen.CHECKIN).with("event", event.id()).toString();
    }
}
