package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kakehashi.domain.own.CalendarFeeds;
import kakehashi.domain.settings.Settings;
import kakehashi.portal.Visit;

/** Where the calendar of the person who is signed in is subscribed to. */
@RequestScoped
public class FeedAddress {

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    CalendarFeeds feeds;

    @Inject
    Settings settings;

    /** The secret address; empty when there is none yet. */
    public Optional<String> find() {
        return signedIn.visitor()
                .flatMap(feeds::secret)
                .map(secret -> settings.baseUrl() + visit.to("my/calendar/" + secret + ".ics"));
    }
}
