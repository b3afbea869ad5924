package kakehashi.portal.sharing;

import java.util.UUID;

/**
 * A company in the reader's words.
 *
 * @param address where one chooses what it sees, behind {@code my/sharing/}
 * @param company its name
 * @param event the event it takes part in
 * @param agreed what it sees now; empty when that is nothing
 * @param consent the consent in force; null when there is none
 */
public record SharingLine(String address, String company, String event, String agreed, UUID consent) {

    /** A name for its parts of the page. */
    public String key() {
        return address.replace('/', '-');
    }

    /** Whether it sees something now. */
    public boolean open() {
        return consent != null;
    }
}
