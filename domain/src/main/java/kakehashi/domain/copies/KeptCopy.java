package kakehashi.domain.copies;

import java.util.UUID;

/**
 * A copy that still exists, as it stands on the list with which it is handed back.
 *
 * @param number its number
 * @param programmeId the programme year
 * @param eventId the event
 * @param kind what it is
 * @param state where it is
 */
public record KeptCopy(String number, UUID programmeId, UUID eventId, CopyKind kind, Copy.State state) {}
