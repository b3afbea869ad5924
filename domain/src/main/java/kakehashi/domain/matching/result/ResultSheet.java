package kakehashi.domain.matching.result;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * The meetings of one company at an event with what came of them.
 *
 * @param eventId the event
 * @param zone its zone
 * @param hostId the company's sign-up
 * @param companyId the company
 * @param company its name
 * @param lines by the clock
 */
public record ResultSheet(
        UUID eventId, ZoneId zone, UUID hostId, UUID companyId, String company, List<ResultLine> lines) {

    /** How many meetings nothing is said of. */
    public long open() {
        return lines.stream().filter(each -> !each.isEntered()).count();
    }
}
