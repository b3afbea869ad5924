package kakehashi.portal.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.Listing;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;
import kakehashi.portal.Visit;

/**
 * An event as a calendar file; {@code ?kept=true} for somebody whose place is not confirmed yet, {@code ?opens=true} for
 * the beginning of sign-up instead of the event.
 */
@WebServlet("/calendar")
public class CalendarServlet extends HttpServlet {

    private static final String OPENS = "-opens";
    private static final Duration A_MOMENT = Duration.ofMinutes(15);

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
        boolean opens = "true".equals(request.getParameter("opens"));
        byte[] file =
                (opens ? opening(event.get(), link) : day(event.get(), link, request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        String name = event.get().code() + (opens ? OPENS : "") + ".ics";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private String day(Listing event, String link, HttpServletRequest request) {
        CalendarFile.State state = "true".equals(request.getParameter("kept"))
                ? CalendarFile.State.TENTATIVE
                : CalendarFile.State.CONFIRMED;
        return CalendarFile.of(event, visit.getLanguage(), link, state);
    }

    private String opening(Listing event, String link) {
        EventText.Words words = event.wordsIn(visit.getLanguage());
        String title = Ruby.plain(Ruby.annotate(words.title()));
        Instant opens = event.schedule().opensAt();
        return CalendarFile.of(new CalendarFile.Entry(
                event.code() + OPENS,
                event.standing().changes(),
                Texts.of(visit.getLanguage()).plain("events.event.opensTitle", "title", title),
                words.summary(),
                "",
                opens,
                opens.plus(A_MOMENT),
                link,
                event.programme().officeMail(),
                event.cancelled() ? CalendarFile.State.CANCELLED : CalendarFile.State.CONFIRMED));
    }
}
