package kakehashi.backoffice.notices;

import java.util.UUID;

/**
 * The notice for one kind of event in the list.
 *
 * @param programme the programme's id
 * @param kind the kind of event, by the name of its constant
 * @param version the version in force; 0 when none is
 * @param ready in how many of the languages offered it is there
 * @param drafted whether a next version is being written
 * @param left in how many of the languages offered the next version is not ready
 */
public record NoticeLine(UUID programme, String kind, int version, long ready, boolean drafted, long left) {

    /** Whether a version is in force. */
    public boolean inForce() {
        return version > 0;
    }
}
