package kakehashi.domain.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** The only source of time. For demonstrations it can be set to another day, from which it goes on. */
@ApplicationScoped
public class Clocks {

    /** The clock everybody injects; ticks in UTC. */
    @Produces
    public Clock clock(Settings settings) {
        Clock system = Clock.systemUTC();
        return settings.date(Setting.DEMO_DATE)
                .map(day -> day.atTime(LocalTime.of(9, 0))
                        .atZone(settings.zone(Setting.OFFICE_ZONE))
                        .toInstant())
                .map(start -> Clock.offset(system, Duration.between(settings.startedAt(), start)))
                .orElse(system);
    }

    /** The clock on the wall, whatever day a demonstration is set to. */
    @Produces
    @WallTime
    public Clock wall() {
        return Clock.systemUTC();
    }
}
