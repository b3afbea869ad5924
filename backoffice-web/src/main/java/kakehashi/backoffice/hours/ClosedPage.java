package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.ClosedDays;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code closed.xhtml}: days are closed, or a closed one is opened again. */
@Named
@RequestScoped
public class ClosedPage {

    /** The parameter that names the closed day to open. */
    static final String DAY = "day";

    private LocalDate closed;
    private Asking asking;
    private List<HoursWords.Line> booked = List.of();

    @Inject
    ClosedDays days;

    @Inject
    HoursCheck check;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out. */
    public void load() throws IOException {
        closed = asked();
        office.standAt(getHidden());
        Question first = question("first").answer(closed == null ? "" : closed.toString());
        Question last =
                question("last").hint(texts.get("hours.closed.last.hint")).required(false);
        asking = Asking.of(
                Posted.all(), closed == null ? List.of(first, last) : List.of(), Texts.of(texts.getLanguage()));
        if (!asking.isPosted()) {
            return;
        }
        LocalDate from = Typed.day(first, texts);
        LocalDate to = last.isAnswered() ? Typed.day(last, texts) : from;
        if (from != null && to != null && !asking.isWrong()) {
            answer(from, to);
        }
    }

    private LocalDate asked() {
        try {
            return Posted.has(DAY) ? Typed.day(Posted.asked(DAY)) : null;
        } catch (Refused unreadable) {
            return null;
        }
    }

    private Question question(String id) {
        return new Question(id, Question.Kind.DAY, texts.get("hours.closed." + id));
    }

    private void answer(LocalDate from, LocalDate to) throws IOException {
        booked = words.lines(check.on(from, to));
        if (!asking.isDone()) {
            return;
        }
        try {
            String span = words.span(from, to);
            String open = texts.of("hours.closed.was.open", "days", span);
            String shut = texts.of("hours.closed.was.closed", "days", span);
            if (closed == null) {
                days.close(from, to, new Said(open, shut));
            } else {
                days.open(from, new Said(shut, open));
            }
            office.lead(getBack().with("done", "arranged"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** Whether a closed day is opened again. */
    public boolean isOpening() {
        return closed != null;
    }

    /** The closed day in words; empty when days are closed. */
    public String getDay() {
        return office.day(closed);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What is booked on the days; empty before they are known. */
    public List<HoursWords.Line> getBooked() {
        return booked;
    }

    /** The way back to the hours. */
    public Address getBack() {
        return office.at(Screen.CONSULTATION_HOURS);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.CLOSED_DAYS).with(DAY, closed);
    }
}
