package kakehashi.backoffice.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.staff.Role;

/** Mirrors {@code today.xhtml}: what is on today, and what waits. */
@Named
@RequestScoped
public class TodayPage {

    private List<TodayEvent> events = List.of();
    private List<WaitingLine> waiting = List.of();
    private String readAt;

    @Inject
    TodayEvents today;

    @Inject
    Waiting all;

    @Inject
    Office office;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        events = today.all();
        readAt = office.time(clock.instant());
        waiting = all.lines();
    }

    /** The events of today, by beginning; for reception the one it serves at. */
    public List<TodayEvent> getEvents() {
        return events;
    }

    /** What waits, each with the way to its list. */
    public List<WaitingLine> getWaiting() {
        return waiting;
    }

    /** When the counts were read. */
    public String getReadAt() {
        return readAt;
    }

    /** Whether anything can wait for the reader's role. */
    public boolean isWorking() {
        return office.opens(Screen.REGISTRATIONS) || office.opens(Screen.COPIES) || office.opens(Screen.CONVERSATIONS);
    }

    /** Whether the reader is told what the role is for, because it opens no sign-ups. */
    public boolean isRoleExplained() {
        return !office.opens(Screen.REGISTRATIONS);
    }

    /** The key of what is said when there is no event; reception is told that it serves at none. */
    public String getNowhere() {
        return office.getRole() == Role.RECEPTION ? "checkin.reception.nowhere" : "checkin.reception.nothing";
    }

    /** Whether the reader may read the access log. */
    public boolean isLogShown() {
        return office.opens(Screen.LOG);
    }

    /** Whether the reader may open booked consultations. */
    public boolean isConsultationsShown() {
        return office.opens(Screen.CONSULTATIONS);
    }
}
