package kakehashi.portal.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.domain.settings.Network;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * Keeps machines from filling events: nobody but who is signed in fills in a form within seconds, and one network address
 * has only so many sign-ups an hour. Addresses are forgotten after that hour.
 */
@ApplicationScoped
public class Gate {

    private static final int MOST_ADDRESSES = 100_000;

    private final Cache<String, AtomicInteger> byAddress = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private Duration least;
    private int most;
    private List<Network> proxies;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    KnownVisitor signedIn;

    @Inject
    Clock clock;

    @PostConstruct
    void configure() {
        least = Duration.ofSeconds(settings.number(Setting.SIGNUP_SECONDS));
        most = settings.number(Setting.SIGNUPS_PER_HOUR);
        proxies = settings.networks(Setting.PROXIES);
    }

    /**
     * Lets the sign-up of the current request pass, and counts it.
     *
     * @param begunAt when its form was opened
     * @throws Refused {@code tooQuick} when that was a moment ago and nobody is signed in; {@code tooMany} when this
     *     address had its share for the hour
     */
    public void pass(Instant begunAt) {
        boolean quick = Duration.between(begunAt, clock.instant()).compareTo(least) < 0;
        if (quick && !signedIn.isKnown()) {
            throw new Refused("tooQuick");
        }
        if (!lets("tooMany")) {
            throw new Refused("tooMany");
        }
    }

    /**
     * Counts a use of the current request apart from other uses, however quick it is.
     *
     * @return whether this address still had a share of it for the hour
     */
    public boolean lets(String use) {
        return byAddress.get(use + " " + address(), each -> new AtomicInteger()).incrementAndGet() <= most;
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
