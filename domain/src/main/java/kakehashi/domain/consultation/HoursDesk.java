package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccount;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/**
 * Staff say who advises when. A change never touches what is booked; every change stands in the counsellor's trail with
 * what was said before. The counsellor's row is locked first, as it is for taking a time. Whose account advises under a
 * number only managers say, because the cases go with it. Source: R-A13, R-A23.
 */
@ApplicationScoped
public class HoursDesk {

    /** What the access log calls a change of a counsellor or of hours. */
    public static final String ACTION = "consultation.hours";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ConsultationSlots slots;

    @Inject
    HoursCheck check;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    /** All counsellors with their hours, by number; two queries however many there are. */
    @Transactional
    public List<CounsellorHours> all() {
        Map<UUID, List<Shift>> shifts = check.current().stream().collect(Collectors.groupingBy(Shift::counsellorId));
        return em.createQuery(
                        "select c, a from Counsellor c left join StaffAccount a on a.id = c.accountId order by c.number",
                        Object[].class)
                .getResultStream()
                .map(row -> hours((Counsellor) row[0], (StaffAccount) row[1], shifts))
                .toList();
    }

    private static CounsellorHours hours(Counsellor counsellor, StaffAccount account, Map<UUID, List<Shift>> shifts) {
        return new CounsellorHours(counsellor, account, shifts.getOrDefault(counsellor.id(), List.of()));
    }

    /** One counsellor; empty when there is none with this id. */
    @Transactional
    public Optional<CounsellorHours> find(UUID id) {
        return all().stream().filter(each -> each.counsellor().id().equals(id)).findFirst();
    }

    /**
     * Adds a counsellor, who gets the next number; a transaction that lost to another one is worth another try.
     *
     * @return the id
     * @throws Refused {@code languagesNone}, {@code accountUnknown}, {@code accountAdvises}; {@code managersOnly} with an
     *     account
     */
    @Transactional
    public UUID add(CounsellorPlan plan) {
        int last = em.createQuery("select coalesce(max(c.number), 0) from Counsellor c", Number.class)
                .getSingleResult()
                .intValue();
        mustBe(plan, null, null);
        Counsellor counsellor = new Counsellor(last + 1, plan.languages());
        counsellor.isAccount(plan.account());
        counsellor.stop(plan.stoppedFrom());
        em.persist(counsellor);
        note(counsellor.id(), null);
        return counsellor.id();
    }

    /**
     * Says anew what a counsellor speaks, whose account it is and until when. Who stops has no hours from that day on.
     *
     * @param shown the latest change the form showed, as {@link TextTrail#last} tells it
     * @param said what was and is said, in words, for the trail
     * @throws Refused {@code counsellorUnknown}, {@code hoursChanged}, {@code languagesNone}, {@code accountUnknown}, {@code
     *     accountAdvises}; {@code managersOnly} with another account
     */
    @Transactional
    public void change(UUID id, CounsellorPlan plan, int shown, Said said) {
        Counsellor counsellor = locked(id, shown);
        mustBe(plan, id, counsellor.accountId());
        counsellor.speaks(plan.languages());
        counsellor.isAccount(plan.account());
        counsellor.stop(plan.stoppedFrom());
        if (plan.stoppedFrom() != null) {
            for (Shift shift : own(id)) {
                end(shift, plan.stoppedFrom());
            }
        }
        note(id, said);
    }

    private void end(Shift shift, LocalDate day) {
        if (!shift.terms().validFrom().isBefore(day)) {
            em.remove(shift);
        } else {
            shift.agree(shift.terms().stoppedBy(day));
        }
    }

