package kakehashi.domain.registration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A seeker who agreed to show a company something; without any of it.
 *
 * @param registrationId the seeker's sign-up
 * @param reference its number
 * @param eventId the event
 * @param items how many answers are shown
 * @param until the last day
 */
public record SharedRow(UUID registrationId, String reference, UUID eventId, int items, LocalDate until) {}
