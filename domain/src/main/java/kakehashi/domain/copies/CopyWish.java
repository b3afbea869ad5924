package kakehashi.domain.copies;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
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
 * @param columns what a file tells of each person; null for everything the event asks; of no matter for papers
 */
public record CopyWish(
        UUID eventId,
        CopyKind kind,
        int copies,
        String purpose,
        CopyPlace place,
        LocalDate dueOn,
        Set<PersonalField> columns) {

    /** A wish that leaves out no column. */
    public CopyWish(UUID eventId, CopyKind kind, int copies, String purpose, CopyPlace place, LocalDate dueOn) {
        this(eventId, kind, copies, purpose, place, dueOn, null);
    }

    /** The most characters of a purpose. */
    public static final int LONGEST = 200;

    /**
     * Checks it, but for its columns.
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

    /**
     * The columns it is for; null for papers.
     *
     * @param allowed those that may be chosen
     * @throws Refused {@code copyColumns} when a file has none, or one that is not allowed
     */
    Set<PersonalField> columns(Set<PersonalField> allowed) {
        if (!kind.isFile()) {
            return null;
        }
        Set<PersonalField> chosen = columns == null ? allowed : columns;
        if (chosen.isEmpty() || !allowed.containsAll(chosen)) {
            throw new Refused("copyColumns");
        }
        return chosen;
    }
}
