package kakehashi.domain.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What staff say of a counsellor; nothing in it names anybody.
 *
 * @param languages BCP 47 tags of the languages spoken, at least one
 * @param account the account of staff that advises under the number; null for none
 * @param stoppedFrom the first day on which nobody does any more; null while no end is known
 */
public record CounsellorPlan(List<String> languages, UUID account, LocalDate stoppedFrom) {}
