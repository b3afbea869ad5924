package kakehashi.backoffice.search;

import java.util.UUID;
import kakehashi.domain.consultation.BookingHit;
import kakehashi.domain.registration.RegistrationHit;

/**
 * A sign-up or a booked consultation that was found.
 *
 * @param id the sign-up or the booking
 * @param reference the number told to the person
 * @param name as on the form
 * @param what the title of the event, or when the consultation is
 * @param state where it is in its life, by the name of the constant
 * @param stateKey the key of the state's label
 * @param address the address of its sheet
 */
public record Hit(UUID id, String reference, String name, String what, String state, String stateKey, String address) {

    static Hit of(RegistrationHit found, String event, String address) {
        String state = found.state().name();
        return new Hit(
                found.id(), found.reference(), found.name(), event, state, "Registration.State." + state, address);
    }

    static Hit of(BookingHit found, String when, String address) {
        String state = found.state().name();
        return new Hit(found.id(), found.reference(), found.name(), when, state, "Booking.State." + state, address);
    }

    /** Never shows the name. */
    @Override
    public String toString() {
        return reference;
    }
}
