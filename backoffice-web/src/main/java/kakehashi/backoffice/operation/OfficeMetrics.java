package kakehashi.backoffice.operation;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.i18n.web.MachineMetrics;

/**
 * What the back office counts: mails by state, whether the access log is whole, and the Java machine it runs on. Never
 * anything about a person. What cannot be asked, because the database is away, is left out.
 */
@ApplicationScoped
public class OfficeMetrics {

    private static final Logger LOG = Logger.getLogger(OfficeMetrics.class.getName());

    private final PrometheusRegistry registry = new PrometheusRegistry();

    @Inject
    Outbox outbox;

    @Inject
    ChainCheck chain;

    @PostConstruct
    void register() {
        MachineMetrics.register(registry);
        GaugeWithCallback.builder()
                .name("kakehashi_mails")
                .help("Mails by state; held and failed ones wait for staff.")
                .labelNames("state")
                .callback(this::countMails)
                .register(registry);
        GaugeWithCallback.builder()
                .name("kakehashi_access_log_whole")
                .help("1 when the chain of the access log was whole at the last check, else 0.")
                .callback(gauge -> chain.last().ifPresent(result -> gauge.call(result.whole() ? 1 : 0)))
                .register(registry);
    }

    private void countMails(GaugeWithCallback.Callback gauge) {
        try {
            for (OutgoingMail.State state : OutgoingMail.State.values()) {
                gauge.call(outbox.count(state), state.name().toLowerCase(Locale.ROOT));
            }
        } catch (RuntimeException databaseAway) {
            LOG.log(
                    Level.FINE,
                    "mails not counted: {0}",
                    databaseAway.getClass().getSimpleName());
        }
    }

    PrometheusRegistry registry() {
        return registry;
    }
}
