package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import kakehashi.backoffice.Office;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.staff.Role;

/** Where people who come without a sign-up read the notice and sign up, on their own phones; and whether that is closed. */
@Named
@RequestScoped
public class DoorSignUp {

    private String address;
    private boolean shut;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** Reads what the door of an event must know. */
    void read(EventRow event) {
        Instant now = clock.instant();
        address = settings.baseUrl() + "/" + office.getLanguage().tag() + "/events/" + event.code();
        shut = event.schedule().closedBy(now) && now.isBefore(event.schedule().endsAt());
    }

    /** The address of the event's public page. */
    public String getAddress() {
        return address;
    }

    /** Whether sign-up is closed though the event is not over. */
    public boolean isShut() {
        return shut;
    }

    /** The key of what to do about that. */
    public String getWords() {
        return "checkin.checkin.shut." + (office.getRole() == Role.MANAGER ? "ACT" : "ASK");
    }
}
