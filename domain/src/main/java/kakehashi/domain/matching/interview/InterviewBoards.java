package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Who is where now and who comes next, for the screen in the room. Source: R-A33. */
@ApplicationScoped
public class InterviewBoards {

    private static final String PUBLISHED = """
            select m, r, h, c, b from InterviewMeeting m, InterviewPlan p, Registration r, Registration h
            join Company c on c.id = h.companyId left join Booth b on b.registrationId = h.id
            where p.eventId = :event and p.publishedDraftId = m.draftId and r.id = m.registrationId and h.id = m.hostId
              and h.state = kakehashi.domain.registration.Registration.State.CONFIRMED and
            """ + Attendees.SURE + " order by m.startsAt, m.seat";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private record Met(UUID host, Instant startsAt, Instant endsAt, String place, String company, String reference) {}

    /**
     * The board of an event as it is now; empty when it is no interview day.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    public Optional<InterviewBoard> board(UUID eventId) {
        Optional<Event> event = Optional.ofNullable(em.find(Event.class, eventId))
                .filter(each -> each.kind() == EventKind.INTERVIEW_DAY);
        event.ifPresent(each -> handlers.check(acting.actor(), each.programme().id()));
        return event.map(each -> board(each, published(each.id())));
    }

    private List<Met> published(UUID eventId) {
        return em.createQuery(PUBLISHED, Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(row -> met((InterviewMeeting) row[0], row))
                .toList();
    }

    private static Met met(InterviewMeeting meeting, Object[] row) {
        Booth booth = (Booth) row[4];
        return new Met(
                ((Registration) row[2]).id(),
                meeting.startsAt(),
                meeting.endsAt(),
                booth == null ? "" : booth.place(),
                ((Company) row[3]).profile().name(),
                ((Registration) row[1]).reference());
    }

    private InterviewBoard board(Event event, List<Met> all) {
        Instant at = clock.instant();
        Instant now = all.stream()
                .filter(each -> !each.startsAt().isAfter(at) && each.endsAt().isAfter(at))
                .map(Met::startsAt)
                .findFirst()
                .orElse(null);
        Instant next = all.stream()
                .map(Met::startsAt)
                .filter(each -> each.isAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<InterviewBoard.Line> lines = new ArrayList<>();
        all.stream().map(Met::host).distinct().forEach(host -> {
            Met any = all.stream()
                    .filter(each -> each.host().equals(host))
                    .findFirst()
                    .orElseThrow();
            lines.add(new InterviewBoard.Line(any.place(), any.company(), who(all, host, now), who(all, host, next)));
        });
        lines.sort(
                Comparator.comparing((InterviewBoard.Line each) -> each.place().length())
                        .thenComparing(InterviewBoard.Line::place)
                        .thenComparing(InterviewBoard.Line::company));
        return new InterviewBoard(events.row(event.id()).orElseThrow(), span(all, now), span(all, next), lines);
    }

    private static List<String> who(List<Met> all, UUID host, Instant startsAt) {
        return all.stream()
                .filter(each -> each.host().equals(host) && each.startsAt().equals(startsAt))
                .map(Met::reference)
                .toList();
    }

    private static InterviewBoard.Span span(List<Met> all, Instant startsAt) {
        return all.stream()
                .filter(each -> each.startsAt().equals(startsAt))
                .findFirst()
                .map(each -> new InterviewBoard.Span(each.startsAt(), each.endsAt()))
                .orElse(null);
    }
}
