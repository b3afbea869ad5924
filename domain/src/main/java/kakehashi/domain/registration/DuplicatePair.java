package kakehashi.domain.registration;

import java.util.List;
import java.util.Set;

/**
 * Two living registrations of an event that share a phone number or a name but no address; without anything personal.
 *
 * @param earlier the one that was made first
 * @param later the other
 * @param alike in what they are alike
 */
public record DuplicatePair(StaffWork.Head earlier, StaffWork.Head later, Set<Likeness> alike) {

    static DuplicatePair of(Registration earlier, Registration later) {
        return new DuplicatePair(
                StaffWork.Head.of(earlier, null), StaffWork.Head.of(later, null), earlier.likeness(later));
    }

    /** The same pair, in the versions in which a form showed it. */
    public DuplicatePair seen(int earlierVersion, int laterVersion) {
        return new DuplicatePair(earlier.seen(earlierVersion), later.seen(laterVersion), alike);
    }

    /** Both, the earlier first. */
    public List<StaffWork.Head> both() {
        return List.of(earlier, later);
    }
}
