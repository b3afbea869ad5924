package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Actor;

/** The real rules of signing in over accounts in memory. */
public final class StaffSamples {

    /** Quick to try; the product's own takes longer on purpose. */
    private static final Argon2Function QUICK = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);

    private StaffSamples() {}

    /** A new account. */
    public static StaffAccount account(String login, Role role, String password) {
        return new StaffAccount(
                login,
                role,
                Password.hash(password).addRandomSalt(16).with(QUICK).getResult(),
                Instant.EPOCH);
    }

    /** The service, with nobody but these. */
    public static StaffAccounts accounts(Clock clock, StaffAccount... everybody) {
        StaffAccounts accounts = new StaffAccounts();
        accounts.clock = clock;
        accounts.standings = new AccountStandings() {
            @Override
            public AccountStanding of(StaffAccount account) {
                return AccountStanding.OPEN;
            }
        };
        accounts.log = new AccessLog() {
            @Override
            public void add(Actor actor, String action, UUID subjectId, int records) {
                assertNotNull(subjectId, action);
            }
        };
        accounts.em = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "createQuery" -> byLogin(everybody);
                    case "flush" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        return accounts;
    }

    private static TypedQuery<?> byLogin(StaffAccount... everybody) {
        Map<Object, Object> parameters = new ConcurrentHashMap<>();
        return (TypedQuery<?>) Proxy.newProxyInstance(
                TypedQuery.class.getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "setLockMode" -> proxy;
                    case "setParameter" -> {
                        parameters.put(arguments[0], arguments[1]);
                        yield proxy;
                    }
                    case "getResultList" -> found(parameters.get("login"), everybody);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static List<StaffAccount> found(Object login, StaffAccount... everybody) {
        return Stream.of(everybody)
                .filter(account -> account.actor().login().equals(login))
                .toList();
    }
}
