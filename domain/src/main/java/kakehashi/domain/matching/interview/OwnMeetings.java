package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.company.Company;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;

/** Both sides read their own meetings of what was published; whoever cancels or withdraws is gone at once. Source: R-A33. */
@ApplicationScoped
public class OwnMeetings {

    private static final String OWN = "select m, r, c, b from InterviewMeeting m, InterviewPlan p, Registration r,"
            + " Registration h join Company c on c.id = h.companyId left join Booth b on b.registrationId = h.id"
            + " where p.publishedDraftId = m.draftId and r.id = m.registrationId and h.id = m.hostId"
            + " and h.state = kakehashi.domain.registration.Registration.State.CONFIRMED"
            + " and (m.registrationId in :ids or m.hostId in :ids) and " + Attendees.SURE
            + " order by m.startsAt, m.seat";

    private static final String TOLD = """
        select r.id from Registration r, InterviewPlan p
        where r.id in :ids and p.eventId = r.eventId and p.publishedAt is not null
          and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
        """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /**
     * The meetings of somebody's own sign-ups, by sign-up and then by the clock. Sign-ups for events of which no timetable is
     * published do not stand in it; those without a meeting have none. Two queries however many there are.
     */
    @Transactional
    public Map<UUID, List<OwnMeeting>> of(Collection<UUID> registrations) {
        Map<UUID, List<OwnMeeting>> meetings = new HashMap<>();
        if (registrations.isEmpty()) {
            return meetings;
        }
        Set<UUID> ids = Set.copyOf(registrations);
        em.createQuery(TOLD, UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(each -> meetings.put(each, new ArrayList<>()));
        if (meetings.isEmpty()) {
            return meetings;
        }
        em.createQuery(OWN, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    Place place = ((InterviewMeeting) row[0]).place();
                    UUID own = ids.contains(place.guest()) ? place.guest() : place.host();
                    meetings.get(own).add(meeting(row));
                });
        return meetings;
    }

    private static OwnMeeting meeting(Object[] row) {
        InterviewMeeting meeting = (InterviewMeeting) row[0];
        Registration guest = (Registration) row[1];
        Booth booth = (Booth) row[3];
        return new OwnMeeting(
                meeting.startsAt(),
                meeting.endsAt(),
                booth == null ? "" : booth.place(),
                ((Company) row[2]).profile().name(),
                meeting.place().host(),
                guest.id(),
                guest.reference(),
                meeting.interpreter() > 0);
    }
}
