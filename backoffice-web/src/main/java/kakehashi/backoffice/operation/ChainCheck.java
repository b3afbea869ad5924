package kakehashi.backoffice.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import kakehashi.domain.privacy.access.AccessLog;

/** Checks now and then that nobody was at the access log, and remembers the answer. Source: R-WS3. */
@ApplicationScoped
public class ChainCheck {

    private static final Logger LOG = Logger.getLogger(ChainCheck.class.getName());

    private volatile Boolean whole;

    @Inject
    AccessLog log;

    /** Checks the whole chain, which may take a while; says that nothing is left to do. */
    public int check() {
        OptionalLong broken = log.firstBroken();
        whole = broken.isEmpty();
        broken.ifPresent(entry -> LOG.log(Level.SEVERE, "access log altered or incomplete at entry {0}", "" + entry));
        return 0;
    }

    /** Whether the chain was whole at the last check; empty before the first. */
    Optional<Boolean> whole() {
        return Optional.ofNullable(whole);
    }
}
