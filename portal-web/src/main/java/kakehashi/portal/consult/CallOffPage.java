package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.domain.consultation.Bookings;

/** Mirrors {@code calloff.xhtml}: asks once more, then calls the booking off. */
@Named
@RequestScoped
public class CallOffPage {

    @Inject
    MailedBooking mailed;

    @Inject
    Bookings bookings;

    /** The key of the heading; it may have been called off already, or have begun. */
    public String getHeading() {
        if (mailed.isCancelled()) {
            return "consult.booking.heading.CANCELLED";
        }
        return mailed.isOver() ? "consult.calloff.title" : "consult.calloff.heading";
    }

    /** Calls it off and shows the booking's page. */
    public void submit() throws IOException {
        mailed.change(bookings::cancel);
    }
}
