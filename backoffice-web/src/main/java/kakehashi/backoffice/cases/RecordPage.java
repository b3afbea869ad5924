package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.signin.KeptForm;
import kakehashi.domain.casework.CaseWays;
import kakehashi.domain.casework.RecordDraft;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.Talk;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code record.xhtml}: what was advised is written down, saved as a draft, thrown away, kept. Source: R-A13, R-A23, T5. */
@Named
@RequestScoped
public class RecordPage {

    /** The field that names the record. */
    static final String RECORD = "record";

    /** The field that names the record to be put right. */
    static final String REPLACES = "replaces";

    private static final String TALK = "talk";

    private Talk talk;
    private UUID replaces;
    private UUID record;
    private Asking asking;
    private String words;
    private boolean saved;

    @Inject
    CaseWork work;

    @Inject
    CaseWays ways;

    @Inject
    RecordStart start;

    @Inject
    RecordForm form;

    @Inject
    RecordSaving saving;

    @Inject
    Office office;

    /** The address of the form about a consultation, perhaps to put a record right. */
    static Address address(Office office, Object talk, Object replaces) {
        return office.at(Screen.RECORD).with(TALK, talk).with(REPLACES, replaces);
    }

    /** Asks, reads back, saves or keeps; leads whoever may not write to the case; answers 404 for what is not there. */
    public void load() throws IOException {
        UUID id = Ids.find(start.typed().get(TALK)).orElse(null);
        try {
            talk = ways.talk(Ids.parse(start.typed().get(TALK), "caseUnknown"));
            replaces = Ids.find(start.typed().get(REPLACES)).orElse(null);
            RecordSheet before = Asking.isPosted(start.typed()) ? null : start.written(talk, replaces);
            record = start.id(before);
            saving.begin(talk, start.typed(), before);
            start.offer(talk);
            words = start.words();
            office.standAt(getAddress());
            asking = form.ask(talk, before, start.typed());
            if (asking.isPosted()) {
                answer(form.read());
            }
        } catch (Refused refused) {
            saving.lead(refused, start.typed(), id);
        }
    }

    private void answer(RecordDraft draft) throws IOException {
        String step = start.typed().get(Asking.STEP);
        try {
            if (step.equals("discard")) {
                saving.discard(record);
                office.lead(getBack().with("done", "thrownAway"));
            } else if (step.equals("save")) {
                saving.save(record, draft);
                saved = form.isUnreadable();
                if (!saved) {
                    office.lead(getAddress().with("done", "drafted"));
                }
            } else if (asking.isReadBack()) {
                saving.foresee(draft, replaces);
            } else if (asking.isDone()) {
                saving.keep(record, draft, replaces);
                office.lead(saving.next(talk).with("done", "recorded"));
            }
        } catch (Refused refused) {
            saving.refused(refused, record);
            asking.refuse(work.say(refused));
        }
    }

    /** The key of what is told: that what was typed is saved or there again; null for nothing. */
    public String getTold() {
        if (saved) {
            return "cases.record.savedAll";
        }
        return start.isRestored() ? "texts.editor.restored" : null;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The consultation. */
    public Talk getTalk() {
        return talk;
    }

    /** Whether it puts a record right. */
    public boolean isCorrecting() {
        return replaces != null;
    }

    /** The words that may not be collected, for the script that names them while somebody types. */
    public String getWords() {
        return words;
    }

    /** The page's own address. */
    public Address getAddress() {
        return address(office, start.typed().get(TALK), start.typed().get(REPLACES));
    }

    /** The address of the case, or of the consultation for whoever does not see the case. */
    public Address getBack() {
        return saving.getBack();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return saving.hidden(getAddress().with(RECORD, record)).with(KeptForm.WRITER, start.writer());
    }
}
