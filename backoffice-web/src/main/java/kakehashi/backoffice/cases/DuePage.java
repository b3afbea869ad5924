package kakehashi.backoffice.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CounsellorReminders;
import kakehashi.domain.casework.FollowUps;
import kakehashi.domain.privacy.handler.Handlers;

/** Mirrors {@code due.xhtml}: what is due in the next two weeks, what is overdue first. Source: R-A13. */
@Named
@RequestScoped
public class DuePage {

    private static final int DAYS = 14;

    private LocalDate today;
    private FollowUps.Counts counts;
    private Paged<FollowUps.Line> list;
    private boolean reminding;

    @Inject
    FollowUps followUps;

    @Inject
    CounsellorReminders reminders;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Reads how much is due, and the page of the list that the address names. */
    @PostConstruct
    void read() {
        today = handlers.today();
        reminding = reminders.isOffered();
        LocalDate until = today.plusDays(DAYS);
        counts = followUps.counts(until);
        list = Paged.of(
                office.at(Screen.FOLLOW_UPS),
                Posted.asked(Pages.PARAMETER),
                (first, size) -> followUps.due(until, first, size));
    }

    /** The address of a case. */
    public Address one(FollowUps.Line row) {
        return office.at(Screen.CASE).with(CaseWork.ID, row.followUp().caseId());
    }

    /** Whether something was due before today. */
    public boolean late(FollowUps.Line row) {
        return row.followUp().dueOn().isBefore(today);
    }

    /** Whether something is due today. */
    public boolean now(FollowUps.Line row) {
        return row.followUp().dueOn().equals(today);
    }

    /** How much is due. */
    public FollowUps.Counts getCounts() {
        return counts;
    }

    /** Whether the reader can be told by mail. */
    public boolean isReminding() {
        return reminding;
    }

    /** The page of the list. */
    public Paged<FollowUps.Line> getList() {
        return list;
    }
}