    private void mustBe(CounsellorPlan plan, UUID self, UUID before) {
        if (plan.languages().isEmpty()) {
            throw new Refused("languagesNone");
        }
        if (Objects.equals(plan.account(), before)) {
            return;
        }
        if (!acting.actor().role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
        if (plan.account() == null) {
            return;
        }
        if (em.find(StaffAccount.class, plan.account()) == null) {
            throw new Refused("accountUnknown");
        }
        boolean taken = em.createQuery("select c.id from Counsellor c where c.accountId = :account", UUID.class)
                .setParameter("account", plan.account())
                .getResultStream()
                .anyMatch(each -> !Objects.equals(each, self));
        if (taken) {
            throw new Refused("accountAdvises");
        }
    }

    /**
     * Opens hours of a counsellor.
     *
     * @throws Refused {@code counsellorUnknown}, {@code hoursChanged}; as {@link ShiftTerms#check}; {@code hoursOverlap}
     *     when the counsellor has other hours then; {@code counsellorStopped}; {@code placeUnknown}, {@code placeStopped}
     *     when nobody advises at their place any more before they end
     */
    @Transactional
    public void open(UUID id, ShiftTerms terms, int shown) {
        Counsellor counsellor = locked(id, shown);
        mustFit(counsellor, null, terms);
        em.persist(new Shift(id, terms));
        note(id, null);
    }

    /**
     * Agrees anew on hours, from now on; what is booked stays booked.
     *
     * @throws Refused {@code shiftUnknown}; as {@link #open}
     */
    @Transactional
    public void agree(UUID shiftId, ShiftTerms terms, int shown, Said said) {
        Shift shift = shift(shiftId);
        Counsellor counsellor = locked(shift.counsellorId(), shown);
        mustFit(counsellor, shiftId, terms);
        shift.agree(terms);
        note(counsellor.id(), said);
    }

    /**
     * Takes hours out, as if they had never been agreed on; what is booked stays booked.
     *
     * @throws Refused {@code shiftUnknown}, {@code hoursChanged}
     */
    @Transactional
    public void drop(UUID shiftId, int shown, Said said) {
        Shift shift = shift(shiftId);
        locked(shift.counsellorId(), shown);
        em.remove(shift);
        note(shift.counsellorId(), said);
    }

    private Shift shift(UUID id) {
        return Optional.ofNullable(em.find(Shift.class, id)).orElseThrow(() -> new Refused("shiftUnknown"));
    }

    private void mustFit(Counsellor counsellor, UUID self, ShiftTerms terms) {
        terms.check();
        LocalDate stopped = counsellor.stoppedFrom();
        if (stopped != null
                && (terms.validUntil() == null || !terms.validUntil().isBefore(stopped))) {
            throw new Refused("counsellorStopped");
        }
        mustBeAt(terms);
        own(counsellor.id()).stream()
                .filter(each -> !each.id().equals(self) && each.terms().meets(terms))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refused("hoursOverlap");
                });
    }

    /** The place is held, so that it is not ended meanwhile. */
    private void mustBeAt(ShiftTerms terms) {
        if (terms.place() == null) {
            return;
        }
        MeetingPlace place = em.find(MeetingPlace.class, terms.place(), LockModeType.PESSIMISTIC_WRITE);
        if (place == null) {
            throw new Refused("placeUnknown");
        }
        if (place.stoppedFrom() != null && terms.reach(place.stoppedFrom())) {
            throw new Refused("placeStopped");
        }
    }

    private List<Shift> own(UUID counsellor) {
        List<Shift> own = new ArrayList<>(slots.shifts());
        own.removeIf(each -> !each.counsellorId().equals(counsellor));
        return own;
    }

    /** Whoever takes a time waits meanwhile, and whoever changed something since the form was opened is not overruled. */
    private Counsellor locked(UUID id, int shown) {
        Counsellor counsellor = em.find(Counsellor.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (counsellor == null) {
            throw new Refused("counsellorUnknown");
        }
        if (trail.last(id) != shown) {
            throw new Refused("hoursChanged");
        }
        return counsellor;
    }

    private void note(UUID counsellor, Said said) {
        trail.add(ACTION, counsellor, null, TextChange.Act.ARRANGED, said);
        em.flush();
    }
}
