package kakehashi.domain.matching.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.event.EventRow;

/**
 * What came of the meetings of an event, as staff see it.
 *
 * @param event the event
 * @param sheets of the companies with meetings, by name
 * @param ways where the company would like to go on with somebody whose case the reader may see: how it goes on, by pair
 */
public record ResultBoard(EventRow event, List<ResultSheet> sheets, Map<Pair, Way> ways) implements EventPart {

    /**
     * A seeker's way to a company.
     *
     * @param caseId the seeker's case
     * @param outcomeId the way that goes on; null while none was begun
     */
    public record Way(UUID caseId, UUID outcomeId) {}

    /** Each line counts its own changes. */
    @Override
    public int version() {
        return 0;
    }

    /** The meetings of a company's sign-up; empty when it has none. */
    public Optional<ResultSheet> of(UUID hostId) {
        return sheets.stream().filter(each -> each.hostId().equals(hostId)).findFirst();
    }
}
