package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Acting;

/** Which programmes a search over all events looks through. */
@ApplicationScoped
public class SearchedYears {

    @Inject
    Programmes programmes;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /**
     * The programmes that are not over and whose data the acting person may handle, the latest first; none when the filter
     * has no text or one too short to be looked for.
     */
    @Transactional
    public List<Programme> of(RegistrationFilter filter) {
        List<Programme> searched = new ArrayList<>(filter.how().isEmpty() ? List.of() : programmes.unfinished());
        Collections.reverse(searched);
        Set<UUID> own = handlers.programmes(acting.actor());
        searched.removeIf(programme -> !own.contains(programme.id()));
        return searched;
    }
}
