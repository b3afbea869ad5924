package kakehashi.i18n.web;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** An application's metrics in Prometheus' text format, for this machine alone. */
public abstract class MetricsEndpoint extends HttpServlet {

    /** The application's registry. */
    protected abstract PrometheusRegistry registry();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!HealthEndpoint.isLocal(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(16_384);
        PrometheusTextFormatWriter.create().write(text, registry().scrape());
        response.setContentType(PrometheusTextFormatWriter.CONTENT_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(text.size());
        text.writeTo(response.getOutputStream());
    }
}
