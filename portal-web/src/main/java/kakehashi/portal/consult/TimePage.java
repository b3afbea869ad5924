package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.i18n.Formats;
import kakehashi.portal.Visit;

/** Mirrors {@code time.xhtml}: the free times of a day. */
@Named
@RequestScoped
public class TimePage {

    private List<FreeTimes.Group> places = List.of();
    private String day = "";

    @Inject
    ConsultStep consult;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Visit visit;

    /** Finds the times, or leads to what is missing. */
    public void load() throws IOException {
        if (consult.isMissing(false) || consult.isWithoutTime()) {
            return;
        }
        Optional<LocalDate> named = consult.day();
        if (named.isEmpty()) {
            consult.goTo("day");
            return;
        }
        day = Formats.of(visit.getLanguage()).date(named.get());
        FreeTimes.Asked asked = new FreeTimes.Asked(consult.channel(), consult.listing(), visit.getLanguage(), null);
        places = freeTimes.times(asked, named.get(), spot -> consult.to("notice", spot));
    }

    /** The free times by place, in order. */
    public List<FreeTimes.Group> getPlaces() {
        return places;
    }

    /** The day, in words. */
    public String getDay() {
        return day;
    }
}
