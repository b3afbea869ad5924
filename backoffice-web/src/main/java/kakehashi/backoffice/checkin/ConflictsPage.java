package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.attendance.Conflicts;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code conflicts.xhtml}: what did not fit together, with whom to call. */
@Named
@RequestScoped
public class ConflictsPage {

    private EventRow event;
    private List<Conflicts.Row> rows = List.of();
    private Map<UUID, String> names = Map.of();

    @Inject
    Duties duties;

    @Inject
    Conflicts conflicts;

    @Inject
    RegistrationDesk desk;

    @Inject
    Office office;

    /** Does what a pressed button says and shows the page anew; else loads what is to be settled. */
    public void load() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        Map<String, String> asked = external.getRequestParameterMap();
        try {
            UUID id = Ids.parse(asked.get("event"), "eventUnknown");
            event = duties.mustServe(id);
            if (DoorDesk.isPost(external)) {
                boolean here = asked.containsKey("here");
                conflicts.settle(id, asked.get(here ? "here" : "away"), here);
                external.redirect(getAddress().toString());
                return;
            }
            rows = conflicts.of(id);
            names = names(id);
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** Whom the numbers are, for those who may know; one look. */
    private Map<UUID, String> names(UUID eventId) {
        List<UUID> ids = rows.stream().map(Conflicts.Row::registrationId).toList();
        try {
            return desk.shown(ids, eventId).rows().stream()
                    .collect(Collectors.toMap(RegistrationRow::id, ConflictsPage::called));
        } catch (Refused notYours) {
            return Map.of();
        }
    }

    /** Whom a number is; empty once the consent was withdrawn. */
    private static String called(RegistrationRow shown) {
        String name = PersonName.inOrder(shown.name());
        return shown.company() == null ? name : name + " " + shown.company();
    }

    /** The names that go with the numbers, by sign-up. */
    public Map<UUID, String> getNames() {
        return names;
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** What is to be settled. */
    public List<Conflicts.Row> getRows() {
        return rows;
    }

    /** The page's own address. */
    public Address getAddress() {
        return office.at(Screen.CONFLICTS).with("event", event.id());
    }

    /** The door it was opened from. */
    public Address getDoor() {
        return office.at(Screen.CHECKIN).with("event", event.id());
    }
}
