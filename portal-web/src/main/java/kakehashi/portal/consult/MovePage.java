package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.portal.Visit;

/** Mirrors {@code move.xhtml}: a new day, a new time, then the change itself. */
@Named
@RequestScoped
public class MovePage {

    private List<FreeTimes.Day> days = List.of();
    private List<FreeTimes.Time> times = List.of();
    private String day;
    private String when;
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

    @Inject
    Settings settings;

    @PostConstruct
    void prepare() {
        if (mailed.isBroken() || !mailed.isMovable()) {
            return;
        }
        if (consult.at() != null) {
            when = freeTimes.say(consult.at(), visit.getLanguage());
            same = consult.at().equals(mailed.view().wish().startsAt());
        } else {
            offer();
        }
    }

    private void offer() {
        Channel channel = mailed.view().wish().channel();
        Language language = visit.getLanguage();
        consult.day()
                .ifPresentOrElse(
                        named -> {
                            day = Formats.of(language).date(named);
                            times = freeTimes.times(channel, named, language, this::timeLink).stream()
                                    .filter(time -> !time.link().equals(timeLink(own())))
                                    .toList();
                        },
                        () -> days = freeTimes.days(channel, language, this::dayLink).stream()
                                .map(this::withoutOwn)
                                .filter(each -> each.free() > 0)
                                .toList());
    }

    /** Another advisor may be free at the time the person has; that is no other time. */
    private FreeTimes.Day withoutOwn(FreeTimes.Day each) {
        LocalDate ownDay = LocalDate.ofInstant(own(), settings.zone(Setting.OFFICE_ZONE));
        boolean counted = each.link().equals(dayLink(ownDay))
                && freeTimes.isFree(mailed.view().wish().channel(), own());
        return counted ? new FreeTimes.Day(each.label(), each.free() - 1, each.link()) : each;
    }

    private Instant own() {
        return mailed.view().wish().startsAt();
    }

    private String dayLink(LocalDate named) {
        return visit.getHere() + "?day=" + named;
    }

    private String timeLink(Instant time) {
        return visit.getHere() + "?at=" + time.getEpochSecond();
    }

    /** Moves the booking to the time in the address and shows its page. */
    public void submit() throws IOException {
        mailed.move(key -> bookings.change(key, consult.at()));
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

    /** The days with free times; empty once a day is chosen. */
    public List<FreeTimes.Day> getDays() {
        return days;
    }

    /** The free times of the day chosen. */
    public List<FreeTimes.Time> getTimes() {
        return times;
    }
}
