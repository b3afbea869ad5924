package kakehashi.domain.consultation;

import java.util.Map;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A booking as its own person sees it, with the answers.
 *
 * @param view what and when it is
 * @param answers the answers given, opened; empty before the owner of the address confirmed it
 */
public record OwnBooking(BookingView view, Map<PersonalField, String> answers) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return view.reference();
    }
}
