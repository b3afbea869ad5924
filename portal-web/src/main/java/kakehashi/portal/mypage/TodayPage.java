package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kakehashi.portal.events.DayLines;

/** Mirrors {@code today.xhtml}: all that is needed today; kept by the browser, so that it can be read without a network. */
@Named
@RequestScoped
public class TodayPage {

    private List<SignUpCard> today;
    private Map<String, DayLines> days;

    @Inject
    SignUpCards cards;

    @PostConstruct
    void read() {
        today = cards.today();
        days = cards.days(today);
    }

    /** The events of today. */
    public List<SignUpCard> getToday() {
        return today;
    }

    /** The timetables of today, by sign-up. */
    public Map<String, DayLines> getDays() {
        return days;
    }
}
