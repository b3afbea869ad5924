package kakehashi.domain.privacy.incident;

import java.util.List;

/**
 * An incident in a list.
 *
 * @param incident itself
 * @param clocks what is due, in order
 * @param affected of how many people data were seen, as far as is known
 */
public record IncidentRow(Incident incident, List<IncidentClock> clocks, long affected) {

    /** What is due next; null when both reports are handed over. */
    public IncidentClock next() {
        return clocks.stream().filter(each -> !each.isDone()).findFirst().orElse(null);
    }

    /** Whether anything should have been done before now. */
    public boolean isLate() {
        return clocks.stream().anyMatch(IncidentClock::isLate);
    }
}
