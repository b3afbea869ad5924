package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.IntStream;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code front.xhtml}: for somebody whose company never hired a foreign national. Source: R-F4; domain 2.6. */
@Named
@RequestScoped
public class FrontPage {

    private static final int SHOWN = 4;
    private static final int BEGINS = 4;
    private static final int INTERNSHIPS = 3;
    private static final long HOUR = 60;
    private static final long MILLION = 1_000_000;

    /** Which events a company begins with, by step; of the last step a consultation can be had at any time. */
    private static final List<Set<EventKind>> STEPS = List.of(
            EnumSet.of(EventKind.ACCEPTANCE_SEMINAR),
            EnumSet.of(EventKind.EXCHANGE, EventKind.INFORMATION_SESSION, EventKind.INTERVIEW_DAY));

    private List<EventTile> next = List.of();
    private List<EventTile> ofYear = List.of();
    private String hours;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** A class of the act and its bounds, in words. */
    public record Bounds(String label, String text) {}

    /**
     * A step with the events of it that are still to come; over when there are none where there were some, written when
     * the company itself says on My page what it offers.
     */
    public record Begin(String text, List<EventTile> coming, boolean over, boolean written) {}

    /** Loads the events with places for companies, and the next ones of which some are free. */
    public void load() {
        ofYear = visit.snapshot().events().stream()
                .filter(event -> event.places().containsKey(Audience.COMPANY) && !event.cancelled())
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .toList();
        hours = hours(visit.snapshot().events().stream()
                .filter(event -> event.places().containsKey(Audience.COMPANY) && !event.cancelled())
                .mapToLong(event -> Duration.between(
                                event.schedule().startsAt(), event.schedule().endsAt())
                        .toMinutes())
                .summaryStatistics());
        next = visit.snapshot().events().stream()
                .filter(event -> event.availability(Audience.COMPANY, clock.instant()) == Listing.Availability.OPEN)
                .limit(SHOWN)
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .toList();
    }

    private String hours(LongSummaryStatistics minutes) {
        if (minutes.getCount() == 0) {
            return null;
        }
        String least = hours(minutes.getMin());
        String most = hours(minutes.getMax());
        return texts.of("company.front.timeText", "range", least.equals(most) ? least : least + "–" + most);
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How many hours an event of the year takes a company; null when there is none. */
    public String getHours() {
        return hours;
    }

    /** The next events that companies can sign up for, by day; at most four. */
    public List<EventTile> getNext() {
        return next;
    }

    /** What to begin with, in order. */
    public List<Begin> getBegins() {
        return IntStream.rangeClosed(1, BEGINS).mapToObj(this::begin).toList();
    }

    private Begin begin(int number) {
        String text = texts.get("company.front.begin." + number);
        if (number > STEPS.size()) {
            return new Begin(text, List.of(), false, number == INTERNSHIPS);
        }
        List<EventTile> all = ofYear.stream()
                .filter(event -> STEPS.get(number - 1).contains(EventKind.valueOf(event.getKind())))
                .toList();
        List<EventTile> ahead = all.stream().filter(event -> !event.isPast()).toList();
        return new Begin(text, ahead, ahead.isEmpty() && !all.isEmpty(), false);
    }

    /** Up to which capital or which number of employees a company is small or medium-sized, by class. */
    public List<Bounds> getBounds() {
        return Arrays.stream(SmeClass.values()).map(this::bounds).toList();
    }

    private Bounds bounds(SmeClass each) {
        String capital = texts.of("company.front.capital", "million", String.valueOf(each.capital() / MILLION));
        return new Bounds(
                texts.get("SmeClass." + each),
                texts.of("company.front.smallRow", "capital", capital, "employees", each.employees()));
    }
}
