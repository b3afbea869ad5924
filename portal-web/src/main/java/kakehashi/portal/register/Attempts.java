package kakehashi.portal.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.domain.settings.Network;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** Counts sign-ups by network address, so that one machine cannot fill an event. Addresses are forgotten after an hour. */
@ApplicationScoped
public class Attempts {

    private static final int MOST_ADDRESSES = 100_000;

    private final Cache<String, AtomicInteger> byAddress = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private int most;
    private List<Network> proxies;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void configure() {
        most = settings.number(Setting.SIGNUPS_PER_HOUR);
        proxies = settings.networks(Setting.PROXIES);
    }

    /**
     * Counts a sign-up of the current request.
     *
     * @throws Refused {@code tooMany} when this address had its share for the hour
     */
    public void count() {
        if (byAddress.get(address(), each -> new AtomicInteger()).incrementAndGet() > most) {
            throw new Refused("tooMany");
        }
    }

    /** The visitor's address: behind a proxy of ours, the last one that is no proxy of ours. */
    private String address() {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isProxy(address)) {
            return address;
        }
        String[] hops = forwarded.split("\\s*,\\s*");
        for (int i = hops.length - 1; i >= 0; i--) {
            if (!isProxy(hops[i])) {
                return hops[i];
            }
        }
        return address;
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }
}
