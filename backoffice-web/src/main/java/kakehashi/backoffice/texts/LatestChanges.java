package kakehashi.backoffice.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** The latest changes of what a page is about, which stand at its end. */
@Named
@RequestScoped
public class LatestChanges {

    /** Texts that were confirmed together are one line of the table, which shows the first lines. */
    private static final int MOST = 100;

    private List<TextChange> all = List.of();

    @Inject
    TextTrail trail;

    /** Reads those of a subject. */
    public void read(UUID subject) {
        all = trail.of(subject, MOST);
    }

    /** All that were read, newest first. */
    public List<TextChange> getAll() {
        return all;
    }
}
