package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Bookings;
import kakehashi.i18n.Formats;
import kakehashi.portal.Visit;

/** Mirrors {@code move.xhtml}: a new day, a new time, then the change itself. */
@Named
@RequestScoped
public class MovePage {

    private List<FreeTimes.Day> days = List.of();
    private List<FreeTimes.Group> places = List.of();
    private String day;
    private String when;
    private String where = "";
    private boolean same;

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
        if (mailed.isBroken() || !mailed.isMovable()) {
            return;
        }
        if (consult.at() != null) {
            when = freeTimes.say(asked().channel(), consult.spot(), visit.getLanguage());
            where = freeTimes.where(asked(), consult.spot().place());
            same = consult.spot().equals(asked().own());
        } else {
            offer();
        }
    }

    private FreeTimes.Asked asked() {
        BookingRequest.Wish wish = mailed.view().wish();
        return new FreeTimes.Asked(wish.channel(), mailed.event(), visit.getLanguage(), wish.spot());
    }

    private void offer() {
        consult.day()
                .ifPresentOrElse(
                        named -> {
                            day = Formats.of(visit.getLanguage()).date(named);
                            places = freeTimes.times(
                                    asked(), named, spot -> visit.getHere() + "?" + ConsultStep.parameters(spot));
                        },
                        () -> days = freeTimes.days(asked(), named -> visit.getHere() + "?day=" + named));
    }

    /** Moves the booking to the time and the place in the address and shows its page. */
    public void submit() throws IOException {
        mailed.move(key -> bookings.change(key, consult.spot()));
    }

    /** The key of the heading; it may have been called off, or have begun, in the meantime. */
    public String getHeading() {
        if (mailed.isMovable()) {
            return "consult.move.heading";
        }
        return mailed.isCancelled() ? "consult.booking.heading.CANCELLED" : "consult.move.title";
    }

    /** Whether another time is chosen. */
    public boolean isChosen() {
        return when != null && !same;
    }

    /** Whether the time that is chosen is the one the person has. */
    public boolean isSame() {
        return same;
    }

    /** Whether a day is chosen. */
    public boolean isDayChosen() {
        return day != null;
    }

    /** Whether a day or a time is chosen. */
    public boolean isBegun() {
        return isDayChosen() || when != null;
    }

    /** The day chosen, in words. */
    public String getDay() {
        return day;
    }

    /** The time chosen, in words; null when none is. */
    public String getWhen() {
        return when;
    }

    /** Where one would come to, with the word for it; empty when one does not. */
    public String getWhere() {
        return where;
    }

    /** The days with free times; empty once a day is chosen. */
    public List<FreeTimes.Day> getDays() {
        return days;
    }

    /** The free times of the day chosen, by place. */
    public List<FreeTimes.Group> getPlaces() {
        return places;
    }
}
