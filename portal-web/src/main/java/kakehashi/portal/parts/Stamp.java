package kakehashi.portal.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;

/** When a form was opened, as text that only we can write: for forms that keep nothing in the session. */
@ApplicationScoped
public class Stamp {

    private static final String PLACE = "page.stamp";
    private static final UUID NO_ROW = new UUID(0, 0);

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** The stamp of this moment; empty before the first year was opened. */
    public String now() {
        Programme programme = catalogue.current().programme();
        if (programme == null) {
            return "";
        }
        int year = programme.fiscalYear();
        return year + "." + seals.of(year).wrap(PLACE, NO_ROW, clock.instant().toString());
    }

    /** When a form with this stamp was opened; just now, when it is missing or not ours. */
    public Instant read(String stamp) {
        try {
            String[] parts = stamp.split("\\.", 2);
            return Instant.parse(seals.of(Integer.parseInt(parts[0])).unwrap(PLACE, NO_ROW, parts[1]));
        } catch (RuntimeException notOurs) {
            return clock.instant();
        }
    }
}
