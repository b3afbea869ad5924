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
    private ConsultationCards.Booked nextTalk;
    private List<SignUpCard> coming;
    private List<SignUpCard> past;
    private boolean today;
    private boolean ofCompany;
    private boolean ofSeeker;

    @Inject
    SignUpCards cards;

    @Inject
    ConsultationCards consultations;

    @Inject
    SignedInVisitor signedIn;

    @PostConstruct
    void read() {
        coming = cards.coming();
        past = cards.past();
        next = coming.stream().filter(SignUpCard::isSure).findFirst().orElse(null);
        nextTalk = consultations.next().filter(this::isFirst).orElse(null);
        today = !cards.today().isEmpty();
        ofCompany = signedIn.visitors().stream().anyMatch(visitor -> visitor.contactId() != null);
        ofSeeker = signedIn.isSeeker();
    }

    private boolean isFirst(ConsultationCards.Booked talk) {
        return next == null || talk.startsAt().isBefore(next.startsAt());
    }

    /** The next event with a sure place; null when there is none. */
    public SignUpCard getNext() {
        return next;
    }

    /** Sign-ups for events to come, the next first. */
    public List<SignUpCard> getComing() {
        return coming;
    }

    /** Sign-ups for which a place is kept until the person answers. */
    public List<SignUpCard> getKept() {
        return coming.stream().filter(SignUpCard::isOffered).toList();
    }

    /** Sign-ups for events that are over. */
    public List<SignUpCard> getPast() {
        return past;
    }

    /** The consultation that comes before all else; null when there is none. */
    public ConsultationCards.Booked getNextTalk() {
        return nextTalk;
    }

    /** Whether a consultation comes before all else. */
    public boolean isTalkNext() {
        return nextTalk != null;
    }

    /** Whether a sure place at an event comes before all else. */
    public boolean isEventNext() {
        return next != null && nextTalk == null;
    }

    /** Whether anything is sure that is still to come. */
    public boolean isSure() {
        return isEventNext() || isTalkNext();
    }

    /** Whether there are sign-ups for events that are over. */
    public boolean isVisited() {
        return !past.isEmpty();
    }

    /** Whether the person is known as somebody of a company. */
    public boolean isOfCompany() {
        return ofCompany;
    }

    /** Whether the person looks for work, so that companies may be shown answers. */
    public boolean isOfSeeker() {
        return ofSeeker;
    }

    /** Whether the person has an event today. */
    public boolean isToday() {
        return today;
    }
}
