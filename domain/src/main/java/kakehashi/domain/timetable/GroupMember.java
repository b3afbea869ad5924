package kakehashi.domain.timetable;

import java.util.UUID;

/**
 * Somebody with a place who moves across the tables, without anything personal.
 *
 * @param registrationId the sign-up
 * @param reference the number told to the person
 * @param language BCP 47 tag of the sign-up
 * @param group its number, from 1; null for none yet
 */
public record GroupMember(UUID registrationId, String reference, String language, Integer group) {}
