package kakehashi.backoffice.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.TypedBefore;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TypedWords;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.Talk;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** With what the form of a record begins: what was typed now, or before the session ended, or was written before. */
@RequestScoped
class RecordStart {

    private Map<String, String> typed;

    @Inject
    ConsultationRecords records;

    @Inject
    Cases cases;

    @Inject
    TypedWords words;

    @Inject
    TypedBefore before;

    @Inject
    RecordHeadings headings;

    @Inject
    PageTexts texts;

    /** Reads what was typed. It is asked again when only headings were wanted, and when its session had ended. */
    @PostConstruct
    void read() {
        Map<String, String> posted = new HashMap<>(Posted.all());
        if (posted.containsKey(RecordHeadings.BEGIN)) {
            posted.put(Asking.STEP, Asking.AGAIN);
            headings.begin(posted);
        }
        typed = before.with(Screen.RECORD, posted);
    }

    /** What was typed, and what the address or the hidden fields say. */
    Map<String, String> typed() {
        return typed;
    }

    /** Whether it was typed before the session ended. */
    boolean isRestored() {
        return before.isRestored();
    }

    /** Who writes. */
    UUID writer() {
        return before.writer();
    }

    /**
     * What was written about a consultation before: the draft of the person, else the record to be put right, else null.
     *
     * @throws Refused {@code recordUnknown} when there is no such record, or it is not shown to the person; {@code
     *     recordThere} when one is kept and this one is to replace none
     */
    RecordSheet written(Talk talk, UUID replaces) {
        RecordSheet draft = records.draft(talk.id()).orElse(null);
        if (draft == null && replaces == null && records.isRecorded(talk.id())) {
            throw new Refused("recordThere");
        }
        return draft != null || replaces == null ? draft : kept(talk, replaces);
    }

    private RecordSheet kept(Talk talk, UUID id) {
        return cases.work(talk.file().id()).records().stream()
                .filter(each -> each.record().id().equals(id) && each.closed() == null)
                .findFirst()
                .orElseThrow(() -> new Refused("recordUnknown"));
    }

    /** The id of the record: the form's own, else the draft's, else a new one. */
    UUID id(RecordSheet before) {
        boolean draft = before != null && before.isDraft();
        return Ids.find(typed.get(RecordPage.RECORD))
                .orElseGet(() -> draft ? before.record().id() : UUID.randomUUID());
    }

    /** Reads with what a record of a consultation can begin. */
    void offer(Talk talk) {
        headings.read(talk.file().audience());
    }

    /** The words that may not be collected; as JSON. */
    String words() {
        return words.all();
    }
}
