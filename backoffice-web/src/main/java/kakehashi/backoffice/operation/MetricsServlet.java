package kakehashi.backoffice.operation;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import kakehashi.i18n.web.MetricsEndpoint;

/** {@code /metrics}, for this machine alone. */
@WebServlet("/metrics")
public class MetricsServlet extends MetricsEndpoint {

    @Inject
    transient OfficeMetrics metrics;

    @Override
    protected PrometheusRegistry registry() {
        return metrics.registry();
    }
}
