package kakehashi.portal.mypage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kakehashi.domain.own.CalendarFeeds;
import kakehashi.portal.Visit;

/** A person's calendar, for whoever knows its secret address. */
@WebServlet("/own/feed")
public class FeedServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> file = feeds.file(visit.getArgument());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.getWriter().print(file.get());
    }
}
