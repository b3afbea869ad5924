package kakehashi.portal.form;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;

/** The forms a visitor is filling in, one for each event and audience. Besides them a session holds the answer to the last post. */
@SessionScoped
public class Drafts implements Serializable {

    private static final int MOST = 5;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** The form for an event and audience; empty when none was begun, or the session ended. */
    public synchronized Optional<Draft> find(String eventCode, Audience audience) {
        return Optional.ofNullable(drafts.get(key(eventCode, audience)));
    }

    /** Begins a form, or goes on with the one there is; a finished one is replaced. */
    public synchronized Draft begin(String eventCode, Audience audience, Instant now) {
        Draft draft = drafts.get(key(eventCode, audience));
        if (draft == null || draft.isDone()) {
            draft = new Draft(UUID.randomUUID(), eventCode, audience, now);
            keep(draft);
        }
        return draft;
    }

    /**
     * The form that a page carried and its reader saw. When another window of the visitor changed or sent the one that is
     * kept, what was seen takes its place, so that nothing is sent or agreed to that the page did not show.
     */
    public synchronized Draft shown(Draft carried) {
        Draft kept = drafts.get(key(carried.eventCode(), carried.audience()));
        if (kept != null && kept.says(carried)) {
            return kept;
        }
        boolean taken = kept != null && kept.isDone() && kept.submissionId().equals(carried.submissionId());
        Draft shown = taken ? carried.again() : carried;
        keep(shown);
        return shown;
    }

    /** Keeps a form; the one begun first is dropped when there are too many. */
    public synchronized void keep(Draft draft) {
        drafts.put(key(draft.eventCode(), draft.audience()), draft);
        if (drafts.size() > MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
    }

    /** Forgets all of them, because the visitor left. */
    public synchronized void forget() {
        drafts.clear();
    }

    private static String key(String eventCode, Audience audience) {
        return eventCode + " " + audience;
    }
}
