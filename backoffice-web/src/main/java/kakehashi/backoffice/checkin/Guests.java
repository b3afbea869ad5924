package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.attendance.Answer;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.attendance.Doors;
import kakehashi.domain.attendance.Standing;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.shared.Mark;

/** Finds people at a door, which the access log is told. */
@RequestScoped
public class Guests {

    private static final int MOST = 20;
    private static final Set<String> WAYS = Set.of("byName", "byNumber", "byCompany");

    @Inject
    RegistrationDesk desk;

    @Inject
    Doors doors;

    @Inject
    Days days;

    @Inject
    Office office;

    /** Whom a name, a company or a number finds in an event; nobody is found by an address or a phone. */
    JsonArrayBuilder found(EventRow event, String text) {
        RegistrationFilter filter = new RegistrationFilter(text, null);
        List<RegistrationRow> rows = filter.how().filter(WAYS::contains).isPresent()
                ? desk.page(event.id(), filter, Mark.FIRST, MOST).rows()
                : List.of();
        return rows.size() == 1 ? shown(event, rows.get(0).id()) : all(event, rows);
    }

    /** Somebody whose ticket was read, or whom alone a search found: the access log names the sign-up. */
    JsonArrayBuilder shown(EventRow event, UUID registrationId) {
        return all(event, List.of(desk.show(registrationId, event.id())));
    }

    private JsonArrayBuilder all(EventRow event, List<RegistrationRow> rows) {
        Map<UUID, Standing> standings =
                doors.standings(rows.stream().map(RegistrationRow::id).toList());
        JsonArrayBuilder found = Json.createArrayBuilder();
        rows.forEach(row -> found.add(guest(event, row, standings.get(row.id()))));
        return found;
    }

    private JsonObjectBuilder guest(EventRow event, RegistrationRow row, Standing standing) {
        JsonObjectBuilder guest = Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("number", row.reference())
                .add("name", PersonName.inOrder(row.name()))
                .add("company", row.company() == null ? "" : row.company())
                .add("language", office.languageName(row.language()))
                .add("state", state(event, row, standing));
        if (standing != null && standing.here()) {
            guest.add("since", office.time(standing.since()));
        }
        if (office.opens(Screen.PRESENCE) && days.closed(event) == Answer.Outcome.LATE) {
            guest.add(
                    "correct",
                    office.at(Screen.PRESENCE)
                            .with("event", event.id())
                            .with("id", row.id())
                            .toString());
        }
        return guest;
    }

    private String state(EventRow event, RegistrationRow row, Standing standing) {
        if (standing != null && standing.here()) {
            return row.submittedAt().isBefore(days.morning(event.id())) ? "HERE" : "WALK_IN";
        }
        return switch (row.state()) {
            case CANCELLED, LAPSED -> "CANCELLED";
            case DUPLICATE -> "DUPLICATE";
            case WAITING -> "WAITING";
            default -> days.isOver(event) ? "NO_SHOW" : "EXPECTED";
        };
    }
}
