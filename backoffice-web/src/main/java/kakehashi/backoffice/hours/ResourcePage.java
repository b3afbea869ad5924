package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.Resource;
import kakehashi.domain.consultation.Resources;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code resource.xhtml}: a room or an interpreter is added, or changed. */
@Named
@RequestScoped
public class ResourcePage {

    /** The parameter that names one. */
    static final String ID = "id";

    /** The parameter that says what is added. */
    static final String KIND = "kind";

    private static final String SHOWN = "shown";

    private Resource one;
    private Resource.Kind kind;
    private int shown;
    private String name = "";
    private Asking asking;

    @Inject
    Resources resources;

    @Inject
    TextTrail trail;

    @Inject
    SpokenForm form;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out; answers 404 when there is no such room or interpreter. */
    public void load() throws IOException {
        Optional<UUID> id = Ids.find(Posted.asked(ID));
        one = id.flatMap(resources::find).orElse(null);
        kind = one == null ? asked() : one.kind();
        if (kind == null || one == null && Posted.has(ID)) {
            Refusal.notThere(new Refused("resourceUnknown"));
            return;
        }
        name = one == null ? texts.get("hours.resource.add." + kind) : words.name(one);
        shown = Posted.has(SHOWN) ? Posted.version(SHOWN) : last();
        office.standAt(getHidden());
        form.ask(kind == Resource.Kind.INTERPRETER, one);
        String before = one == null ? null : Question.said(form.all());
        asking = Asking.of(Posted.all(), form.all(), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && form.read() && asking.isDone()) {
            carryOut(before);
        }
    }

    private static Resource.Kind asked() {
        return Stream.of(Resource.Kind.values())
                .filter(each -> each.name().equals(Posted.asked(KIND)))
                .findFirst()
                .orElse(null);
    }

    private int last() {
        return one == null ? 0 : trail.last(one.id());
    }

    private void carryOut(String before) throws IOException {
        try {
            if (one == null) {
                Retry.of(() -> resources.add(kind, form.languages(), form.place()));
            } else {
                Said said = new Said(before, Question.said(form.all()));
                resources.change(one.id(), form.languages(), form.stoppedFrom(), shown, said);
            }
            office.lead(getBack().with("done", "arranged"));
        } catch (Refused refused) {
            shown = last();
            asking.refuse(texts.say(refused));
        }
    }

    /** What it is called; for a new one, that it is added. */
    public String getName() {
        return name;
    }

    /** What is said of it. */
    public String getIntro() {
        return texts.get("hours.resource.intro." + kind);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back. */
    public Address getBack() {
        return office.at(Screen.CONSULTATION_HOURS);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        Address here = office.at(Screen.RESOURCE).with(KIND, one == null ? kind : null);
        return one == null ? here : here.with(ID, one.id()).with(SHOWN, shown);
    }
}
