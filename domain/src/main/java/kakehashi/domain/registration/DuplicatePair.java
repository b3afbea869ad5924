package kakehashi.domain.registration;

import java.util.List;

/**
 * Two living registrations of an event that share a phone number but no address; without anything personal.
 *
 * @param earlier the one that was made first
 * @param later the other
 */
public record DuplicatePair(StaffWork.Head earlier, StaffWork.Head later) {

    /** Both, the earlier first. */
    public List<StaffWork.Head> both() {
        return List.of(earlier, later);
    }
}
