package kakehashi.backoffice.jobs;

import java.util.function.IntSupplier;
import kakehashi.domain.settings.Traffic;
import kakehashi.i18n.web.Incident;

/**
 * Work done in rounds until a round finds nothing left. A failure of whatever kind is logged and ends the run, not the
 * timer; it is logged again only after the work succeeded in between, so that a database that is away does not fill the
 * log.
 */
final class Job implements Runnable {

    private final IntSupplier round;
    private boolean ended;
    private boolean failing;

    /** Work whose every round says how much it did. */
    Job(IntSupplier round) {
        this.round = round;
    }

    @Override
    public void run() {
        boolean more;
        do {
            more = once();
        } while (more);
    }

    private synchronized boolean once() {
        if (ended || Traffic.isClosed()) {
            return false;
        }
        try {
            boolean more = round.getAsInt() > 0;
            failing = false;
            return more;
        } catch (RuntimeException | Error failed) {
            if (!failing) {
                Incident.log(failed);
            }
            failing = true;
            return false;
        }
    }

    /** Waits for a running round and lets no other begin. */
    synchronized void end() {
        ended = true;
    }
}
