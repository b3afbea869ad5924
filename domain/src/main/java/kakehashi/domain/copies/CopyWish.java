package kakehashi.domain.copies;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/**
 * What somebody wants to print or write to a file. Source: domain 4.4 (持出し・複写承諾申請).
 *
 * @param eventId the event whose people, or whose blank sheets, are wanted
 * @param kind what
 * @param copies how many
 * @param purpose what for, in a few words without names
 * @param place where they are used
 * @param dueOn the day by which they are returned or destroyed, in the office's zone
 */
public record CopyWish(UUID eventId, CopyKind kind, int copies, String purpose, CopyPlace place, LocalDate dueOn) {

    /** The most characters of a purpose. */
    public static final int LONGEST = 200;

    /**
     * Checks it.
     *
     * @throws Refused {@code copyCount}; {@code copyPurpose}; {@code copyDue} unless the day is between two others
     */
    void check(LocalDate today, LocalDate last) {
        if (copies < 1 || copies > kind.most()) {
            throw new Refused("copyCount").with("most", kind.most());
        }
        if (purpose == null || purpose.isBlank() || purpose.length() > LONGEST) {
            throw new Refused("copyPurpose").with("most", LONGEST);
        }
        if (dueOn == null || dueOn.isBefore(today) || dueOn.isAfter(last)) {
            throw new Refused("copyDue");
        }
    }
}
