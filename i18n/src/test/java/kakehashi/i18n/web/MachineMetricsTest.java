package kakehashi.i18n.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MachineMetricsTest {

    @Test
    void tells_memory_but_not_what_needs_a_listener_that_outlives_the_application() {
        PrometheusRegistry registry = new PrometheusRegistry();
        MachineMetrics.register(registry);

        Set<String> names = registry.scrape().stream()
                .map(metric -> metric.getMetadata().getName())
                .collect(Collectors.toSet());
        assertTrue(names.contains("jvm_memory_used_bytes"));
        assertFalse(names.contains("jvm_memory_pool_allocated_bytes"));
    }
}
