package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TextLine;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.privacy.notice.NoticeDraft;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Mirrors {@code notice.xhtml}: the notice for a kind of event, its versions, and the next one. */
@Named
@RequestScoped
public class NoticePage {

    private static final int CHANGES = 20;

    private NoticeDraft draft;
    private TextLines texts;
    private List<TextChange> changes = List.of();

    @Inject
    AskedNotice asked;

    @Inject
    NoticeDrafts drafts;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Loads the versions and the draft; answers 404 when there is no such programme or kind. */
    public void load() throws IOException {
        try {
            asked.load();
            draft = drafts.find(asked.programme(), asked.getKind()).orElse(null);
            if (draft != null) {
                texts = new TextLines(
                        settings.spoken(),
                        draft.texts(),
                        text -> text.words().purpose(),
                        office::changed,
                        office.getLanguage());
                changes = trail.of(draft.id(), CHANGES);
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
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
        perform(done, () -> drafts.confirm(known(), ticked, Posted.version("source")));
    }

    /** Publishes the draft when the box was ticked. */
    public void publish() throws IOException {
        if (!Posted.has("sure")) {
            throw new Refused("noticeNotSure");
        }
        perform("published", () -> drafts.publish(known(), Posted.version("draft")));
    }

    /** Gives the draft up. */
    public void discard() throws IOException {
        perform("discarded", () -> drafts.discard(known(), Posted.version("draft")));
    }

    /** The draft the page shows, or one that is gone. */
    private UUID known() {
        return draft == null ? asked.programme() : draft.id();
    }

    private void perform(String done, Runnable action) throws IOException {
        try {
            action.run();
        } catch (Refused refused) {
            load();
            throw refused;
        }
        office.lead(asked.in(Screen.NOTICE).with("done", done));
    }

    /** The address of a text of the draft. */
    public String text(TextLine text) {
        return asked.in(Screen.NOTICE_TEXT).with("tag", text.tag()).toString();
    }

    /** Whether the reader may write the next version. */
    public boolean isWriting() {
        return office.writes(Screen.NOTICE) && asked.isOpen();
    }

    /** Whether the next version can be begun. */
    public boolean isStartable() {
        return isWriting() && draft == null;
    }

    /** Whether the next version can be published or given up. */
    public boolean isPublishable() {
        return isWriting() && draft != null;
    }

    /** The next version; null when none is being written. */
    public NoticeDraft getDraft() {
        return draft;
    }

    /** Its texts. */
    public TextLines getTexts() {
        return texts;
    }

    /** What was changed in it lately, newest first. */
    public List<TextChange> getChanges() {
        return changes;
    }
}
