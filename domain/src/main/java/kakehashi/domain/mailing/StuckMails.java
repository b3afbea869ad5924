package kakehashi.domain.mailing;

/**
 * How many mails did not leave although their readers still need them.
 *
 * @param held may have left, or do not open
 * @param failed did not leave
 */
public record StuckMails(long held, long failed) {

    /** Both together. */
    public long total() {
        return held + failed;
    }
}
