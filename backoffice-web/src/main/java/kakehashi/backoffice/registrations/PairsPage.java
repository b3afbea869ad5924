package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.DuplicatePair;
import kakehashi.domain.registration.Duplicates;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code pairs.xhtml}: who may have signed up for an event twice. */
@Named
@RequestScoped
public class PairsPage {

    /** The parameter that says what was just found. */
    static final String DONE = "done";

    private static final Set<String> FINDINGS = Set.of("same", "different");

    private UUID event;
    private String eventTitle;
    private List<DuplicatePair> pairs = List.of();

    @Inject
    Duplicates duplicates;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Finds the pairs; answers 404 when there is no such event, or its data are not the reader's to handle. */
    public void load() throws IOException {
        try {
            event = Ids.parse(Posted.asked("event"), "eventUnknown");
            pairs = duplicates.of(event);
            eventTitle = events.row(event)
                    .map(row -> row.title(office.getLanguage()))
                    .orElseThrow(() -> new Refused("eventUnknown"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** The pairs, by number. */
    public List<DuplicatePair> getPairs() {
        return pairs;
    }

    /** Whether there is none. */
    public boolean isNone() {
        return pairs.isEmpty();
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return pairs.size() == Duplicates.MOST;
    }

    /** In what a pair is alike, in words. */
    public String alike(DuplicatePair pair) {
        return Formats.of(office.getLanguage())
                .list(pair.alike().stream()
                        .map(each -> texts.get("field." + each.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** The address where a pair is compared. */
    public Address to(DuplicatePair pair) {
        return office.at(Screen.PAIR)
                .with("event", event)
                .with("earlier", pair.earlier().shown().id())
                .with("later", pair.later().shown().id());
    }

    /** What was just found of a pair, as the end of a key; null for nothing. */
    public String getDone() {
        String done = Posted.asked(DONE);
        return done != null && FINDINGS.contains(done) ? done : null;
    }

    /** The address of the event's list. */
    public Address getBack() {
        return office.at(Screen.REGISTRATIONS).with("event", event);
    }

    /** The event's title. */
    public String getEventTitle() {
        return eventTitle;
    }
}
