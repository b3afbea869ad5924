package kakehashi.portal.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.Listing;
import kakehashi.domain.settings.Settings;
import kakehashi.portal.Visit;

/** An event as a calendar file; {@code ?kept=true} for somebody whose place is not confirmed yet. */
@WebServlet("/calendar")
public class CalendarServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Listing> event = visit.snapshot().find(visit.getArgument());
        if (event.isEmpty() || !event.get().kind().hasPlaces()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String link = settings.baseUrl() + visit.to("events/" + event.get().code());
        CalendarFile.State state = "true".equals(request.getParameter("kept"))
                ? CalendarFile.State.TENTATIVE
                : CalendarFile.State.CONFIRMED;
        byte[] file =
                CalendarFile.of(event.get(), visit.getLanguage(), link, state).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + event.get().code() + ".ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
