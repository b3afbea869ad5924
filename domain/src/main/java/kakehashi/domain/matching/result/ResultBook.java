package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.interview.InterviewMeeting;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Reads and keeps what came of published meetings, for the services of this room. */
@ApplicationScoped
class ResultBook {

    private static final String MEETINGS =
            """
            select m, r, h, c, e from InterviewMeeting m, InterviewPlan p, Event e, Registration r, Registration h
            join Company c on c.id = h.companyId
            where h.id in :hosts and m.hostId = h.id and p.publishedDraftId = m.draftId and e.id = p.eventId
              and r.id = m.registrationId
              and h.state = kakehashi.domain.registration.Registration.State.CONFIRMED and
            """ + Attendees.SURE + " order by e.startsAt, c.searchName, h.id, m.startsAt, m.seat";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The published meetings of companies' sign-ups, a sheet for each that has any; two queries however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ResultSheet> sheets(Collection<UUID> hosts) {
        if (hosts.isEmpty()) {
            return List.of();
        }
        Map<Pair, MeetingResult> known = known(hosts);
        Map<UUID, List<Object[]>> byHost = em.createQuery(MEETINGS, Object[].class)
                .setParameter("hosts", hosts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> ((Registration) row[2]).id(), LinkedHashMap::new, Collectors.toList()));
        return byHost.values().stream().map(rows -> sheet(rows, known)).toList();
    }

    private Map<Pair, MeetingResult> known(Collection<UUID> hosts) {
        return em.createQuery("select x from MeetingResult x where x.hostId in :hosts", MeetingResult.class)
                .setParameter("hosts", hosts)
                .getResultStream()
                .collect(Collectors.toMap(MeetingResult::pair, Function.identity()));
    }

    private static ResultSheet sheet(List<Object[]> rows, Map<Pair, MeetingResult> known) {
        Object[] first = rows.get(0);
        Event event = (Event) first[4];
        Company company = (Company) first[3];
        return new ResultSheet(
                event.id(),
                event.schedule().zone(),
                ((Registration) first[2]).id(),
                company.id(),
                company.profile().name(),
                rows.stream()
                        .map(row -> line((InterviewMeeting) row[0], (Registration) row[1], known))
                        .toList());
    }

    private static ResultLine line(InterviewMeeting meeting, Registration guest, Map<Pair, MeetingResult> known) {
        Pair pair = new Pair(meeting.place().host(), guest.id());
        MeetingResult result = known.get(pair);
        return new ResultLine(
                pair,
                guest.reference(),
                meeting.startsAt(),
                meeting.endsAt(),
                result == null ? MeetingFacts.NONE : result.facts(),
                result == null ? null : result.side(),
                result == null ? null : result.enteredAt(),
                result == null ? 0 : result.version());
    }

    /** Nobody else enters anything of a company's sign-up until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(UUID hostId) {
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, hostId.toString())
                .getResultList();
    }

    /**
     * Keeps what is said of meetings; what is said as it stands is no change.
     *
     * @param sheet the meetings that may be entered, read behind the lock
     * @throws Refused {@code resultUnknown} for a meeting that is none of them; {@code resultsChanged} with {@code references}
     *     where somebody entered something else since; as {@link ResultLine#checked}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(ResultSheet sheet, List<ResultEntry> entries, ResultSide side) {
        Map<UUID, ResultLine> lines = sheet.lines().stream()
                .collect(Collectors.toMap(ResultLine::guest, Function.identity(), (one, other) -> one));
        List<ResultEntry> changes = new ArrayList<>();
        for (ResultEntry entry : entries) {
            ResultLine line = lines.get(entry.guest());
            if (line == null) {
                throw new Refused("resultUnknown");
            }
            if (!entry.facts().equals(line.facts())) {
                changes.add(entry);
            }
        }
        mustBeSeen(changes, lines);
        Map<Pair, MeetingResult> known = known(List.of(sheet.hostId()));
        changes.forEach(each -> {
            ResultLine line = lines.get(each.guest());
            keep(line, known, line.checked(each.facts(), sheet.zone(), clock.instant()), side);
        });
        if (!changes.isEmpty()) {
            em.flush();
            log.add(acting.actor(), ResultDesk.ENTER, sheet.eventId(), changes.size());
        }
    }

    private static void mustBeSeen(List<ResultEntry> changes, Map<UUID, ResultLine> lines) {
        String changed = changes.stream()
                .map(each -> lines.get(each.guest()).version() == each.seen()
                        ? ""
                        : lines.get(each.guest()).reference())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            throw new Refused("resultsChanged").with("references", changed);
        }
    }

    private void keep(ResultLine line, Map<Pair, MeetingResult> known, MeetingFacts facts, ResultSide side) {
        MeetingResult kept = known.get(line.pair());
        if (kept == null) {
            kept = new MeetingResult(line.pair().host(), line.guest());
        }
        kept.enter(facts, side, clock.instant());
        em.persist(kept);
    }
}
