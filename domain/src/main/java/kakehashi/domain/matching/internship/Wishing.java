package kakehashi.domain.matching.internship;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.matching.internship.acceptance.Market;

/**
 * What both sides of an event said, without anybody's name: people by sign-up, offers by opening.
 *
 * @param offers what is offered
 * @param wishes by person, the dearest first; everybody with a place at the event stands in it, those without wishes too
 * @param choices by offer, whom its host ranked
 * @param wishing by offer that somebody wished for, who did, in the order of their numbers
 */
record Wishing(
        List<Offer> offers, Map<UUID, List<UUID>> wishes, Map<UUID, List<UUID>> choices, Map<UUID, Set<UUID>> wishing) {

    /** Looks once through all wishes for who wished for each offer. */
    static Wishing of(List<Offer> offers, Map<UUID, List<UUID>> wishes, Map<UUID, List<UUID>> choices) {
        Map<UUID, Set<UUID>> wishing = new HashMap<>();
        wishes.forEach((person, wished) -> wished.forEach(offer ->
                wishing.computeIfAbsent(offer, key -> new LinkedHashSet<>()).add(person)));
        return new Wishing(offers, wishes, choices, wishing);
    }

    /** Reads it for people in the order of their numbers; two queries. */
    static Wishing read(EntityManager em, List<Offer> offers, List<UUID> people) {
        Map<UUID, List<UUID>> wishes = new LinkedHashMap<>();
        people.forEach(each -> wishes.put(each, new ArrayList<>()));
        Map<UUID, List<UUID>> choices = new HashMap<>();
        List<UUID> ids = offers.stream().map(Offer::id).toList();
        if (!ids.isEmpty()) {
            em.createQuery("select w from InternWish w where w.openingId in :offers order by w.rank", InternWish.class)
                    .setParameter("offers", ids)
                    .getResultStream()
                    .filter(each -> wishes.containsKey(each.registrationId()))
                    .forEach(each -> wishes.get(each.registrationId()).add(each.openingId()));
            em.createQuery("select c from HostChoice c where c.openingId in :offers order by c.rank", HostChoice.class)
                    .setParameter("offers", ids)
                    .getResultStream()
                    .filter(each -> wishes.containsKey(each.registrationId()))
                    .forEach(each -> choices.computeIfAbsent(each.openingId(), key -> new ArrayList<>())
                            .add(each.registrationId()));
        }
        return of(offers, wishes, choices);
    }

    /** Who wished for an offer, in the order of their numbers. */
    Collection<UUID> wishing(UUID offer) {
        return wishing.getOrDefault(offer, Set.of());
    }

    /** How many of those who wish for an offer its host ranked. */
    int ranked(UUID offer) {
        return (int) choices.getOrDefault(offer, List.of()).stream()
                .filter(wishing(offer)::contains)
                .count();
    }

    /** Which wish of a person an offer is, from 1; 0 for none. */
    int rank(UUID person, UUID offer) {
        return wishes.getOrDefault(person, List.of()).indexOf(offer) + 1;
    }

    /** Both sides' ranks; a host takes those it did not rank after those it did, in the order of their numbers. */
    Market<UUID, UUID> market() {
        Map<UUID, List<UUID>> orders = new HashMap<>();
        offers.forEach(offer -> {
            Set<UUID> order = new LinkedHashSet<>(choices.getOrDefault(offer.id(), List.of()));
            order.addAll(wishing(offer.id()));
            orders.put(offer.id(), List.copyOf(order));
        });
        return new Market<>(wishes, orders, offers.stream().collect(Collectors.toMap(Offer::id, Offer::capacity)));
    }

    /** Why a computed result is what it is for a person. */
    Placement.Reason reason(UUID person, UUID place) {
        if (wishes.get(person).isEmpty()) {
            return Placement.Reason.NO_WISH;
        }
        return switch (rank(person, place)) {
            case 0 -> Placement.Reason.FILLED;
            case 1 -> Placement.Reason.FIRST_WISH;
            default -> Placement.Reason.LATER_WISH;
        };
    }
}
