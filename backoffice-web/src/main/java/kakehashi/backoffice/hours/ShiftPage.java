package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.i18n.Texts;

/** Mirrors {@code shift.xhtml}: hours of a counsellor are opened, agreed on anew, ended or taken out. */
@Named
@RequestScoped
public class ShiftPage {

    private CounsellorHours one;
    private Shift shift;
    private Asking asking;
    private List<HoursWords.Line> outside = List.of();

    @Inject
    ShownCounsellor shown;

    @Inject
    ShiftForm form;

    @Inject
    HoursDesk desk;

    @Inject
    HoursCheck check;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    /** Asks, reads back or carries out; answers 404 when there is no such counsellor. */
    public void load() throws IOException {
        one = shown.open().orElse(null);
        if (one == null) {
            return;
        }
        UUID id = Ids.find(Posted.asked(ShiftForm.SHIFT)).orElse(null);
        shift = one.shifts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        office.standAt(here(shown.at(Screen.SHIFT)));
        List<Question> questions = form.ask(shift, Posted.has(ShiftForm.ONCE));
        String before = shift == null ? null : Question.said(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(office.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            answer(before);
        }
    }

    private void answer(String before) throws IOException {
        ShiftTerms terms = form.read();
        if (asking.isWrong()) {
            return;
        }
        boolean gone = shift != null && form.isGone();
        try {
            if (!gone) {
                terms.check();
            }
            outside = words.lines(
                    check.outside(one.counsellor(), shift == null ? null : shift.id(), gone ? null : terms));
            if (asking.isDone()) {
                carryOut(gone, terms, before);
            }
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    private void carryOut(boolean gone, ShiftTerms terms, String before) throws IOException {
        if (gone) {
            desk.drop(shift.id(), shown.shown(), Said.before(before));
        } else if (shift == null) {
            desk.open(shown.id(), terms, shown.shown());
        } else {
            desk.agree(shift.id(), terms, shown.shown(), new Said(before, Question.said(asking.getQuestions())));
        }
        shown.lead(shown.id());
    }

    private Address here(Address address) {
        return address.with(ShiftForm.SHIFT, Posted.asked(ShiftForm.SHIFT))
                .with(ShiftForm.ONCE, Posted.asked(ShiftForm.ONCE));
    }

    /** Whose hours they are. */
    public String getName() {
        return shown.name(one);
    }

    /** Whether a single day is opened. */
    public boolean isOnce() {
        return form.isOnce();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The counsellor's consultations that would lie outside; empty before it is known. */
    public List<HoursWords.Line> getOutside() {
        return outside;
    }

    /** The way back to the counsellor. */
    public Address getBack() {
        return shown.back();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return here(shown.hidden(Screen.SHIFT));
    }
}
