package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;

/**
 * The programmes whose papers one sees: whose data one may handle today; the ward and its auditors all. Source: R-F7.
 */
@ApplicationScoped
public class SeenYears {

    @Inject
    Programmes programmes;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /** Those programmes, the latest first. */
    @Transactional
    public List<Programme> seen() {
        Actor actor = acting.actor();
        List<Programme> seen = new ArrayList<>(programmes.all());
        if (Role.valueOf(actor.role()).isHandling()) {
            Set<UUID> own = handlers.programmes(actor);
            seen.removeIf(programme -> !own.contains(programme.id()));
        }
        return seen;
    }
}
