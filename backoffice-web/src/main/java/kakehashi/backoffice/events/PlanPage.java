package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Meanwhile;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.registration.EventChanges;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.wording.Said;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code plan.xhtml}: an event is made, its draft is planned anew, or what is published is changed. */
@Named
@RequestScoped
public class PlanPage {

    private EventSheet sheet;
    private Asking asking;
    private String sure;

    @Inject
    ShownEvent shown;

    @Inject
    EventDesk desk;

    @Inject
    EventChanges changes;

    @Inject
    PlanForm form;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out; answers 404 when the event is none whose plan can change. */
    public void load() throws IOException {
        if (Posted.asked(ShownEvent.ID) != null) {
            sheet = shown.find().filter(ShownEvent::isOpen).orElse(null);
            if (sheet == null) {
                Refusal.notThere(new Refused("eventUnknown"));
                return;
            }
        }
        office.standAt(shown.at(Screen.EVENT_PLAN));
        List<Question> questions = form.ask(sheet);
        String before = form.said();
        Meanwhile stored = Meanwhile.of(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()))
                .over(stored);
        if (asking.isPosted() && !asking.isWrong()) {
            try {
                shown.check();
                answer(form.read(), before);
            } catch (Refused refused) {
                stored.beside(questions, Posted.all(), texts);
                asking.refuse(shown.refused(refused));
            }
        }
    }

    private void answer(Optional<EventPlan> plan, String before) throws IOException {
        if (plan.isEmpty()) {
            return;
        }
        if (isFresh()) {
            desk.mustBeOpen(plan.get().schedule().start().toLocalDate());
        }
        sure = isFresh() ? texts.get("events.plan.sure.new") : shown.sure(plan.get());
        if (asking.isDone()) {
            carryOut(plan.get(), before);
        }
    }

    private void carryOut(EventPlan plan, String before) throws IOException {
        Said said = new Said(before, form.said());
        if (sheet == null) {
            UUID made = Retry.of(() -> desk.make(plan));
            office.lead(office.at(Screen.EVENT).with(ShownEvent.ID, made).with("done", "made"));
        } else if (isPublished()) {
            long told = changes.change(sheet.row().id(), plan, shown.seen(), said);
            office.lead(shown.at(Screen.EVENT).with("done", told > 0 ? "told" : "changed"));
        } else {
            desk.plan(sheet.row().id(), plan, shown.seen().version(), said);
            office.lead(shown.at(Screen.EVENT).with("done", "changed"));
        }
    }

    /** Whether visitors see it already. */
    public boolean isPublished() {
        return sheet != null && sheet.row().state() == Event.State.PUBLISHED;
    }

    /** Whether it is new. */
    public boolean isFresh() {
        return sheet == null;
    }

    /** What is asked before it is carried out; null before it can be. */
    public String getSure() {
        return sure;
    }

    /** The event's title; empty for a new one. */
    public String getTitle() {
        return isFresh() ? "" : sheet.row().title(office.getLanguage());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the form where a venue is added. */
    public Address getVenue() {
        return shown.at(Screen.VENUE);
    }

    /** The way back: to the event, or to all of them. */
    public Address getBack() {
        return isFresh() ? office.at(Screen.EVENTS) : shown.at(Screen.EVENT);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.EVENT_PLAN);
    }
}
