package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.domain.own.CalendarFeeds;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code feed.xhtml}: the secret address of the person's calendar. */
@Named
@RequestScoped
public class FeedPage {

    /** Letters that stay together at the end, so that no line begins with the last one. */
    private static final int TAIL = 12;

    private String address;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    CalendarFeeds feeds;

    @Inject
    FeedAddress own;

    @PostConstruct
    void read() {
        address = own.find().orElse(null);
    }

    /** Makes the address, or another one. */
    public void renew() throws IOException {
        signedIn.visitor().ifPresent(visitor -> feeds.renew(visitor, visit.getLanguage()));
        Faces.goTo(visit.getHere());
    }

    /** The address; null when there is none yet. */
    public String getAddress() {
        return address;
    }

    /** The address without its end. */
    public String getHead() {
        return address.substring(0, address.length() - TAIL);
    }

    /** The end of the address. */
    public String getTail() {
        return address.substring(address.length() - TAIL);
    }

    /** The address as calendar apps open it by themselves. */
    public String getSubscription() {
        return isMade() ? address.replaceFirst("^https?:", "webcal:") : null;
    }

    /** The key of what the button says. */
    public String getWords() {
        return isMade() ? "mypage.feed.renew" : "mypage.feed.make";
    }

    /** Whether there is an address. */
    public boolean isMade() {
        return address != null;
    }
}
