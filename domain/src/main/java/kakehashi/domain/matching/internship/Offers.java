package kakehashi.domain.matching.internship;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;

/** What hosts offer at an event, read for the services of this room. */
final class Offers {

    private static final String AT = """
            select o, c from Opening o, Company c
            where c.id = o.companyId and o.kind = kakehashi.domain.company.OpeningKind.INTERNSHIP
              and o.state = kakehashi.domain.company.OpeningState.PUBLISHED
              and c.check <> kakehashi.domain.company.Company.Check.NEEDED
              and c.programmeId = :programme and o.beginsOn >= :first and o.endsOn <= :last
            order by c.searchName, o.beginsOn, o.id
            """;

    private Offers() {}

    /** The offers of an event, by the hosts' names; empty for events of other kinds. One query. */
    static List<Offer> at(EntityManager em, Event event) {
        if (event.kind() != EventKind.INTERNSHIP) {
            return List.of();
        }
        return em.createQuery(AT, Object[].class)
                .setParameter("programme", event.programme().id())
                .setParameter("first", event.schedule().start().toLocalDate())
                .setParameter("last", event.schedule().end().toLocalDate())
                .getResultStream()
                .map(row -> offer((Opening) row[0], (Company) row[1]))
                .toList();
    }

    /** Offers by id. */
    static Map<UUID, Offer> byId(List<Offer> offers) {
        return offers.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /** Offers by id, whatever became of them since. One query. */
    static Map<UUID, Offer> byIds(EntityManager em, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return byId(em.createQuery(
                        "select o, c from Opening o, Company c where o.id in :ids and c.id = o.companyId",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> offer((Opening) row[0], (Company) row[1]))
                .toList());
    }

    /** One offer, whatever became of it since; empty when there never was one. */
    static Optional<Offer> find(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(Opening.class, id))
                .map(opening -> offer(opening, em.find(Company.class, opening.companyId())));
    }

    private static Offer offer(Opening opening, Company company) {
        Map<OpeningField, String> answers = opening.answers();
        return new Offer(
                opening.id(),
                company.id(),
                company.profile().name(),
                answers.get(OpeningField.TITLE),
                answers.get(OpeningField.PLACE),
                opening.beginsOn(),
                opening.endsOn(),
                Integer.parseInt(answers.get(OpeningField.DAY_COUNT)),
                Integer.parseInt(answers.getOrDefault(OpeningField.CAPACITY, "1")),
                CompanyAnswers.YES.equals(answers.get(OpeningField.PAID)),
                opening.writtenIn());
    }
}
