package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.company.Companies;
import kakehashi.domain.signin.Visitor;
import kakehashi.portal.events.DayLines;

/** Mirrors {@code my.xhtml}: what comes next, all sign-ups, and the way to everything else. */
@Named
@RequestScoped
public class MyPage {

    private List<SignUpCard> offers;
    private SignUpCard next;
    private DayLines nextDay;
    private ConsultationCards.Booked nextTalk;
    private List<ConsultationCards.Booked> booked;
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

    @Inject
    Companies companies;

    @PostConstruct
    void read() {
        List<SignUpCard> all = cards.coming();
        past = cards.past();
        offers = all.stream().filter(SignUpCard::isOffered).toList();
        next = all.stream().filter(SignUpCard::isSure).findFirst().orElse(null);
        nextDay = next == null ? null : cards.days(List.of(next)).get(next.getId());
        nextTalk = consultations.next().filter(this::isFirst).orElse(null);
        coming = all.stream()
                .filter(card -> !card.isOffered() && !(isEventNext() && card == next))
                .toList();
        booked = consultations.getBooked().stream()
                .filter(talk -> talk != nextTalk)
                .toList();
        today = !cards.today().isEmpty();
        ofCompany = signedIn.visitors().stream()
                .map(Visitor::contactId)
                .anyMatch(contact -> contact != null && companies.left(contact).isEmpty());
        ofSeeker = signedIn.isSeeker();
    }

    private boolean isFirst(ConsultationCards.Booked talk) {
        return next == null || talk.startsAt().isBefore(next.startsAt());
    }

    /** Places that are kept until the person answers, the next event first. */
    public List<SignUpCard> getOffers() {
        return offers;
    }

    /** Whether sign-ups, or that there are none, are told below what comes first. */
    public boolean isListed() {
        return !coming.isEmpty() || !isHeaded();
    }

    /** The key of the heading over the other sign-ups. */
    public String getListHeading() {
        return isHeaded() ? "mypage.my.others" : "mypage.my.coming";
    }

    private boolean isHeaded() {
        return isEventNext() || !offers.isEmpty();
    }

    /** The booked consultations but the one that comes before all else, the next first. */
    public List<ConsultationCards.Booked> getBooked() {
        return booked;
    }

    /** The next event with a sure place; null when there is none. */
    public SignUpCard getNext() {
        return next;
    }

    /** The timetable of its day; null when there is none. */
    public DayLines getNextDay() {
        return nextDay;
    }

    /** The other sign-ups for events to come, ended ones last. */
    public List<SignUpCard> getComing() {
        return coming;
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

    /** Whether the person is known as somebody of a company, and has not left it. */
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
