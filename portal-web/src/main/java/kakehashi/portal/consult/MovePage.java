package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
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
            where = mailed.isBroken()
                    ? ""
                    : freeTimes.where(asked(), consult.spot().place());
        } else if (!mailed.isBroken() && mailed.isMovable()) {
            offer();
        }
    }

    private FreeTimes.Asked asked() {
        return new FreeTimes.Asked(mailed.view().wish().channel(), mailed.event(), visit.getLanguage());
    }

    private void offer() {
        consult.day()
                .ifPresentOrElse(
                        named -> {
                            day = Formats.of(visit.getLanguage()).date(named);
                            places = freeTimes.times(
                                    asked(), named, spot -> visit.getHere() + "?" + ConsultStep.parameters(spot));
                        },
                        () -> days = freeTimes.days(
                                asked().channel(), visit.getLanguage(), named -> visit.getHere() + "?day=" + named));
    }

    /** Moves the booking to the time and the place in the address and shows its page. */
    public void submit() throws IOException {
        mailed.change(key -> bookings.change(key, consult.spot()));
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
