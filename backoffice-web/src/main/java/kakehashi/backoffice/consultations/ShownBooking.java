package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.AssignmentSheet;
import kakehashi.domain.consultation.Assignments;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.i18n.faces.PageTexts;

/** The booking that a form was opened for, as it was shown then, without who it is for. */
@RequestScoped
class ShownBooking {

    private static final String ID = "id";
    private static final String VERSION = "version";

    private AssignmentSheet sheet;
    private int version;
    private String about = "";

    @Inject
    Assignments assignments;

    @Inject
    StaffBookings bookings;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Opens it for a screen of all; null after answering 404 when there is no such booking to come. */
    AssignmentSheet open(Screen screen) throws IOException {
        return open(screen, null);
    }

    /**
     * Opens it for a screen of those who may change it.
     *
     * @param action what the access log calls the change; null when all may see the screen
     */
    AssignmentSheet open(Screen screen, String action) throws IOException {
        try {
            if (action != null) {
                bookings.check(Ids.parse(Posted.asked(ID), "bookingUnknown"), action);
            }
            read();
            version = Posted.has(VERSION) ? Posted.version(VERSION) : sheet.version();
            office.standAt(at(screen));
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
        return sheet;
    }

    private void read() {
        sheet = assignments.sheet(Ids.parse(Posted.asked(ID), "bookingUnknown"));
        about = texts.of(
                "consultations.assign.about",
                "reference",
                sheet.reference(),
                "when",
                words.span(sheet.startsAt(), sheet.endsAt()),
                "how",
                words.channel(sheet.channel(), sheet.place()),
                "language",
                office.languageName(sheet.language()));
    }

    /** Carries something out and leads to the booking; else gives the refusal in the reader's words, for a form that stands there anew. */
    String carryOut(Runnable act) throws IOException {
        try {
            Address next = Retry.of(() -> {
                act.run();
                return back();
            });
            office.lead(next.with("done", "saved"));
            return "";
        } catch (Refused refused) {
            read();
            version = sheet.version();
            return texts.say(refused);
        }
    }

    /** The version that the form showed. */
    int version() {
        return version;
    }

    /** The number and the time of the booking, how and where, and the language it was booked in. */
    String about() {
        return about;
    }

    /** The way back to the booking. */
    Address back() {
        return at(Screen.CONSULTATION);
    }

    private Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** What a form must know when it is posted, besides the answers. */
    Address hidden(Screen screen) {
        return at(screen).with(VERSION, version);
    }
}
