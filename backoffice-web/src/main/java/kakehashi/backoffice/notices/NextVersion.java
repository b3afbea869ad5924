package kakehashi.backoffice.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.privacy.notice.NoticeDraft;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** The next version of the notice the address asks for, read before any form is, since the forms depend on it. */
@Named
@RequestScoped
public class NextVersion {

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

    @PostConstruct
    void read() {
        draft = asked.isKnown()
                ? drafts.find(asked.programme(), asked.getKind()).orElse(null)
                : null;
        if (draft != null) {
            texts = new TextLines(
                    settings.spoken(),
                    draft.texts(),
                    text -> text.words().purpose(),
                    office::changed,
                    office.getLanguage());
            changes = trail.of(draft.id(), CHANGES);
        }
    }

    /** Whether one is being written. */
    public boolean isBegun() {
        return draft != null;
    }

    /** The draft; null when none is being written. */
    public NoticeDraft getDraft() {
        return draft;
    }

    /** Its texts; null when none is being written. */
    public TextLines getTexts() {
        return texts;
    }

    /** What was changed in it lately, newest first. */
    public List<TextChange> getChanges() {
        return changes;
    }
}
