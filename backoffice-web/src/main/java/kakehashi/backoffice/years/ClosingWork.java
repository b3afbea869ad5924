package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.closing.ClosingDesk;
import kakehashi.domain.privacy.closing.ReturnPackages;
import kakehashi.domain.privacy.closing.YearErasing;

/** Carries out what is done in the closing of a year. */
@RequestScoped
class ClosingWork {

    /** How long a page may be awaited. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Rows of one transaction. */
    private static final int ROWS = 1000;

    @Inject
    ClosingDesk desk;

    @Inject
    ReturnPackages packages;

    @Inject
    YearErasing erasing;

    @Inject
    Clock clock;

    /** Does it; says how it went, as the key behind {@code texts.done.}. */
    String act(ClosingAct act, UUID year, String first, String second) {
        switch (act) {
            case BEGIN -> desk.begin(year);
            case KEY -> desk.key(year, first);
            case PACK -> packages.pack(year);
            case RECEIVE -> desk.receive(year, first, second);
            case ASK -> desk.ask(year);
            case WITHDRAW -> desk.withdraw(year);
            case APPROVE -> desk.approve(year);
            case DESTROY -> erasing.destroyKeys(year);
            case CERTIFY -> erasing.certify(year);
            case ERASE -> {
                return erase(year) ? "closingErased" : "closingErasing";
            }
            default -> {
                return erasing.scan(year).isEmpty() ? "closingScanned" : "closingFound";
            }
        }
        return "closing" + act.name().charAt(0) + act.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Erases for a while; what is not finished then goes on when it is asked again. */
    private boolean erase(UUID year) {
        Instant until = clock.instant().plus(LONGEST);
        boolean finished = erasing.erase(year, ROWS);
        while (!finished && clock.instant().isBefore(until)) {
            finished = erasing.erase(year, ROWS);
        }
        return finished;
    }
}
