package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Event;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.timetable.Interpreter;
import kakehashi.domain.timetable.Timetable;
import kakehashi.domain.timetable.Turn;

/** Reads all that a timetable of interviews is made from; the number of queries does not grow with people and companies. */
@ApplicationScoped
class DayReader {

    private static final String HOSTS = "select r, c, b from Registration r join Company c on c.id = r.companyId"
            + " left join Booth b on b.registrationId = r.id"
            + " where r.eventId = :event and (c.check <> kakehashi.domain.company.Company.Check.NEEDED"
            + " or c.checked.name is not null) and " + Attendees.SURE + " order by r.reference";

    private static final String GUESTS = "select r from Registration r where r.eventId = :event"
            + " and r.audience = kakehashi.domain.event.Audience.SEEKER and " + Attendees.SURE
            + " order by r.reference";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    WishReader wishes;

    @Transactional(Transactional.TxType.MANDATORY)
    InterviewDay read(Event event) {
        InterviewPlan plan = em.find(InterviewPlan.class, event.id());
        Timetable timetable = em.find(Timetable.class, event.id());
        List<Turn> turns = timetable == null ? List.of() : timetable.plan().turns();
        Map<UUID, InterviewPresence> presences = list(InterviewPresence.class, event, "registrationId").stream()
                .collect(Collectors.toMap(InterviewPresence::registrationId, each -> each));
        List<InterviewDay.Host> hosts = em.createQuery(HOSTS, Object[].class)
                .setParameter("event", event.id())
                .getResultStream()
                .map(row -> host(row, turns.size(), presences))
                .toList();
        List<InterviewDay.Guest> guests = em.createQuery(GUESTS, Registration.class)
                .setParameter("event", event.id())
                .getResultStream()
                .map(each -> guest(each, turns.size(), presences.get(each.id())))
                .toList();
        return new InterviewDay(
                event,
                plan == null ? InterviewRules.USUAL : plan.rules(),
                turns,
                hosts,
                guests,
                interpreters(event),
                wishes.read(event.id(), hosts, guests),
                list(InterviewPin.class, event, "turn, x.id"));
    }

    private List<Interpreter> interpreters(Event event) {
        return em.createQuery(
                        "select i from Interpreter i where i.eventId = :event order by i.number", Interpreter.class)
                .setParameter("event", event.id())
                .setHint("eclipselink.batch", "i.places")
                .getResultList();
    }

    private <T> List<T> list(Class<T> type, Event event, String order) {
        String query = "select x from " + type.getSimpleName() + " x where x.eventId = :event order by x." + order;
        return em.createQuery(query, type).setParameter("event", event.id()).getResultList();
    }

    private static InterviewDay.Host host(Object[] row, int turns, Map<UUID, InterviewPresence> presences) {
        Registration signUp = (Registration) row[0];
        Company company = (Company) row[1];
        Booth booth = (Booth) row[2];
        InterviewPresence presence = presences.get(signUp.id());
        boolean said = booth != null && booth.interviewers() != null;
        return new InterviewDay.Host(
                signUp.id(),
                signUp.reference(),
                company.id(),
                company.profile().name(),
                booth == null ? "" : booth.place(),
                said ? booth.interviewers() : 1,
                presence == null ? 1 : presence.first(),
                presence == null ? turns : presence.last(),
                said && booth.slots() != null ? booth.slots() : turns);
    }

    private static InterviewDay.Guest guest(Registration signUp, int turns, InterviewPresence presence) {
        return new InterviewDay.Guest(
                signUp.id(),
                signUp.reference(),
                signUp.language(),
                presence == null ? 1 : presence.first(),
                presence == null ? turns : presence.last());
    }
}
