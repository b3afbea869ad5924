package kakehashi.domain.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request in the ledger.
 *
 * @param id the request
 * @param number its number in the programme year
 * @param eventId the event; null for what is of a whole programme year
 * @param kind what was asked for
 * @param state where it is in its life
 * @param copies how many copies
 * @param open how many of them are not accounted for
 * @param dueOn the day by which they are returned or destroyed
 * @param askedLogin who asked, by personal login
 * @param openedAt since when its copies are out; null before
 */
public record CopyRow(
        UUID id,
        String number,
        UUID eventId,
        CopyKind kind,
        CopyRequest.State state,
        int copies,
        long open,
        LocalDate dueOn,
        String askedLogin,
        Instant openedAt) {

    /** Where it stands on a day. */
    public CopyStanding standing(LocalDate today) {
        return CopyStanding.of(state, open, dueOn, today);
    }
}
