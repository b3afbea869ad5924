package kakehashi.backoffice.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.texts.LatestChanges;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.privacy.notice.NoticeDraft;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.settings.Settings;

/** The next version of the notice the address asks for, read before any form is, since the forms depend on it. */
@Named
@RequestScoped
public class NextVersion {

    private NoticeDraft draft;
    private TextLines texts;

    @Inject
    AskedNotice asked;

    @Inject
    NoticeDrafts drafts;

    @Inject
    LatestChanges changes;

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
            changes.read(draft.id());
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
}
