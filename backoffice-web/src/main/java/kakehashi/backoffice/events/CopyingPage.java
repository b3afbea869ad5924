package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code copying.xhtml}: a draft is made of any event, begun on another day. */
@Named
@RequestScoped
public class CopyingPage {

    private EventSheet sheet;
    private Asking asking;

    @Inject
    ShownEvent shown;

    @Inject
    EventDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Asks for the day, reads back or copies; answers 404 when there is no such event. */
    public void load() throws IOException {
        sheet = shown.find().orElse(null);
        if (sheet == null) {
            Refusal.notThere(new Refused("eventUnknown"));
            return;
        }
        office.standAt(shown.at(Screen.EVENT_COPY));
        String before = office.day(sheet.plan().schedule().start().toLocalDate());
        Question day = new Question("day", Question.Kind.DAY, texts.get("events.copy.day"))
                .hint(texts.of("events.copy.day.hint", "day", before));
        asking = Asking.of(Posted.all(), List.of(day), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            answer(day);
        }
    }

    private void answer(Question day) throws IOException {
        try {
            LocalDate begins = Typed.day(day.getValue());
            desk.mustBeOpen(begins);
            if (begins.isBefore(
                    LocalDate.ofInstant(clock.instant(), sheet.plan().schedule().zone()))) {
                throw new Refused("startsGone");
            }
            day.readBack(office.day(begins));
            if (asking.isDone()) {
                UUID copy = Retry.of(() -> desk.copy(sheet.row().id(), begins));
                office.lead(office.at(Screen.EVENT).with(ShownEvent.ID, copy).with("done", "copied"));
            }
        } catch (Refused refused) {
            day.refuse(shown.refused(refused));
        }
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.row().title(office.getLanguage());
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
        return shown.at(Screen.EVENT_COPY);
    }
}
