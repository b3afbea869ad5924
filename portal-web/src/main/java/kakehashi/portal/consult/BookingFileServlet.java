package kakehashi.portal.consult;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.shared.Refused;
import kakehashi.portal.Visit;

/** The booking behind a mailed link as a calendar file; a link that does not work has none, nor one not followed yet. */
@WebServlet("/booking-file")
public class BookingFileServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient Bookings bookings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file;
        try {
            ConfirmationKey key =
                    ConfirmationKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("confirmUnknown"));
            if (bookings.lookAt(key).state() == Booking.State.UNCONFIRMED) {
                throw new Refused("bookingNotConfirmed");
            }
            file = bookings.calendar(key, visit.getLanguage()).getBytes(StandardCharsets.UTF_8);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"consultation.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
