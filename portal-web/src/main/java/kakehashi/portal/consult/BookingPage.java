package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.domain.consultation.Bookings;

/** Mirrors {@code booking.xhtml}: the booking behind the mailed link. The link only asks, the button confirms. */
@Named
@RequestScoped
public class BookingPage {

    @Inject
    MailedBooking mailed;

    @Inject
    Bookings bookings;

    /** Confirms the address and shows the page anew. */
    public void submit() throws IOException {
        mailed.change(bookings::confirm);
    }
}
