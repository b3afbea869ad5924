package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Mirrors {@code today.xhtml}: all that is needed today; kept by the browser, so that it can be read without a network. */
@Named
@RequestScoped
public class TodayPage {

    private List<SignUpCard> today;

    @Inject
    SignUpCards cards;

    @PostConstruct
    void read() {
        today = cards.today();
    }

    /** The events of today. */
    public List<SignUpCard> getToday() {
        return today;
    }
}
