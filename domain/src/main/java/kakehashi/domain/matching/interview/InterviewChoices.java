package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.ranking.Ranking;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Owners;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.SharedRow;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * Companies rank whom they would like to meet at an event, among those with a place there who show them something. They
 * are not told who wishes to meet them. Source: R-A33, T7.
 */
@ApplicationScoped
public class InterviewChoices {

    private static final String EVENTS =
            """
            select distinct e, k.companyId from Contact k, Event e, Registration r
            where k.id = :contact and k.belongsSince is not null and r.companyId = k.companyId and e.id = r.eventId
              and e.kind in (kakehashi.domain.event.EventKind.INFORMATION_SESSION,
                kakehashi.domain.event.EventKind.INTERVIEW_DAY)
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED and e.archivedAt is null
              and e.endsAt > :now and
            """ + Owners.OF_MEMBER + " and " + Attendees.SURE + " order by e.startsAt, e.id";

    private static final String SIGNED_UP = """
            select r from Registration r where r.eventId = :event and r.seekerId is not null and
            """ + Attendees.SURE + " order by r.reference";

    /**
     * What still counts of an event: both have a place, the person shows the company something, and did since it chose; a
     * disclosure that another one replaced at once is no break.
     */
    private static final String COUNTING =
            """
            select o from InterviewChoice o, Registration r, Company c, Disclosure d
            where o.eventId = :event and r.id = o.registrationId and c.id = o.companyId
              and exists (select t from Registration t where t.eventId = o.eventId and t.companyId = c.id
                and t.state = kakehashi.domain.registration.Registration.State.CONFIRMED)
              and not exists (select v from DisclosureWithdrawal v, Disclosure f
                where v.disclosureId = f.id and f.registrationId = o.registrationId and f.companyId = o.companyId
                  and v.withdrawnAt >= o.chosenAt
                  and not exists (select n from Disclosure n where n.registrationId = f.registrationId
                    and n.companyId = f.companyId and n.givenAt = v.withdrawnAt and n.id <> f.id))
              and
            """ + SharedSheets.HOLDS + " and " + Attendees.SURE + " order by o.companyId, o.rank";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SharedSheets sheets;

    @Inject
    WishClosings closings;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Whom companies would like to meet: by company, sign-ups, the dearest first. Companies that ranked nobody do not stand in
     * it, nor does anybody who has no place or shows the company nothing any more. One query however many there are.
     */
    @Transactional
    public Map<UUID, List<UUID>> of(UUID eventId) {
        return counting(eventId);
    }

    private Map<UUID, List<UUID>> counting(UUID eventId) {
        Map<UUID, List<UUID>> choices = new LinkedHashMap<>();
        em.createQuery(COUNTING, InterviewChoice.class)
                .setParameter("event", eventId)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE)))
                .getResultList()
                .forEach(each -> choices.computeIfAbsent(each.companyId(), key -> new ArrayList<>())
                        .add(each.registrationId()));
        return choices;
    }

    /**
     * The events with booths that are not over, in which the company a contact belongs to takes part, by beginning; empty for
     * everybody else.
     */
    @Transactional
    public List<CompanySheet> sheets(UUID contactId) {
        return list(contactId);
    }

    private List<CompanySheet> list(UUID contactId) {
        Set<UUID> shown =
                sheets.rows(contactId).stream().map(SharedRow::registrationId).collect(Collectors.toSet());
        return em.createQuery(EVENTS, Object[].class)
                .setParameter("contact", contactId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> sheet((Event) row[0], (UUID) row[1], shown))
                .toList();
    }

    private CompanySheet sheet(Event event, UUID companyId, Set<UUID> shown) {
        List<CompanySheet.Person> people =
                em.createQuery(SIGNED_UP, Registration.class).setParameter("event", event.id()).getResultList().stream()
                        .filter(each -> shown.contains(each.id()))
                        .map(each -> new CompanySheet.Person(each.id(), each.reference()))
                        .toList();
        Instant closesAt = closings.at(event);
        return new CompanySheet(
                event.id(),
                companyId,
                people,
                counting(event.id()).getOrDefault(companyId, List.of()),
                closesAt,
                clock.instant().isBefore(closesAt));
    }

    /**
     * Says whom the company would like to meet at an event, the dearest first; what was said before is gone. None takes all
     * back.
     *
     * @throws Refused {@code wishUnknown} for an event that is not the company's, or somebody it may not rank; {@code
     *     wishesClosed}; {@code choiceTwice} when one person is ranked twice; {@code wishesTooMany}
     */
    @Transactional
    public void rank(UUID contactId, UUID eventId, List<UUID> registrations) {
        CompanySheet sheet = own(contactId, eventId);
        em.createNativeQuery("select id from company where id = ? for update")
                .setParameter(1, sheet.companyId().toString())
                .getResultList();
        if (!sheet.open()) {
            throw new Refused("wishesClosed");
        }
        List<UUID> known =
                sheet.people().stream().map(CompanySheet.Person::registrationId).toList();
        List<UUID> chosen = new Ranking(registrations)
                .checked(known, InterviewChoice.MOST, "choiceTwice")
                .chosen();
        em.createQuery("delete from InterviewChoice o where o.eventId = :event and o.companyId = :company")
                .setParameter("event", eventId)
                .setParameter("company", sheet.companyId())
                .executeUpdate();
        for (int i = 0; i < chosen.size(); i++) {
            em.persist(new InterviewChoice(eventId, sheet.companyId(), chosen.get(i), i + 1, clock.instant()));
        }
        em.flush();
    }

    private CompanySheet own(UUID contactId, UUID eventId) {
        return list(contactId).stream()
                .filter(each -> each.eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new Refused("wishUnknown"));
    }
}
