package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.attendance.Answer;
import kakehashi.domain.attendance.Conflicts;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.attendance.Doors;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.attendance.Mark;
import kakehashi.domain.attendance.Press;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;

/** Answers what the script of a door asks, in JSON. Names are in what {@link Guests} found, which was logged. */
@RequestScoped
public class DoorDesk {

    private static final String WHAT = "do";
    private static final String NUMBER = "number";

    @Inject
    Duties duties;

    @Inject
    Doors doors;

    @Inject
    Conflicts conflicts;

    @Inject
    Days days;

    @Inject
    Guests guests;

    @Inject
    Events events;

    @Inject
    Office office;

    /** Whether a request asks something; a link never does. */
    static boolean isAsked(ExternalContext request) {
        return isPost(request) && request.getRequestParameterMap().containsKey(WHAT);
    }

    /** Whether a form or a script sent a request: what changes something needs that. */
    static boolean isPost(ExternalContext request) {
        return ((HttpServletRequest) request.getRequest()).getMethod().equals("POST");
    }

    /** The answer; {@code refused} in it says why there is none. */
    String answer(Map<String, String> asked) {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        try {
            UUID id = Ids.parse(asked.get("event"), "eventUnknown");
            boolean later = "merge".equals(asked.get(WHAT));
            fill(answer, later ? duties.mustHaveServed(id) : duties.mustServe(id), asked);
        } catch (Refused refused) {
            answer.add("refused", Texts.of(office.getLanguage()).say(refused));
        }
        return answer.build().toString();
    }

    private void fill(JsonObjectBuilder answer, EventRow event, Map<String, String> asked) {
        switch (asked.get(WHAT)) {
            case "counts" -> counts(answer, event);
            case "tickets" -> tickets(answer, event.id());
            case "find" -> answer.add("rows", guests.found(event, asked.getOrDefault("text", "")));
            case "press" -> press(answer, event, asked);
            case "admit" -> doors.admit(event.id(), Ids.parse(asked.get("id"), "registrationUnknown"));
            case "open" -> doors.openForWalkIns(event.id());
            case "merge" -> merge(answer, event.id(), asked.getOrDefault("presses", ""));
            default -> throw new Refused("registrationUnknown");
        }
    }

    private void counts(JsonObjectBuilder answer, EventRow event) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        doors.counts(event.id())
                .forEach((audience, count) -> counts.add(
                        audience.name(),
                        Json.createObjectBuilder()
                                .add("expected", count.expected())
                                .add("here", count.here())
                                .add("walkIns", count.walkIns())));
        Answer.Outcome closed = days.closed(event);
        answer.add("counts", counts)
                .add("conflicts", conflicts.count(event.id()))
                .add("closed", closed == null ? "" : closed.name());
    }

    private void tickets(JsonObjectBuilder answer, UUID event) {
        JsonArrayBuilder tickets = Json.createArrayBuilder();
        for (Doors.Ticket ticket : doors.tickets(event)) {
            tickets.add(Json.createObjectBuilder()
                    .add(NUMBER, ticket.reference())
                    .add("audience", ticket.audience().name())
                    .add("state", ticket.state().name())
                    .add("place", ticket.place())
                    .add("here", ticket.here()));
        }
        answer.add("tickets", tickets);
    }

    private void press(JsonObjectBuilder answer, EventRow event, Map<String, String> asked) {
        Answer came = doors.press(
                event.id(),
                new Press(
                        Ids.parse(asked.get("id"), "registrationUnknown"),
                        asked.getOrDefault(NUMBER, ""),
                        kind(asked.get("kind")),
                        door(asked.get("door")),
                        Duration.ZERO));
        told(answer, came);
        if (came.elsewhere() != null) {
            answer.add("event", title(came.elsewhere()));
        }
        if (came.registrationId() != null && asked.containsKey("named")) {
            answer.add("rows", guests.shown(event, came.registrationId()));
        }
    }

    private String title(UUID elsewhere) {
        return events.row(elsewhere).map(row -> row.title(office.getLanguage())).orElse("");
    }

    private void told(JsonObjectBuilder answer, Answer came) {
        answer.add("outcome", came.outcome().name()).add(NUMBER, came.reference());
        Instant since = came.since();
        if (since != null) {
            answer.add("since", office.time(since));
        }
    }

    private void merge(JsonObjectBuilder answer, UUID event, String presses) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        for (Answer each : doors.merge(event, read(presses))) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            told(one, each);
            answers.add(one);
        }
        answer.add("answers", answers);
    }

    private static List<Press> read(String presses) {
        try (var reader = Json.createReader(new StringReader(presses))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DoorDesk::press)
                    .toList();
        } catch (JsonException | ClassCastException malformed) {
            throw new Refused("registrationUnknown");
        }
    }

    private static Press press(JsonObject sent) {
        return new Press(
                Ids.parse(sent.getString("id", null), "registrationUnknown"),
                sent.getString(NUMBER, ""),
                kind(sent.getString("kind", "")),
                door(String.valueOf(sent.getInt("door", 1))),
                Duration.ofMillis(sent.getInt("ago", 0)));
    }

    private static Mark.Kind kind(String name) {
        return "OUT".equals(name) ? Mark.Kind.OUT : Mark.Kind.IN;
    }

    private static int door(String number) {
        return number != null && number.matches("[1-9]") ? Integer.parseInt(number) : 1;
    }
}
