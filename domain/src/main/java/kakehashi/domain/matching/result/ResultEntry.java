package kakehashi.domain.matching.result;

import java.util.UUID;

/**
 * What is entered of a meeting.
 *
 * @param guest the person's sign-up
 * @param facts what is said
 * @param seen the version of what the form showed
 */
public record ResultEntry(UUID guest, MeetingFacts facts, int seen) {}
