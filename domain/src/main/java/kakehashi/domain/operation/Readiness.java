package kakehashi.domain.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kakehashi.domain.mail.Transports;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.settings.Traffic;

/** Asks the database, the keys and the mail transport whether they are there. */
@ApplicationScoped
public class Readiness {

    @Inject
    Programmes programmes;

    @Inject
    Seals seals;

    @Inject
    Transports transports;

    /** Each thing that is needed, by name, and whether it is there; in the order they are asked. */
    public Map<String, Boolean> check() {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("database", holds(() -> programmes.unfinished() != null));
        checks.put("keys", holds(this::keysOfEveryYear));
        checks.put("mail", holds(transports::reachable));
        checks.put("open", !Traffic.isClosed());
        return checks;
    }

    private boolean keysOfEveryYear() {
        return programmes.unfinished().stream().allMatch(programme -> seals.has(programme.fiscalYear()));
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
