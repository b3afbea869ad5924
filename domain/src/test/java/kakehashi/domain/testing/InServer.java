package kakehashi.domain.testing;

import jakarta.inject.Inject;
import java.sql.SQLException;
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
}
