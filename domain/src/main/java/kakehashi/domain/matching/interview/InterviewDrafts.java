package kakehashi.domain.matching.interview;


import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.interview.solver.Control;
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.matching.interview.solver.Problem;
import kakehashi.domain.matching.interview.solver.Solution;
import kakehashi.domain.matching.interview.solver.TimetableSolver;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.shared.Refused;

/** Staff read drafts of a timetable, move meetings in them and publish one. Source: R-A33. */
@ApplicationScoped
public class InterviewDrafts {

    /** What the access log calls a change by hand. */
    public static final String MOVE = "interview.move";

    /** What the access log calls telling everybody. */
    public static final String PUBLISH = "interview.publish";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    InterviewDesk desk;

    @Inject
    DayReader reader;

    @Inject
    DayDoor door;

    @Inject
    InterviewLetters letters;

    @Inject
    Clock clock;

    /**
     * A draft of an event; empty when there is none with this number. The number of queries does not grow with the
     * meetings.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    @Discloses(InterviewDesk.VIEW)
    public Optional<DraftSheet> draft(UUID eventId, int number) {
        return desk.read(eventId).flatMap(sheet -> sheet.draft(number).map(draft -> read(sheet, draft)));
    }

    private DraftSheet read(InterviewSheet sheet, InterviewDraft draft) {
        List<InterviewMeeting> meetings = Drafts.meetings(em, draft.id());
        List<DraftSheet.Move> moves = draft.base() == null
                ? List.of()
                : sheet.draft(draft.base())
                        .map(base -> Drafts.moves(Drafts.meetings(em, base.id()), meetings))
                        .orElse(List.of());
        Map<UUID, String> people = new HashMap<>();
        Map<UUID, String> companies = new HashMap<>();
        em.createQuery(
                        "select r.id, r.reference, c from Registration r left join Company c on c.id = r.companyId"
                                + " where r.eventId = :event",
                        Object[].class)
                .setParameter("event", draft.eventId())
                .getResultStream()
                .forEach(row -> {
                    people.put((UUID) row[0], (String) row[1]);
                    if (row[2] != null) {
                        companies.put((UUID) row[0], ((Company) row[2]).profile().name());
                    }
                });
        List<InterviewUnmet> unmet = em.createQuery(
                        "select u from InterviewUnmet u where u.draftId = :draft order by u.hostId, u.registrationId",
                        InterviewUnmet.class)
                .setParameter("draft", draft.id())
                .getResultList();
        return new DraftSheet(sheet, draft, meetings, unmet, moves, people, companies);
    }

    /**
     * Moves one meeting of a draft; a new draft has it there, fixed, and all others where they are.
     *
     * @return the number of the new draft
     * @throws Refused {@code eventUnknown}, {@code interviewNone}, {@code interviewClosed}, {@code interviewSolving}, {@code
     *     eventChangedMeanwhile}; {@code interviewUnknown} for a draft or meeting that is not there; {@code interviewStale}
     *     with {@code references}; {@code pins.} and the reason, with the {@code pins} that would contradict each other
     */
    @Transactional
    public int move(UUID eventId, int number, UUID meetingId, Place to, int version) {
        Event event = door.shown(eventId, version);
        InterviewDraft draft = known(eventId, number);
        InterviewDay day = reader.read(event);
        List<InterviewMeeting> meetings = Drafts.meetings(em, draft.id());
        InterviewMeeting moved = meetings.stream()
                .filter(each -> each.id().equals(meetingId) && each.place().isSamePair(to))
                .findFirst()
                .orElseThrow(() -> new Refused("interviewUnknown"));
        mustBeThere(day, meetings);
        List<Place> places = new ArrayList<>(
                meetings.stream().map(InterviewMeeting::place).toList());
        places.set(meetings.indexOf(moved), to);
        Problem problem = new DayProblem(day).problem(places, Earlier.NONE);
        DayProblem.mustBePossible(problem);
        day.pins().stream()
                .filter(each -> each.place().isSamePair(to))
                .findFirst()
                .ifPresentOrElse(each -> each.move(to), () -> em.persist(new InterviewPin(eventId, to)));
        InterviewDraft next = Drafts.next(door.note(MOVE, eventId, 1), number, clock.instant());
        Solution solution = new TimetableSolver().solve(problem, Control.of(0, 0));
        next.moved(solution);
        Drafts.keep(em, next, day, solution);
        return next.number();
    }

    private InterviewDraft known(UUID eventId, int number) {
        return Drafts.find(em, eventId, number).orElseThrow(() -> new Refused("interviewUnknown"));
    }

    private static void mustBeThere(InterviewDay day, List<InterviewMeeting> meetings) {
        TreeSet<String> gone = new TreeSet<>();
        for (InterviewMeeting each : meetings) {
            Place place = each.place();
            if (day.guest(place.guest()).isEmpty() || day.host(place.host()).isEmpty()) {
                gone.add(place.guest().toString());
            }
        }
        if (!gone.isEmpty()) {
            throw new Refused("interviewStale").with("references", String.join(", ", gone));
        }
    }
}
