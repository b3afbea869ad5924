package kakehashi.backoffice.years;

import kakehashi.domain.privacy.closing.Closing;
import kakehashi.domain.privacy.closing.ClosingFile;
import kakehashi.domain.privacy.closing.ClosingState;

/**
 * What a page shows of a closing.
 *
 * @param file the closing
 * @param writing whether the reader takes part in it
 * @param number the number that was typed to be compared with the certificate's; null for none
 */
public record ShownClosing(ClosingFile file, boolean writing, String number) {

    /** The closing; null before it is begun. */
    public Closing closing() {
        return file.closing();
    }

    /** Whether it is begun. */
    public boolean begun() {
        return file.closing() != null;
    }

    /** Whether there is a package. */
    public boolean packed() {
        return begun() && file.closing().packageHash() != null;
    }

    /** Whether the reader can save the package. */
    public boolean fetchable() {
        return writing && packed() && file.state().isBehind(ClosingState.ASKED);
    }

    /** Whether the certificate is written. */
    public boolean certified() {
        return file.state() == ClosingState.CERTIFIED;
    }

    /** Whether a number was typed that proves the certificate. */
    public boolean proven() {
        return number != null && file.closing().proves(number.strip());
    }

    /** Whether one was typed that does not. */
    public boolean disproven() {
        return number != null && !proven();
    }
}
