package kakehashi.domain.registration;

import java.util.UUID;

/**
 * A registration found by a search over all events: no more than leads to the right one. Its sheet opens inside its event.
 *
 * @param id the registration
 * @param reference the number told to the person
 * @param name as on the sheet
 * @param eventId its event
 * @param state where it is in its life
 */
public record RegistrationHit(UUID id, String reference, String name, UUID eventId, Registration.State state) {

    /** Never shows the name. */
    @Override
    public String toString() {
        return reference;
    }
}
