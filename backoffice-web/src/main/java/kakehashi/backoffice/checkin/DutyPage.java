package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;

/** Mirrors {@code duty.xhtml}: which reception accounts serve at an event, on which of its days. */
@Named
@RequestScoped
public class DutyPage {

    private EventRow event;
    private List<Duties.Post> posts = List.of();
    private List<Actor> accounts = List.of();
    private List<LocalDate> eventDays = List.of();

    @Inject
    Duties duties;

    @Inject
    Days days;

    @Inject
    Office office;

    /** Does what a pressed button says and shows the page anew; else loads who serves. */
    public void load() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        Map<String, String> asked = external.getRequestParameterMap();
        try {
            UUID id = Ids.parse(asked.get("event"), "eventUnknown");
            event = duties.mustServe(id);
            if (DoorDesk.isPost(external)) {
                change(id, asked);
                external.redirect(getAddress().toString());
                return;
            }
            posts = duties.of(id);
            accounts = duties.receptionists();
            eventDays = days.of(event);
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private void change(UUID id, Map<String, String> asked) {
        UUID account = Ids.parse(asked.get("account"), "dutyUnknown");
        if (asked.containsKey("release")) {
            duties.release(account, id, day(asked));
        } else {
            duties.assign(account, id, day(asked));
        }
    }

    private static LocalDate day(Map<String, String> asked) {
        try {
            return LocalDate.parse(asked.getOrDefault("day", ""));
        } catch (DateTimeException malformed) {
            throw new Refused("dutyUnknown");
        }
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** Who serves at it. */
    public List<Duties.Post> getPosts() {
        return posts;
    }

    /** Who may be put at it. */
    public List<Actor> getAccounts() {
        return accounts;
    }

    /** Whether anybody may be put at it. */
    public boolean isAssignable() {
        return !accounts.isEmpty();
    }

    /** Its days. */
    public List<LocalDate> getDays() {
        return eventDays;
    }

    /** A day in words. */
    public String words(LocalDate day) {
        return Formats.of(office.getLanguage()).date(day);
    }

    /** The page's own address. */
    public Address getAddress() {
        return office.at(Screen.DUTY).with("event", event.id());
    }

    /** The door it was opened from. */
    public Address getDoor() {
        return office.at(Screen.CHECKIN).with("event", event.id());
    }
}
