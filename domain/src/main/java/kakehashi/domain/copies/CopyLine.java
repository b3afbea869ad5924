package kakehashi.domain.copies;

/**
 * A copy in the ledger.
 *
 * @param copy the copy
 * @param usedFor the number of the sign-up that was typed in from it; null when none was
 */
public record CopyLine(Copy copy, String usedFor) {

    /** Whether it is a sign-up sheet that came back filled in. */
    public boolean used() {
        return usedFor != null;
    }
}
