package kakehashi.backoffice.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Anchors;

/** Checks now and then that nobody was at the access log, and remembers the answer. Source: R-WS3. */
@ApplicationScoped
public class ChainCheck {

    private static final Logger LOG = Logger.getLogger(ChainCheck.class.getName());

    private volatile Result last;

    @Inject
    AccessLog log;

    @Inject
    Anchors anchors;

    @Inject
    Clock clock;

    /**
     * What a check found.
     *
     * @param broken the number of the first entry that does not fit; empty when the chain is whole
     * @param at when the check began
     */
    public record Result(OptionalLong broken, Instant at) {

        /** Whether the chain is whole. */
        public boolean whole() {
            return broken.isEmpty();
        }
    }

    /** Checks the whole chain and its anchors, which may take a while; says that nothing is left to do. */
    public synchronized int check() {
        Instant begin = clock.instant();
        last = new Result(log.firstBroken(anchors.all()), begin);
        last.broken()
                .ifPresent(entry -> LOG.log(Level.SEVERE, "access log altered or incomplete at entry {0}", "" + entry));
        return 0;
    }

    /** What the last check of this server found; empty before the first. */
    public Optional<Result> last() {
        return Optional.ofNullable(last);
    }
}
