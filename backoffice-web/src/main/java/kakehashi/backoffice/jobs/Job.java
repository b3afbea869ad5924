package kakehashi.backoffice.jobs;

import java.util.function.IntSupplier;
import kakehashi.domain.settings.Traffic;
import kakehashi.i18n.web.Incident;

/**
 * Work done in rounds until a round finds nothing left. A failure is logged, and logged again only after the work
 * succeeded in between, so that a database that is away does not fill the log.
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
    public synchronized void run() {
        try {
            while (!ended && !Traffic.isClosed() && round.getAsInt() > 0) {
                Thread.yield();
            }
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                Incident.log(failed);
            }
            failing = true;
        }
    }

    /** Waits for a running round and lets no other begin. */
    synchronized void end() {
        ended = true;
    }
}
