package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.matching.interview.solver.Wish;

/** Brings both sides' ranks together. */
@ApplicationScoped
class WishReader {

    @Inject
    InterviewWishes wishes;

    @Inject
    InterviewChoices choices;

    /** What both sides of an event said, by person and then by company; a company with several places stands at its first. */
    @Transactional(Transactional.TxType.MANDATORY)
    Wishes read(UUID eventId, List<InterviewDay.Host> hosts, List<InterviewDay.Guest> guests) {
        Map<UUID, UUID> first = new LinkedHashMap<>();
        hosts.forEach(host -> first.putIfAbsent(host.companyId(), host.id()));
        Map<UUID, List<UUID>> ofPeople = wishes.of(eventId);
        Map<UUID, List<UUID>> ofCompanies = choices.of(eventId);
        List<Wishes.Pair> pairs = new ArrayList<>();
        for (InterviewDay.Guest guest : guests) {
            List<UUID> wished = ofPeople.getOrDefault(guest.id(), List.of());
            first.forEach((company, host) -> {
                int ofPerson = rank(wished, company);
                int ofCompany = rank(ofCompanies.getOrDefault(company, List.of()), guest.id());
                if (ofPerson > Wish.NONE || ofCompany > Wish.NONE) {
                    pairs.add(new Wishes.Pair(host, guest.id(), ofCompany, ofPerson));
                }
            });
        }
        return new Wishes(pairs);
    }

    private static int rank(List<UUID> order, UUID id) {
        return order.indexOf(id) + 1;
    }
}
