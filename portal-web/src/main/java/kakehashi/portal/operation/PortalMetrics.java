package kakehashi.portal.operation;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import kakehashi.i18n.web.MachineMetrics;

/** What the portal counts: sign-ups by outcome, and the Java machine it runs on. Never anything about a person. */
@ApplicationScoped
public class PortalMetrics {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private Counter signUps;

    @PostConstruct
    void register() {
        MachineMetrics.register(registry);
        signUps = Counter.builder()
                .name("kakehashi_sign_ups")
                .help("Sign-ups by outcome: done, or the code of the refusal.")
                .labelNames("outcome")
                .register(registry);
    }

    /** Counts a sign-up; {@code outcome} is {@code done} or the code of a refusal. */
    public void signUp(String outcome) {
        signUps.labelValues(outcome).inc();
    }

    PrometheusRegistry registry() {
        return registry;
    }
}
