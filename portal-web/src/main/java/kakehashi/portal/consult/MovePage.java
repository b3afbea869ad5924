package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.i18n.Formats;
import kakehashi.portal.Visit;

/** Mirrors {@code move.xhtml}: a new day, a new time, then the change itself. */
@Named
@RequestScoped
public class MovePage {

    private List<FreeTimes.Day> days = List.of();
    private List<FreeTimes.Time> times = List.of();
    private String day;
    private String when;

    @Inject
    MailedBooking mailed;

    @Inject
    ConsultStep consult;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Bookings bookings;

    @Inject
    Visit visit;

    @PostConstruct
    void prepare() {
        if (isChosen()) {
            when = freeTimes.say(consult.at(), visit.getLanguage());
        } else if (!mailed.isBroken() && mailed.isMovable()) {
            offer();
        }
    }

    private void offer() {
        Channel channel = mailed.view().wish().channel();
        consult.day()
                .ifPresentOrElse(
                        named -> {
                            day = Formats.of(visit.getLanguage()).date(named);
                            times = freeTimes.times(
                                    channel,
                                    named,
                                    visit.getLanguage(),
                                    time -> visit.getHere() + "?at=" + time.getEpochSecond());
                        },
                        () -> days = freeTimes.days(
                                channel, visit.getLanguage(), named -> visit.getHere() + "?day=" + named));
    }

    /** Moves the booking to the time in the address and shows its page. */
    public void submit() throws IOException {
        mailed.change(key -> bookings.change(key, consult.at()));
    }

    /** Whether a time is chosen. */
    public boolean isChosen() {
        return consult.at() != null;
    }

    /** Whether a day is chosen. */
    public boolean isDayChosen() {
        return day != null;
    }

    /** Whether a day or a time is chosen. */
    public boolean isBegun() {
        return isDayChosen() || isChosen();
    }

    /** The day chosen, in words. */
    public String getDay() {
        return day;
    }

    /** The time chosen, in words; null when none is. */
    public String getWhen() {
        return when;
    }

    /** The days with free times; empty once a day is chosen. */
    public List<FreeTimes.Day> getDays() {
        return days;
    }

    /** The free times of the day chosen. */
    public List<FreeTimes.Time> getTimes() {
        return times;
    }
}
