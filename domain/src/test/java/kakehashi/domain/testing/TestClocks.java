package kakehashi.domain.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import kakehashi.domain.settings.WallTime;

/** Gives everybody the clock that tests move. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TestClocks {

    /** The test's clock. */
    @Produces
    public Clock clock() {
        return TestClock.INSTANCE;
    }

    /** The same for what asks for the clock on the wall. */
    @Produces
    @WallTime
    public Clock wall() {
        return TestClock.INSTANCE;
    }
}
