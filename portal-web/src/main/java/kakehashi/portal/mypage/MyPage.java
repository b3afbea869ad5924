package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Mirrors {@code my.xhtml}: what comes next, all sign-ups, and the way to everything else. */
@Named
@RequestScoped
public class MyPage {

    private SignUpCard next;
    private List<SignUpCard> coming;
    private List<SignUpCard> past;
    private boolean today;
    private boolean ofCompany;

    @Inject
    SignUpCards cards;

    @Inject
    SignedInVisitor signedIn;

    @PostConstruct
    void read() {
        coming = cards.coming();
        past = cards.past();
        next = coming.stream().filter(SignUpCard::isSure).findFirst().orElse(null);
        today = !cards.today().isEmpty();
        ofCompany = signedIn.visitors().stream().anyMatch(visitor -> visitor.contactId() != null);
    }

    /** The next event with a sure place; null when there is none. */
    public SignUpCard getNext() {
        return next;
    }

    /** Sign-ups for events to come, the next first. */
    public List<SignUpCard> getComing() {
        return coming;
    }

    /** Sign-ups for events that are over. */
    public List<SignUpCard> getPast() {
        return past;
    }

    /** Whether there is a sure place at an event to come. */
    public boolean isSure() {
        return next != null;
    }

    /** Whether there are sign-ups for events that are over. */
    public boolean isVisited() {
        return !past.isEmpty();
    }

    /** Whether the person is known as somebody of a company. */
    public boolean isOfCompany() {
        return ofCompany;
    }

    /** Whether the person has an event today. */
    public boolean isToday() {
        return today;
    }
}
