package kakehashi.domain.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.privacy.sealing.Seals;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, on a fresh world. */
@ExtendWith(ArquillianExtension.class)
public abstract class InServer {

    @Inject
    protected Seals seals;

    @Inject
    protected Catalogue catalogue;

    protected World world;

    @BeforeEach
    void beginWorld() throws SQLException {
        world = World.fresh(seals, catalogue);
    }

    /** How many statements something makes the application send to the database. */
    protected long statements(Runnable look) throws SQLException {
        long before = world.sql().statements();
        look.run();
        return world.sql().statements() - before;
    }

    /** Does something in a request of its own, as each of several people does. */
    protected static <T> T inRequest(Callable<T> work) throws Exception {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            return work.call();
        } finally {
            request.deactivate();
        }
    }
}
