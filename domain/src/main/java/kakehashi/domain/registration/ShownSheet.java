package kakehashi.domain.registration;

import java.util.UUID;

/**
 * A registration as a member of staff saw it before doing something with it.
 *
 * @param id the registration
 * @param eventId the event inside which it was opened
 * @param version its {@link Registration#version} then
 */
public record ShownSheet(UUID id, UUID eventId, int version) {}
