package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.AssignmentSheet;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code calloffbooking.xhtml}: a booking is called off, at its person's wish or for a reason of the office. */
@Named
@RequestScoped
public class CallOffBookingPage {

    private Asking asking;
    private boolean freed;

    @Inject
    ShownBooking shown;

    @Inject
    StaffBookings bookings;

    @Inject
    PageTexts texts;

    /** Asks, reads back or calls off; answers 404 when there is no such booking to come, or it is not the reader's. */
    public void load() throws IOException {
        AssignmentSheet sheet = shown.open(Screen.CONSULTATION_CALL_OFF, StaffBookings.CANCEL);
        if (sheet == null) {
            return;
        }
        freed = bookings.becomesFree(sheet.id());
        Question askedBy = Askers.question(texts);
        asking = Asking.of(Posted.all(), List.of(askedBy), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            asking.refuse(shown.carryOut(() -> bookings.cancel(sheet.id(), shown.version(), Askers.read(askedBy))));
        }
    }

    /** What becomes of the time. */
    public String getSure() {
        return texts.get("consultations.callOff.sure." + (freed ? "free" : "outside"));
    }

    /** The number and the time of the booking, and the language it was booked in. */
    public String getAbout() {
        return shown.about();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the booking. */
    public Address getBack() {
        return shown.back();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.CONSULTATION_CALL_OFF);
    }
}
