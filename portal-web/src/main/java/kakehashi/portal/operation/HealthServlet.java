package kakehashi.portal.operation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import kakehashi.domain.operation.Readiness;
import kakehashi.i18n.web.HealthEndpoint;

/** {@code /health/live} and {@code /health/ready}. */
@WebServlet("/health/*")
public class HealthServlet extends HealthEndpoint {

    @Inject
    transient Readiness readiness;

    @Override
    protected Map<String, Boolean> checks() {
        return readiness.check();
    }
}
