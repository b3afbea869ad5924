package kakehashi.backoffice.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import kakehashi.backoffice.operation.ChainCheck;
import kakehashi.domain.casework.CounsellorReminders;
import kakehashi.domain.casework.RetentionAsking;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Unconfirmed;
import kakehashi.domain.mail.BounceBox;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Postman;
import kakehashi.domain.mailing.MailsInVain;
import kakehashi.domain.privacy.access.Anchors;
import kakehashi.domain.privacy.closing.DestroyedKeys;
import kakehashi.domain.privacy.incident.IncidentReminders;
import kakehashi.domain.privacy.inspection.InspectionReminders;
import kakehashi.domain.registration.Draws;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.registration.WaitingList;
import kakehashi.domain.signin.SignIns;
import kakehashi.domain.staff.StaffUpkeep;
import kakehashi.domain.survey.SurveyInvitations;

/**
 * Sends what is due, reads which mails came back, gives back places and times nobody confirmed, passes on places that came
 * free, draws lots, reminds of consultations, erases those nobody confirmed, asks people after events and after joining a
 * company, tells counsellors what is due and managers which inspection or incident is, forgets old sign-ins, stops accounts nobody
 * uses, removes destroyed keys that came back with a copy, notes each day where the access log ends, and checks it.
 */
public class Jobs implements ServletContextListener {

    private final List<Job> jobs = new ArrayList<>();
    private final List<Future<?>> timetable = new ArrayList<>();

    @Resource
    ManagedScheduledExecutorService timers;

    @Inject
    Postman postman;

    @Inject
    MailsInVain inVain;

    @Inject
    BounceBox bounces;

    @Inject
    Outbox outbox;

    @Inject
    Registrations registrations;

    @Inject
    Bookings bookings;

    @Inject
    Unconfirmed unconfirmed;

    @Inject
    SignIns signIns;

    @Inject
    WaitingList waitingList;

    @Inject
    Draws draws;

    @Inject
    StaffUpkeep staff;

    @Inject
    SurveyInvitations surveys;

    @Inject
    RetentionAsking retention;

    @Inject
    CounsellorReminders reminders;

    @Inject
    InspectionReminders inspections;

    @Inject
    IncidentReminders incidents;

    @Inject
    Anchors anchors;

    @Inject
    DestroyedKeys keys;

    @Inject
    ChainCheck chain;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        repeat(Duration.ofSeconds(1), Duration.ofSeconds(1), postman::sendDue);
        repeat(Duration.ofSeconds(1), Duration.ofSeconds(5), inVain::takeBackDue);
        repeat(Duration.ofMinutes(1), Duration.ofMinutes(2), bounces::readDue);
        repeat(Duration.ofMinutes(1), Duration.ofMinutes(1), registrations::lapseDue);
        repeat(Duration.ofMinutes(1), Duration.ofMinutes(1), bookings::lapseDue);
        repeat(Duration.ofMinutes(2), Duration.ofMinutes(15), unconfirmed::eraseDue);
        repeat(Duration.ofMinutes(1), Duration.ofMinutes(1), bookings::remindDue);
        repeat(Duration.ofSeconds(5), Duration.ofSeconds(5), draws::drawDue);
        repeat(Duration.ofSeconds(5), Duration.ofSeconds(5), waitingList::passOnDue);
        repeat(Duration.ofSeconds(2), Duration.ofSeconds(2), waitingList::offerDue);
        repeat(Duration.ofSeconds(5), Duration.ofSeconds(5), surveys::openDue);
        repeat(Duration.ofSeconds(5), Duration.ofSeconds(5), surveys::inviteDue);
        repeat(Duration.ofMinutes(1), Duration.ofMinutes(1), surveys::inviteLate);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), surveys::forgetUsed);
        repeat(Duration.ofSeconds(5), Duration.ofSeconds(30), retention::askDue);
        repeat(Duration.ofSeconds(5), Duration.ofSeconds(30), reminders::remindDue);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), inspections::openDue);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), inspections::remindDue);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), incidents::remindDue);
        repeat(Duration.ofMinutes(1), Duration.ofMinutes(1), outbox::holdAbandoned);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), signIns::forgetOld);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), staff::stopUnused);
        repeat(Duration.ofMinutes(2), Duration.ofHours(1), anchors::writeDue);
        repeat(Duration.ofSeconds(5), Duration.ofMinutes(15), keys::removeAgain);
        repeat(Duration.ofMinutes(2), Duration.ofDays(1), chain::check);
    }

    private void repeat(Duration first, Duration pause, IntSupplier work) {
        Job job = new Job(work);
        jobs.add(job);
        timetable.add(timers.scheduleWithFixedDelay(job, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        timetable.forEach(future -> future.cancel(false));
        jobs.forEach(Job::end);
    }
}
