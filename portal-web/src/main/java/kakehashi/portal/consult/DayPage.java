package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.portal.Visit;

/** Mirrors {@code day.xhtml}: the days with free times. */
@Named
@RequestScoped
public class DayPage {

    private List<FreeTimes.Day> days = List.of();

    @Inject
    ConsultStep consult;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Visit visit;

    /** Finds the days, or leads to the choice that is missing. */
    public void load() throws IOException {
        if (!consult.isMissing(false) && !consult.isWithoutTime()) {
            days = freeTimes.days(
                    new FreeTimes.Asked(consult.channel(), consult.listing(), visit.getLanguage(), null),
                    consult::times);
        }
    }

    /** The days with free times, in order. */
    public List<FreeTimes.Day> getDays() {
        return days;
    }
}
