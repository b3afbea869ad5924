package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyPlace;
import kakehashi.domain.copies.CopyWish;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.register.TypedDate;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code ask.xhtml}: copies of an event are asked for. Source: domain 4.4 (持出し・複写承諾申請). */
@Named
@RequestScoped
public class AskPage {

    private EventRow event;
    private Question kind;
    private Question copies;
    private Question purpose;
    private Question place;
    private Question due;
    private Columns columns;
    private Asking asking;

    @Inject
    CopyDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or sends; answers 404 when the event has no places. */
    public void load() throws IOException {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        event = Ids.find(asked.get("event"))
                .flatMap(events::row)
                .filter(row -> row.kind().hasPlaces())
                .orElse(null);
        if (event == null) {
            Refusal.notThere(new Refused("eventUnknown"));
            return;
        }
        office.standAt(getHidden());
        asking = Asking.of(asked, questions(asked), Texts.of(texts.getLanguage()));
        if (asking.isPosted()) {
            check();
        }
        if (asking.isDone()) {
            send();
        }
    }

    private List<Question> questions(Map<String, String> asked) {
        kind = question("kind", Question.Kind.CHOICE)
                .options("CopyKind.", CopyKind.accounted().toArray(CopyKind[]::new), texts::get);
        columns = new Columns(events.fields(event.id()), asked, texts);
        copies = question("copies", Question.Kind.LINE).length(3).answer("1");
        purpose = question("purpose", Question.Kind.LINE).length(CopyWish.LONGEST);
        place = question("place", Question.Kind.CHOICE).options("CopyPlace.", CopyPlace.values(), texts::get);
        due = question("due", Question.Kind.DAY)
                .answer(event.schedule().end().toLocalDate().plusDays(1).toString());
        return List.of(kind, columns.question(), copies, purpose, place, due);
    }

    private Question question(String id, Question.Kind how) {
        return new Question(id, how, texts.get("copies.ask." + id)).hint(texts.get("copies.ask." + id + "Hint"));
    }

    private void check() {
        columns.readBack();
        if (count() == 0 && !copies.isWrong()) {
            copies.refuse(texts.get("error.copyNumber"));
        }
        TypedDate.read(due.getValue())
                .ifPresentOrElse(
                        day -> due.readBack(office.day(day)), () -> due.refuse(texts.get("error.dayUnreadable")));
    }

    private int count() {
        String typed = copies.getValue().strip();
        return typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 0;
    }

    private void send() throws IOException {
        CopyWish wish = new CopyWish(
                event.id(),
                CopyKind.valueOf(kind.getValue()),
                count(),
                purpose.getValue(),
                CopyPlace.valueOf(place.getValue()),
                TypedDate.read(due.getValue()).orElseThrow(),
                columns.chosen());
        try {
            UUID id = desk.ask(wish);
            office.lead(office.at(Screen.COPY).with("id", id).with("done", "ask"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.COPY_ASK).with("event", event == null ? null : event.id());
    }

    /** The address of the event's ledger. */
    public Address getBack() {
        return office.at(Screen.COPIES).with("event", event.id());
    }

    /** The event's title. */
    public String getTitle() {
        return event == null ? "" : event.title(office.getLanguage());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
