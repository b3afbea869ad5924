package kakehashi.domain.matching.internship;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.event.Event;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;

/**
 * Somebody with a sure sign-up who was told a host, read for the services of this room.
 *
 * @param registration the sign-up
 * @param event the internship
 * @param offer where the person goes
 */
record Placed(Registration registration, Event event, Offer offer) {

    private static final String ONE = """
            select r, e, p from Registration r, Event e, Placement p, PlacementPlan q
            where r.id = :id and e.id = r.eventId and p.registrationId = r.id and p.openingId is not null
              and q.eventId = e.id and q.state = kakehashi.domain.matching.internship.PlacementPlan.State.PUBLISHED
              and
            """ + Attendees.SURE;

    private static final String ACTS_FOR = """
            select count(k) from Contact k, Company c
            where k.id = :contact and k.belongsSince is not null and c.id = k.companyId and c.id = :company
              and c.check <> kakehashi.domain.company.Company.Check.NEEDED
            """;

    /** The person of a sign-up; empty when no host was told. */
    static Optional<Placed> find(EntityManager em, UUID registrationId) {
        return em.createQuery(ONE, Object[].class)
                .setParameter("id", registrationId)
                .getResultStream()
                .findFirst()
                .map(row -> new Placed(
                        (Registration) row[0],
                        (Event) row[1],
                        Offers.find(em, ((Placement) row[2]).openingId()).orElseThrow()));
    }

    /** Whether a contact belongs to the host, about which there are no doubts. */
    boolean isAt(EntityManager em, UUID contactId) {
        return em.createQuery(ACTS_FOR, Long.class)
                        .setParameter("contact", contactId)
                        .setParameter("company", offer.companyId())
                        .getSingleResult()
                > 0;
    }

    /** Whether something of a day can be said by now. */
    boolean isDay(LocalDate day, LocalDate today) {
        return !day.isBefore(offer.begins()) && !day.isAfter(offer.ends()) && !day.isAfter(today);
    }

    /** What is known of a day; what a host said before the person was placed elsewhere is not meant. */
    Optional<InternDay> known(EntityManager em, LocalDate day) {
        return Optional.ofNullable(all(em).get(day));
    }

    private Map<LocalDate, InternDay> all(EntityManager em) {
        return em.createQuery(
                        "select d from InternDay d where d.registrationId = :id and d.openingId = :opening",
                        InternDay.class)
                .setParameter("id", registration.id())
                .setParameter("opening", offer.id())
                .getResultStream()
                .collect(Collectors.toMap(InternDay::day, Function.identity()));
    }

    /** The days until today. */
    DayBook book(EntityManager em, Seal seal, LocalDate today) {
        Map<LocalDate, InternDay> known = all(em);
        List<DayBook.Day> days = offer.begins()
                .datesUntil(offer.ends().plusDays(1))
                .filter(each -> isDay(each, today))
                .map(each ->
                        known.containsKey(each) ? known.get(each).open(seal) : new DayBook.Day(each, null, null, null))
                .toList();
        return new DayBook(registration.id(), event.id(), registration.reference(), offer, days);
    }
}
