package kakehashi.domain.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test under the database account of the portal. */
public abstract class UnderPortal extends InServer {

    /** The application. */
    @Deployment
    public static WebArchive deployment() {
        return TestWars.portal();
    }
}
