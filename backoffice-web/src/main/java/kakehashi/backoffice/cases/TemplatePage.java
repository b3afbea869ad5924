package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.RecordTemplate;
import kakehashi.domain.casework.RecordTemplates;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code template.xhtml}: a text that records can begin with is written or changed. */
@Named
@RequestScoped
public class TemplatePage {

    /** The parameter that names the template. */
    static final String ID = "id";

    private static final String VERSION = "version";

    private UUID id;
    private int version;
    private Asking asking;
    private Question theme;
    private Question title;
    private Question wording;
    private Question stopped;

    @Inject
    RecordTemplates templates;

    @Inject
    NoteCheck notes;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or keeps; answers 404 for an address without a name. */
    public void load() throws IOException {
        try {
            id = Ids.parse(Posted.asked(ID), "templateUnknown");
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        Optional<RecordTemplate> before = templates.find(id);
        int current = before.map(RecordTemplate::version).orElse(0);
        version = Posted.has(VERSION) ? Posted.version(VERSION) : current;
        office.standAt(office.at(Screen.RECORD_TEMPLATE).with(ID, id));
        ask(before.map(RecordTemplate::terms));
        if (asking.isPosted()) {
            notes.check(title, wording);
        }
        if (asking.isDone()) {
            keep();
        }
    }

    private void ask(Optional<RecordTemplate.Terms> before) {
        theme = new Question("theme", Question.Kind.CHOICE, texts.get("cases.record.theme"))
                .options("Theme.", Theme.values(), texts::get)
                .answer(before.map(each -> each.theme().name()).orElse(""));
        title = new Question("title", Question.Kind.LINE, texts.get("cases.template.title"))
                .length(RecordTemplate.TITLE)
                .answer(before.map(RecordTemplate.Terms::title).orElse(""));
        wording = new Question("wording", Question.Kind.TEXT, texts.get("cases.template.wording"))
                .hint(texts.of("cases.record.adviceHint", "most", RecordTemplate.WORDING))
                .length(RecordTemplate.WORDING)
                .answer(before.map(RecordTemplate.Terms::wording).orElse(""));
        stopped = new Question("stopped", Question.Kind.TICK, texts.get("cases.template.stopped"))
                .ticked(texts::get)
                .answer(before.filter(RecordTemplate.Terms::stopped).isPresent() ? Question.TICKED : "");
        asking = Asking.of(Posted.all(), List.of(theme, title, wording, stopped), Texts.of(texts.getLanguage()));
    }

    private void keep() throws IOException {
        try {
            templates.keep(
                    id,
                    version,
                    new RecordTemplate.Terms(
                            Theme.valueOf(theme.getValue()), title.getValue(), wording.getValue(), stopped.isTicked()));
            office.lead(getBack().with("done", "templateKept"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the list. */
    public Address getBack() {
        return office.at(Screen.RECORD_TEMPLATES);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.RECORD_TEMPLATE).with(ID, id).with(VERSION, version);
    }
}
