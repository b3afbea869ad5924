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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.interview.solver.Control;
import kakehashi.domain.matching.interview.solver.Problem;
import kakehashi.domain.matching.interview.solver.Solution;
import kakehashi.domain.matching.interview.solver.TimetableSolver;
import kakehashi.domain.matching.interview.solver.Wish;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.SeekerLetters;
import kakehashi.domain.shared.Refused;

/** Staff read drafts of a timetable, move meetings in them and publish one. Source: R-A33. */
@ApplicationScoped
public class InterviewDrafts {

    /** What the access log calls a change by hand. */
    public static final String MOVE = "interview.move";

    /** What the access log calls telling everybody. */
    public static final String PUBLISH = "interview.publish";

    /** Says that the times of interviews can be read, and not which. Source: R-WS4. */
    private static final String LETTER = "interviewTimes";

    private static final String OF_COMPANIES = "my/company/booths";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    InterviewDesk desk;

    @Inject
    DayReader reader;

    @Inject
    DayDoor door;

    @Inject
    SeekerLetters seekerLetters;

    @Inject
    CompanyLetters companyLetters;

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

    /**
     * The draft that everybody sees; empty when none is published.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    @Discloses(InterviewDesk.VIEW)
    public Optional<DraftSheet> published(UUID eventId) {
        return desk.read(eventId).flatMap(sheet -> sheet.published().map(draft -> read(sheet, draft)));
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
                        companies.put(
                                (UUID) row[0], ((Company) row[2]).profile().name());
                    }
                });
        return new DraftSheet(sheet, draft, meetings, unmet(draft.id()), moves, people, companies);
    }

    private List<InterviewUnmet> unmet(UUID draftId) {
        return em.createQuery(
                        "select u from InterviewUnmet u where u.draftId = :draft order by u.hostId, u.registrationId",
                        InterviewUnmet.class)
                .setParameter("draft", draftId)
                .getResultList();
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
        List<Place> places =
                new ArrayList<>(meetings.stream().map(InterviewMeeting::place).toList());
        places.set(meetings.indexOf(moved), to);
        day.pins().stream()
                .filter(each -> each.place().isSamePair(to))
                .findFirst()
                .ifPresentOrElse(each -> each.move(to), () -> em.persist(new InterviewPin(eventId, to)));
        InterviewDraft next = Drafts.next(door.note(MOVE, eventId, 1), number, clock.instant());
        next.moved(draft);
        List<InterviewUnmet> unmet = unmet(draft.id());
        keep(next, reader.read(event), places, unmet);
        return next.number();
    }

    /** Who interprets is chosen anew; what was not met still is not. */
    private void keep(InterviewDraft next, InterviewDay day, List<Place> places, List<InterviewUnmet> unmet) {
        Problem problem = new DayProblem(day).fixed(places);
        DayProblem.mustBePossible(problem);
        Solution solution = new TimetableSolver().solve(problem, Control.of(0, 0));
        Drafts.keep(em, next, day, solution);
        unmet.forEach(each -> em.persist(each.in(next.id())));
        em.flush();
    }

    private InterviewDraft known(UUID eventId, int number) {
        return Drafts.find(em, eventId, number).orElseThrow(() -> new Refused("interviewUnknown"));
    }

    private void mustBeThere(InterviewDay day, List<InterviewMeeting> meetings) {
        DayProblem problem = new DayProblem(day);
        TreeSet<String> gone = new TreeSet<>();
        for (InterviewMeeting each : meetings) {
            Place place = each.place();
            if (day.guest(place.guest()).isEmpty() || isUnwanted(problem, each)) {
                gone.add(reference(place.guest()));
            }
            if (day.host(place.host()).isEmpty()) {
                gone.add(reference(place.host()));
            }
        }
        if (!gone.isEmpty()) {
            throw new Refused("interviewStale").with("references", String.join(", ", gone));
        }
    }

    /** Whether neither side wishes it any more, though one did. */
    private static boolean isUnwanted(DayProblem day, InterviewMeeting meeting) {
        boolean wished = meeting.personRank() > 0 || meeting.companyRank() > 0;
        Wishes.Pair now = day.ranks(meeting.place());
        return wished && now.ofCompany() == Wish.NONE && now.ofPerson() == Wish.NONE;
    }

    private String reference(UUID registrationId) {
        return em.find(Registration.class, registrationId).reference();
    }

    /**
     * Shows everybody their meetings of a draft. Whoever has others than those shown before gets a mail that says only that
     * there is something to read.
     *
     * @throws Refused as {@link #move}; {@code interviewPublished}; {@code interviewStale} with the {@code references} of
     *     those who cancelled, withdrew or no longer wish since the draft was made; {@code pins.} and the reason when
     *     meetings can no longer be as they are
     */
    @Transactional
    public void publish(UUID eventId, int number, int version) {
        Event event = door.shown(eventId, version);
        InterviewDraft draft = known(eventId, number);
        List<InterviewMeeting> meetings = Drafts.meetings(em, draft.id());
        InterviewPlan plan = door.note(PUBLISH, eventId, meetings.size());
        List<InterviewMeeting> before =
                plan.publishedDraftId() == null ? List.of() : Drafts.meetings(em, plan.publishedDraftId());
        plan.publish(draft.id(), clock.instant());
        InterviewDay day = reader.read(event);
        mustBeThere(day, meetings);
        DayProblem.mustBePossible(new DayProblem(day)
                .fixed(meetings.stream().map(InterviewMeeting::place).toList()));
        tell(day, Drafts.moves(before, meetings));
        em.flush();
    }

    private void tell(InterviewDay day, List<DraftSheet.Move> moves) {
        Set<UUID> guests = new TreeSet<>();
        Set<UUID> hosts = new TreeSet<>();
        for (DraftSheet.Move move : moves) {
            Stream.of(Optional.ofNullable(move.before()), Optional.ofNullable(move.after()))
                    .flatMap(Optional::stream)
                    .map(InterviewMeeting::place)
                    .forEach(each -> {
                        guests.add(each.guest());
                        hosts.add(each.host());
                    });
        }
        guests.stream().filter(each -> day.guest(each).isPresent()).forEach(each -> seekerLetters.tell(LETTER, each));
        hosts.stream()
                .flatMap(each -> day.host(each).stream())
                .forEach(each -> companyLetters.tell(LETTER, each.id(), each.companyId(), OF_COMPANIES));
    }
}
