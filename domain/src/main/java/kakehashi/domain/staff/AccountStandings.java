package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** Tells what accounts can be used for today. Source: R-F6, R-W3, T2. */
@ApplicationScoped
public class AccountStandings {

    @Inject
    Handlers handlers;

    @Inject
    Settings settings;

    /** What one account can be used for. */
    public AccountStanding of(StaffAccount account) {
        boolean handling = account.role().isHandling() && !account.isStopped();
        boolean proven = handling && handlers.isProven(account.actor().id());
        Optional<LocalDate> last = proven ? handlers.lastDay(account.actor().id()) : Optional.empty();
        return AccountStanding.of(account, proven, last, handlers.today(), settings.number(Setting.STAFF_CLOSING_DAYS));
    }

    /** What each of many accounts can be used for; two queries however many there are. */
    Map<UUID, AccountStanding> of(List<StaffAccount> accounts) {
        Set<UUID> proven = handlers.proven();
        Map<UUID, LocalDate> lastDays = new HashMap<>();
        handlers.all().forEach(each -> lastDays.merge(each.accountId(), each.endsOn(), AccountStandings::later));
        Map<UUID, AccountStanding> standings = new HashMap<>();
        for (StaffAccount account : accounts) {
            UUID id = account.actor().id();
            standings.put(
                    id,
                    AccountStanding.of(
                            account,
                            proven.contains(id),
                            Optional.ofNullable(lastDays.get(id)),
                            handlers.today(),
                            settings.number(Setting.STAFF_CLOSING_DAYS)));
        }
        return standings;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
