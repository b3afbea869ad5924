package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What companies tell those they met; never what they think of anybody. Source: R-A33. */
@ApplicationScoped
public class ToldSteps {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The next steps that are told about somebody's own sign-ups, by pair; one query however many there are. */
    @Transactional
    public Map<Pair, ToldStep> of(Collection<UUID> registrations) {
        return registrations.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select x from MeetingResult x where x.registrationId in :ids and x.told = true",
                                MeetingResult.class)
                        .setParameter("ids", registrations)
                        .getResultStream()
                        .map(each -> new ToldStep(
                                each.pair(), each.facts().step(), each.facts().by()))
                        .collect(Collectors.toMap(ToldStep::pair, Function.identity()));
    }
}
