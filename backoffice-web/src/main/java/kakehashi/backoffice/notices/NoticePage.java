package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TextLine;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code notice.xhtml}: the notice for a kind of event, its versions, and the next one. */
@Named
@RequestScoped
public class NoticePage {

    private static final String START = "start";

    @Inject
    AskedNotice asked;

    @Inject
    NextVersion next;

    @Inject
    NoticeDrafts drafts;

    @Inject
    Office office;

    /**
     * Answers 404 when there is no such programme or kind; says so when the button that was pressed is gone, because
     * somebody else began, published or gave up the next version.
     */
    public void load() throws IOException {
        if (!asked.isKnown()) {
            Refusal.notThere(new Refused("noticeUnknown"));
        } else if (FacesContext.getCurrentInstance().isPostback()) {
            boolean starting = Posted.has(START);
            if (starting == next.isBegun()) {
                throw new Refused(starting ? "noticeDraftThere" : "noticeDraftGone");
            }
        }
    }

    /** Begins the next version. */
    public void start() throws IOException {
        perform("started", () -> drafts.start(asked.programme(), asked.getKind()));
    }

    /** Finds the ticked translations right as they are. */
    public void confirm() throws IOException {
        Map<String, Integer> ticked = Posted.ticked();
        String done = ticked.isEmpty() ? null : "confirmed";
        perform(done, () -> drafts.confirm(draft(), ticked, Posted.version("source")));
    }

    /** Publishes the draft when the box was ticked. */
    public void publish() throws IOException {
        if (!Posted.has("sure")) {
            throw new Refused("noticeNotSure");
        }
        perform("published", () -> drafts.publish(draft(), Posted.version("draft")));
    }

    /** Gives the draft up. */
    public void discard() throws IOException {
        perform("discarded", () -> drafts.discard(draft(), Posted.version("draft")));
    }

    private UUID draft() {
        return next.getDraft().id();
    }

    private void perform(String done, Runnable action) throws IOException {
        try {
            action.run();
        } catch (Refused refused) {
            asked.read();
            next.read();
            throw refused;
        }
        office.lead(asked.in(Screen.NOTICE).with("done", done));
    }

    /** The address of a text of the draft. */
    public Address text(TextLine text) {
        return asked.in(Screen.NOTICE_TEXT).with("tag", text.tag());
    }

    /** The page's own address, for its forms. */
    public Address getAddress() {
        return asked.getPage();
    }

    /** Whether the reader may write the next version. */
    public boolean isWriting() {
        return office.writes(Screen.NOTICE) && asked.isOpen();
    }

    /** Whether the next version can be begun. */
    public boolean isStartable() {
        return isWriting() && !next.isBegun();
    }

    /** Whether the next version can be published or given up. */
    public boolean isPublishable() {
        return isWriting() && next.isBegun();
    }
}
