package kakehashi.portal.sharing;

import java.util.UUID;

/**
 * A company in the reader's words.
 *
 * @param address where one chooses what it sees, behind {@code my/sharing/}
 * @param company its name
 * @param event the event it takes part in
 * @param checking whether staff look at it once more, so that it sees nothing until they have
 * @param agreed what it sees now, or again once they have; empty when that is nothing
 * @param consent the consent in force; null when there is none
 */
public record SharingLine(String address, String company, String event, boolean checking, String agreed, UUID consent) {

    /** A name for its parts of the page. */
    public String key() {
        return address.replace('/', '-');
    }

    /** The key of what it sees when that is nothing. */
    public String nothing() {
        return checking ? "sharing.sharing.checking" : "sharing.sharing.nothing";
    }

    /** Whether it says that nothing is seen. */
    public boolean shut() {
        return checking || !open();
    }

    /** Whether it sees something now, or again once staff have looked at it. */
    public boolean open() {
        return consent != null;
    }
}
