package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.CancelReason;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.registration.EventChanges;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code calloff.xhtml}: a published event is called off, and everybody who signed up is told. */
@Named
@RequestScoped
public class CallOffPage {

    private EventSheet sheet;
    private Asking asking;

    @Inject
    ShownEvent shown;

    @Inject
    EventChanges changes;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks why, reads back or calls off; answers 404 when it is no published event with places. */
    public void load() throws IOException {
        sheet = shown.find().filter(CallOffPage::isOpen).orElse(null);
        if (sheet == null) {
            Refusal.notThere(new Refused("eventNotPublished"));
            return;
        }
        office.standAt(shown.at(Screen.EVENT_CALL_OFF));
        Question reason = new Question("reason", Question.Kind.CHOICE, texts.get("events.calloff.reason"))
                .hint(texts.get("events.calloff.reason.hint"))
                .options(Arrays.stream(CancelReason.values())
                        .map(each -> new Question.Option(each.name(), texts.get("CancelReason." + each)))
                        .toList());
        asking = Asking.of(Posted.all(), List.of(reason), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            try {
                changes.callOff(sheet.row().id(), CancelReason.valueOf(reason.getValue()), shown.seen());
                office.lead(getBack().with("done", "calledOff"));
            } catch (Refused refused) {
                asking.refuse(shown.refused(refused));
            }
        }
    }

    private static boolean isOpen(EventSheet each) {
        return each.row().state() == Event.State.PUBLISHED
                && each.row().kind().hasPlaces()
                && !each.row().archived();
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.row().title(office.getLanguage());
    }

    /** What is asked before it is called off. */
    public String getSure() {
        return shown.telling("events.calloff.sure");
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.EVENT_CALL_OFF);
    }
}
