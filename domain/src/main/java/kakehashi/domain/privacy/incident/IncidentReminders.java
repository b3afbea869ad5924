package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.StaffLetter;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** What the timer does about incidents: once a day it reminds managers of each with something overdue. Source: T19. */
@ApplicationScoped
public class IncidentReminders {

    private static final String TEMPLATE = "incidentLate";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Handlers handlers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Reminds of every open incident with something overdue of which it did not today; says of how many. */
    @Transactional
    public int remindDue() {
        LocalDate today = handlers.today();
        List<?> ids = em.createNativeQuery(
                        "select i.id from incident i where i.closed_at is null"
                                + " and (i.reminded_on is null or i.reminded_on < ?) order by i.noticed_at for update skip locked")
                .setParameter(1, today)
                .getResultList();
        int told = 0;
        for (Object id : ids) {
            Incident incident = em.find(Incident.class, UUID.fromString(id.toString()));
            boolean late = IncidentClock.of(incident, clock.instant(), settings.zone(Setting.OFFICE_ZONE)).stream()
                    .anyMatch(IncidentClock::isLate);
            if (late) {
                incident.reminded(today);
                send(incident);
                told++;
            }
        }
        em.flush();
        return told;
    }

    private void send(Incident incident) {
        Programme year = em.find(Programme.class, incident.programmeId());
        Map<String, Object> facts = Map.of("number", incident.reference());
        outbox.queue(
                year.fiscalYear(),
                new Posting(TEMPLATE, incident.id(), year.officeMail(), StaffLetter.of(TEMPLATE, year, facts), true));
    }
}
