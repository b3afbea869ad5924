package kakehashi.domain.casework;

import java.util.UUID;

/**
 * A consultation that a record can be written about, without who had it.
 *
 * @param id the booking or conversation
 * @param file its case
 * @param reference the number told to the person
 * @param language BCP 47 tag of the language it was asked for in
 * @param held how, about what and how long, as far as it was planned
 */
public record Talk(UUID id, CaseFile file, String reference, String language, RecordDraft.Held held) {}
