package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kakehashi.domain.event.Events;

/** Draws by lot, when their time has come, the places of events that are not for who comes first. */
@ApplicationScoped
public class Draws {

    @Inject
    DrawTurn turn;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** Draws what is due; says for how many events. */
    public int drawDue() {
        return Rounds.of(events.toBeDrawn(clock.instant()), turn::draw);
    }
}
