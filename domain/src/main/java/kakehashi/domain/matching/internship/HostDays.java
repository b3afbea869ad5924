package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * A host reads what those who were told to come note of their days, and says on which days they were there. Nothing else
 * of them is shown. Source: R-A32, T7.
 */
@ApplicationScoped
public class HostDays {

    /** What the access log calls a host's look at somebody's days. */
    public static final String VIEW = "intern.view";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The days of somebody who is at the contact's company.
     *
     * @throws Refused {@code dayUnknown} for everybody else
     */
    @Transactional
    @Discloses(VIEW)
    public DayBook open(UUID registrationId, UUID contactId) {
        Placed placed = guest(registrationId, contactId);
        return placed.book(em, seals.of(placed.event().programme().fiscalYear()), today());
    }

    private Placed guest(UUID registrationId, UUID contactId) {
        return Placed.find(em, registrationId)
                .filter(each -> each.isAt(em, contactId))
                .orElseThrow(() -> new Refused("dayUnknown"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /**
     * Says that somebody was there on a day; saying it again changes nothing.
     *
     * @throws Refused {@code dayUnknown} for somebody who is elsewhere, and for a day that is not one of the internship's, or
     *     has not come
     */
    @Transactional
    public void confirm(UUID registrationId, UUID contactId, LocalDate day) {
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, registrationId.toString())
                .getResultList();
        Placed placed = guest(registrationId, contactId);
        if (!placed.isDay(day, today())) {
            throw new Refused("dayUnknown");
        }
        InternDay known = placed.known(em, day)
                .orElseGet(() -> new InternDay(registrationId, placed.offer().id(), day));
        known.confirm(contactId, clock.instant());
        em.persist(known);
        em.flush();
    }
}
