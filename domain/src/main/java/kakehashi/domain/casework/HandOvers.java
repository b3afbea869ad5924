package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.consultation.BookingHandOvers;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;

/** All open cases of a counsellor who stops or is away go to another; managers see to that. Source: R-A13, R-A23. */
@ApplicationScoped
public class HandOvers {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    HandOver handOver;

    @Inject
    BookingHandOvers bookings;

    @Inject
    HoursDesk hours;

    @Inject
    Handlers handlers;

    /**
     * A counsellor with open cases.
     *
     * @param counsellorId the counsellor
     * @param number by which staff know the counsellor
     * @param login of the account that advises under the number; null for none
     * @param stopped whether nobody advises under the number any more, or with that account
     * @param open how many open cases there are
     */
    public record Burden(UUID counsellorId, int number, String login, boolean stopped, long open) {}

    /**
     * Who has open cases, by number.
     *
     * @throws Refused {@code managersOnly}
     */
    @Transactional
    public List<Burden> burdens() {
        mustBeManager();
        Map<UUID, Long> open = em.createQuery("""
                        select f.counsellorId, count(f) from CaseFile f
                        where f.counsellorId is not null and f.programmeId in :own
                          and f.state = kakehashi.domain.casework.CaseFile.State.OPEN
                        group by f.counsellorId
                        """, Object[].class)
                .setParameter("own", door.programmes())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        return hours.all().stream()
                .filter(each -> open.containsKey(each.counsellor().id()))
                .map(each -> burden(each, open.get(each.counsellor().id())))
                .toList();
    }

    private Burden burden(CounsellorHours each, long open) {
        Counsellor counsellor = each.counsellor();
        return new Burden(counsellor.id(), counsellor.number(), each.login(), !each.advises(handlers.today()), open);
    }

    /** How many open cases belong to counsellors who have stopped; 0 for all but managers. */
    @Transactional
    public long countLeft() {
        return door.isManager()
                ? burdens().stream()
                        .filter(Burden::stopped)
                        .mapToLong(Burden::open)
                        .sum()
                : 0;
    }

    /**
     * Gives all open cases of one counsellor to another.
     *
     * @param note what the other should know; stands in each case; may be empty
     * @return how many cases went over
     * @throws Refused {@code managersOnly}; {@code handOverSame}, {@code handOverNothing}; as {@link HandOver#give}
     */
    @Transactional
    public int handOver(UUID from, UUID to, String note) {
        mustBeManager();
        if (from.equals(to)) {
            throw new Refused("handOverSame");
        }
        List<CaseFile> files = em.createQuery("""
                        select f from CaseFile f where f.counsellorId = :from and f.programmeId in :own
                          and f.state = kakehashi.domain.casework.CaseFile.State.OPEN order by f.number
                        """, CaseFile.class)
                .setParameter("from", from)
                .setParameter("own", door.programmes())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (files.isEmpty()) {
            throw new Refused("handOverNothing");
        }
        handOver.give(Cases.GIVE, files, to, note);
        return files.size();
    }

    /**
     * The same, and all coming bookings of the one go along, as far as the other has hours and is free then.
     *
     * @return what became of the bookings
     * @throws Refused as {@link #handOver}
     */
    @Transactional
    public BookingHandOvers.Outcome handOverWithBookings(UUID from, UUID to, String note) {
        handOver(from, to, note);
        return bookings.give(from, to, handlers.today(), null);
    }

    private void mustBeManager() {
        if (!door.isManager()) {
            throw new Refused("managersOnly");
        }
    }
}
