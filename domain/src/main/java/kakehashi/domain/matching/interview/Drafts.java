package kakehashi.domain.matching.interview;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.matching.interview.solver.Meeting;
import kakehashi.domain.matching.interview.solver.Solution;
import kakehashi.domain.matching.interview.solver.Unmet;

/** Reads and writes drafts for the services of this room. */
final class Drafts {

    private Drafts() {}

    static Optional<InterviewDraft> find(EntityManager em, UUID eventId, int number) {
        return em.createQuery(
                        "select d from InterviewDraft d where d.eventId = :event and d.number = :number",
                        InterviewDraft.class)
                .setParameter("event", eventId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The meetings of a draft, by turn, company and interviewer. */
    static List<InterviewMeeting> meetings(EntityManager em, UUID draftId) {
        return em.createQuery(
                        "select m from InterviewMeeting m where m.draftId = :draft"
                                + " order by m.turn, m.hostId, m.seat",
                        InterviewMeeting.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** Keeps what was found in a draft. */
    static void keep(EntityManager em, InterviewDraft draft, InterviewDay day, Solution solution) {
        em.persist(draft);
        em.flush();
        DayProblem problem = new DayProblem(day);
        List<Place> pins = day.pins().stream().map(InterviewPin::place).toList();
        for (Meeting each : solution.meetings()) {
            Place place = problem.place(each);
            em.persist(new InterviewMeeting(
                            draft.id(), place, day.turn(place.turn()).orElseThrow())
                    .with((int) each.interpreter(), pins.contains(place))
                    .wished(problem.ranks(place)));
        }
        Set<Wishes.Pair> seen = new HashSet<>();
        for (Unmet each : solution.unmet()) {
            problem.wish(each)
                    .filter(seen::add)
                    .ifPresent(wish -> em.persist(new InterviewUnmet(draft.id(), wish, each.reason())));
        }
        em.flush();
    }

    /** What is not as it was: moved, gone and new, by turn. */
    static List<DraftSheet.Move> moves(List<InterviewMeeting> before, List<InterviewMeeting> after) {
        List<DraftSheet.Move> moves = new ArrayList<>();
        for (InterviewMeeting old : before) {
            InterviewMeeting now = same(old, after).orElse(null);
            if (now == null || !now.place().equals(old.place())) {
                moves.add(new DraftSheet.Move(old, now));
            }
        }
        after.stream()
                .filter(each -> same(each, before).isEmpty())
                .forEach(each -> moves.add(new DraftSheet.Move(null, each)));
        return moves;
    }

    private static Optional<InterviewMeeting> same(InterviewMeeting meeting, List<InterviewMeeting> others) {
        return others.stream()
                .filter(each -> each.place().isSamePair(meeting.place()))
                .findFirst();
    }

    /** A new draft of an event. */
    static InterviewDraft next(InterviewPlan plan, Integer base, Instant now) {
        return new InterviewDraft(plan.eventId(), plan.nextDraft(), base, now);
    }
}
