package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.consultation.PlaceDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.i18n.Texts;

/** Mirrors {@code place.xhtml}: a place of consultations is added, or changed, or ended. */
@Named
@RequestScoped
public class PlacePage {

    private Asking asking;
    private List<HoursWords.Line> booked = List.of();

    @Inject
    ShownPlace shown;

    @Inject
    PlaceForm form;

    @Inject
    PlaceDesk desk;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    /** Asks, reads back or carries out; answers 404 when there is no such place. */
    public void load() throws IOException {
        if (!shown.open()) {
            Refusal.notThere(new Refused("placeUnknown"));
            return;
        }
        MeetingPlace one = shown.place();
        office.standAt(shown.at());
        booked = one == null ? List.of() : words.lines(desk.booked(one.id()));
        List<Question> questions = form.ask(one);
        String before = one == null ? null : Question.said(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(office.getLanguage()));
        if (asking.isPosted() && form.read() && !asking.isWrong()) {
            answer(one, before);
        }
    }

    private void answer(MeetingPlace one, String before) throws IOException {
        try {
            if (one != null) {
                desk.foresee(one.id(), form.words(), form.stoppedFrom());
            }
            if (asking.isDone()) {
                carryOut(one, before);
            }
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    private void carryOut(MeetingPlace one, String before) throws IOException {
        if (one == null) {
            Retry.of(() -> desk.add(shown.submission(), form.words()));
        } else {
            Said said = new Said(before, Question.said(asking.getQuestions()));
            desk.change(one.id(), form.words(), form.stoppedFrom(), shown.version(), said);
        }
        office.lead(getBack().with("done", "arranged"));
    }

    /** What it is called; for a new one, that it is added. */
    public String getName() {
        return shown.name();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What is booked there. */
    public List<HoursWords.Line> getBooked() {
        return booked;
    }

    /** What was changed, newest first. */
    public List<TextChange> getChanges() {
        return shown.changes();
    }

    /** The way back. */
    public Address getBack() {
        return office.at(Screen.CONSULTATION_HOURS);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden();
    }
}
