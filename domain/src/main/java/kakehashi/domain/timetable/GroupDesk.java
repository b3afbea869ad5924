package kakehashi.domain.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.shared.Refused;

/** Who moves across the tables with which group; staff move somebody by hand. Source: R-A31. */
@ApplicationScoped
public class GroupDesk {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    TimetableDesk desk;

    /**
     * The people of an event who have a place, by group and number; those in none come last. Two queries more than the day
     * itself, however many they are.
     *
     * @throws Refused {@code timetableNone}; {@code programmeNotYours}
     */
    @Transactional
    public List<GroupMember> members(UUID eventId) {
        desk.sheet(eventId)
                .filter(sheet -> sheet.event().kind().hasTables())
                .orElseThrow(() -> new Refused("timetableNone"));
        return read(eventId);
    }

    private List<GroupMember> read(UUID eventId) {
        return em.createQuery(
                        "select r.id, r.reference, r.language, g from Registration r"
                                + " left join GroupSeat g on g.registrationId = r.id"
                                + " where r.eventId = :event and r.audience = :audience and " + Attendees.SURE
                                + " order by case when g.number is null then 1 else 0 end, g.number, r.reference",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("audience", Audience.SEEKER)
                .getResultStream()
                .map(row -> new GroupMember((UUID) row[0], (String) row[1], (String) row[2], group((GroupSeat) row[3])))
                .toList();
    }

    /** A number that is missing would be read as 0. */
    private static Integer group(GroupSeat seat) {
        return seat == null ? null : seat.group();
    }

    /** The group of each sign-up of an event that is in one. */
    @Transactional
    public Map<UUID, Integer> numbers(UUID eventId) {
        Map<UUID, Integer> numbers = new HashMap<>();
        em.createQuery("select g from GroupSeat g where g.eventId = :event", GroupSeat.class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(seat -> numbers.put(seat.registrationId(), seat.group()));
        return numbers;
    }

    /** The group of a sign-up; empty when it is in none. */
    @Transactional
    public Optional<Integer> number(UUID registrationId) {
        return Optional.ofNullable(em.find(GroupSeat.class, registrationId)).map(GroupSeat::group);
    }

    /**
     * Puts people into groups as staff say.
     *
     * @param groups by sign-up; null takes somebody out. Who is not named stays.
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code timetableClosed}; {@code groupUnknown}; {@code
     *     registrationUnknown} for somebody without a place
     */
    @Transactional
    public void move(UUID eventId, Map<UUID, Integer> groups, int version, String before) {
        TimetableSheet sheet = desk.shown(eventId, version);
        Map<UUID, GroupMember> members = new HashMap<>();
        read(eventId).forEach(each -> members.put(each.registrationId(), each));
        groups.forEach((id, group) -> {
            if (!members.containsKey(id)) {
                throw new Refused("registrationUnknown");
            }
            if (group != null && (group < 1 || group > sheet.plan().groups())) {
                throw new Refused("groupUnknown");
            }
            seat(eventId, id, group);
        });
        desk.note(eventId, before);
    }

    private void seat(UUID eventId, UUID id, Integer group) {
        GroupSeat seat = em.find(GroupSeat.class, id);
        if (group == null) {
            Optional.ofNullable(seat).ifPresent(em::remove);
        } else if (seat == null) {
            em.persist(new GroupSeat(id, eventId, group));
        } else {
            seat.move(group);
        }
    }
}
