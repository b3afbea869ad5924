package kakehashi.backoffice.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.settings.Network;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/**
 * Refuses requests from outside the networks staff may work from, before anybody can try a password. Health, the style
 * of the refusal itself and the metrics, which are for this machine alone, are left open. Source: T6.
 */
public class NetworkGate extends HttpFilter {

    private static final Set<String> OPEN = Set.of("/health", "/metrics");

    private transient List<Network> allowed;
    private transient List<Network> proxies;

    @Inject
    transient Settings settings;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        allowed = settings.networks(Setting.OFFICE_NETWORKS);
        proxies = settings.networks(Setting.PROXIES);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean open = allowed.isEmpty() || OPEN.contains(path) || path.startsWith("/assets/");
        if (open || isIn(allowed, address(request))) {
            chain.doFilter(request, response);
        } else {
            Refusal.deny(request, response, "network");
        }
    }

    /** The visitor's address: behind a proxy of ours, the last one that is no proxy of ours. */
    private String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isIn(proxies, address)) {
            return address;
        }
        String[] hops = forwarded.strip().split("\\s*,\\s*");
        for (int i = hops.length - 1; i >= 0; i--) {
            if (!isIn(proxies, hops[i])) {
                return hops[i];
            }
        }
        return address;
    }

    private static boolean isIn(List<Network> networks, String address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
