package kakehashi.domain.privacy.inspection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.domain.shared.Refused;

/** How far an inspection is, by the last answer of each point; whether it can be closed. Source: T15, domain 4.4. */
public final class Checklist {

    private final Map<InspectionPoint, InspectionAnswer> last = new EnumMap<>(InspectionPoint.class);

    private Checklist(Collection<InspectionAnswer> answers) {
        answers.forEach(each -> last.put(each.point(), each));
    }

    /** What answers come to, given in the order they were said. */
    public static Checklist of(Collection<InspectionAnswer> answers) {
        return new Checklist(answers);
    }

    /** How a point stands; empty when nobody answered it yet. */
    public Optional<InspectionAnswer> of(InspectionPoint point) {
        return Optional.ofNullable(last.get(point));
    }

    /** How many points are answered. */
    public int answered() {
        return last.size();
    }

    /** The points nobody answered yet, in order. */
    public Set<InspectionPoint> unanswered() {
        Set<InspectionPoint> missing = EnumSet.allOf(InspectionPoint.class);
        missing.removeAll(last.keySet());
        return missing;
    }

    /** The findings nobody has mended yet, in the order of the points. */
    public List<InspectionAnswer> open() {
        return last.values().stream().filter(InspectionAnswer::isOpen).toList();
    }

    /** Those of them that have no day by which they are mended. */
    public List<InspectionAnswer> undated() {
        return open().stream().filter(each -> each.words().mendBy() == null).toList();
    }

    /** Whether every point is answered and every open finding has its day. */
    public boolean isComplete() {
        return unanswered().isEmpty() && undated().isEmpty();
    }

    /**
     * Lets only what is complete pass.
     *
     * @throws Refused {@code inspectionUnanswered} with how many are missing; {@code inspectionUndated} with how many
     *     open findings have no day
     */
    void mustBeComplete() {
        if (!unanswered().isEmpty()) {
            throw new Refused("inspectionUnanswered").with("count", unanswered().size());
        }
        if (!undated().isEmpty()) {
            throw new Refused("inspectionUndated").with("count", undated().size());
        }
    }

    /** The answer that was given last of all; empty before the first. */
    public Optional<InspectionAnswer> latest() {
        return last.values().stream().max((one, other) -> Long.compare(one.number(), other.number()));
    }

    /** The number of that answer; 0 before the first. */
    public long mark() {
        return latest().map(InspectionAnswer::number).orElse(0L);
    }
}
