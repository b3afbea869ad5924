package kakehashi.backoffice.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.CalendarSpan;
import kakehashi.domain.consultation.ConsultationCalendar;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.shared.Refused;
import org.primefaces.model.ScheduleModel;

/** Mirrors {@code calendar.xhtml}: booked and free times of a day or a week, drawn and as a table. */
@Named
@RequestScoped
public class CalendarPage {

    private static final String DAY = "day";
    private static final String VIEW = "view";
    private static final String ONE_DAY = "day";

    /** How many years before and after today are shown. */
    private static final int YEARS = 10;

    private LocalDate today;
    private LocalDate day;
    private boolean single;
    private List<CalendarWords.Day> days = List.of();
    private ScheduleModel model;

    @Inject
    ConsultationCalendar calendar;

    @Inject
    HoursCheck hours;

    @Inject
    CalendarWords words;

    @Inject
    Office office;

    /** Reads the days that the address names, also when the drawn calendar asks for its entries. */
    @PostConstruct
    void read() {
        today = hours.today();
        day = asked();
        single = ONE_DAY.equals(Posted.asked(VIEW));
        CalendarSpan span = calendar.of(getFirst(), last());
        days = words.days(getFirst(), last(), span);
        model = words.model(days);
        office.standAt(getAddress());
    }

    /** The day the address names; today for none, and for one that is nobody's. */
    private LocalDate asked() {
        try {
            LocalDate asked = Typed.day(Posted.asked(DAY));
            boolean near = asked.isAfter(today.minusYears(YEARS)) && asked.isBefore(today.plusYears(YEARS));
            return near ? asked : today;
        } catch (Refused none) {
            return today;
        }
    }

    private LocalDate last() {
        return single ? day : getFirst().plusDays(6);
    }

    private Address at(LocalDate other, boolean one) {
        return office.at(Screen.CONSULTATION_CALENDAR).with(DAY, other).with(VIEW, one ? ONE_DAY : null);
    }

    /** The page's own address. */
    public Address getAddress() {
        return at(day, single);
    }

    /** The address of the days before. */
    public Address getBefore() {
        return at(day.minusDays(single ? 1 : 7), single);
    }

    /** The address of the days after. */
    public Address getAfter() {
        return at(day.plusDays(single ? 1 : 7), single);
    }

    /** The office's day. */
    public LocalDate getToday() {
        return today;
    }

    /** The address of today. */
    public Address getNow() {
        return office.at(Screen.CONSULTATION_CALENDAR).with(VIEW, single ? ONE_DAY : null);
    }

    /** The address of the day alone, or of the whole week. */
    public Address to(boolean one) {
        return at(day, one);
    }

    /** Whether one day is shown. */
    public boolean isSingle() {
        return single;
    }

    /** What a choice says that is the present one: {@code true}; null for others. */
    public String current(boolean one) {
        return one == single ? "true" : null;
    }

    /** From which day to which, in words. */
    public String getTitle() {
        return words.span(getFirst(), last());
    }

    /** The day the drawn calendar begins with. */
    public LocalDate getFirst() {
        return single ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    /** How the drawn calendar shows it. */
    public String getDrawn() {
        return single ? "timeGridDay" : "timeGridWeek";
    }

    /** The days with everything on them. */
    public List<CalendarWords.Day> getDays() {
        return days;
    }

    /** The same for the drawn calendar. */
    public ScheduleModel getModel() {
        return model;
    }
}
