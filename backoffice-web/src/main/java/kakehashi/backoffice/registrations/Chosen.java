package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.BulkWork;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;

/**
 * The sign-ups of an event that were chosen in its list: ticked, all on its page, or all that match what was asked for. From then on the
 * form names each, as it was when it was chosen, so that nobody who signs up meanwhile is among them.
 */
@Named
@RequestScoped
public class Chosen {

    private static final String ROWS = "rows";
    private static final String WHAT = "what";
    private static final List<String> ACTS = List.of("confirm", "cancel");

    private UUID event;
    private String eventTitle;
    private boolean begun;
    private List<StaffWork.Head> heads = List.of();

    @Inject
    BulkWork work;

    @Inject
    Events events;

    @Inject
    Days days;

    @Inject
    Office office;

    @Inject
    SignedIn signedIn;

    /** Finds them; answers 404 and says no when the event is none the reader may handle, or they are too many. */
    boolean open() throws IOException {
        try {
            event = Ids.parse(Posted.asked("event"), "eventUnknown");
            heads = find();
            EventRow row = events.row(event).orElseThrow(() -> new Refused("eventUnknown"));
            eventTitle = row.title(office.getLanguage());
            begun = days.isBegun(row);
            office.standAt(getBack());
            return true;
        } catch (Refused refused) {
            if (refused.code().equals("tooManyChosen")) {
                throw refused;
            }
            Refusal.notThere(refused);
            return false;
        }
    }

    private List<StaffWork.Head> find() {
        if (Posted.has(ROWS)) {
            Map<UUID, Integer> versions = versions(Posted.asked(ROWS).split(" "));
            return work.heads(event, versions.keySet()).stream()
                    .map(head -> head.seen(versions.get(head.shown().id())))
                    .toList();
        }
        if ("all".equals(Posted.asked("pick"))) {
            return work.matching(
                            event, Wanted.of(Posted.all(), signedIn.words()).filter())
                    .rows();
        }
        String[] named = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("page".equals(Posted.asked("pick")) ? "shown" : "row", new String[0]);
        return work.heads(event, versions(named).keySet());
    }

    /** Reads ids, each with a version behind a colon where it is known; nonsense is ignored. */
    private static Map<UUID, Integer> versions(String[] rows) {
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        for (String row : rows) {
            if (row.matches("[0-9a-f-]{36}(:[0-9]{1,9})?")) {
                String[] parts = row.split(":");
                Ids.find(parts[0]).ifPresent(id -> versions.put(id, parts.length < 2 ? 0 : Integer.parseInt(parts[1])));
            }
        }
        return versions;
    }

    /** Whether the event is known. */
    public boolean isKnown() {
        return eventTitle != null;
    }

    /** Whether a thing to do was chosen, and sign-ups to do it with. */
    boolean isActing() {
        return getWhat() != null && ACTS.contains(getWhat()) && !heads.isEmpty();
    }

    /** Whether they are to be written to. */
    boolean isWriting() {
        return "mail".equals(getWhat());
    }

    /** For whom their places are. */
    public List<Audience> getAudiences() {
        return heads.stream().map(StaffWork.Head::audience).distinct().sorted().toList();
    }

    /** Whether they are to be cancelled. */
    boolean isCancelling() {
        return "cancel".equals(getWhat());
    }

    /** What is done with them: {@code confirm} or {@code cancel}; null before it was chosen. */
    public String getWhat() {
        return Posted.asked(WHAT);
    }

    /** They, by number. */
    public List<StaffWork.Head> getHeads() {
        return heads;
    }

    /** Whether they can still be confirmed and cancelled: until the event begins. */
    public boolean isOpen() {
        return !begun;
    }

    /** How many. */
    public int getCount() {
        return heads.size();
    }

    /** Whether none was chosen. */
    public boolean isNone() {
        return heads.isEmpty();
    }

    /** The event. */
    public UUID getEvent() {
        return event;
    }

    /** The event's title. */
    public String getEventTitle() {
        return eventTitle;
    }

    /** The address of the list as it was. */
    public Address getBack() {
        return SheetAddress.ofList(office.at(Screen.REGISTRATIONS).with("event", event), Posted.all());
    }

    /** What a form must know when it is posted: the list, and each of them as it was shown. */
    public Address getHidden() {
        return getBack()
                .with(
                        ROWS,
                        heads.stream()
                                .map(head ->
                                        head.shown().id() + ":" + head.shown().version())
                                .collect(Collectors.joining(" ")))
                .with(WHAT, isActing() ? getWhat() : null);
    }
}
