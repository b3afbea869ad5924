package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A booking with everything on its sheet, for the staff who work with it.
 *
 * @param booking the booking
 * @param answers the answers given, opened, in the order of forms; the mail address among them; empty once the person
 *     withdrew the consent
 * @param company what the company stated; null for seekers
 * @param withdrawnAt when the person withdrew the consent; null while it holds
 * @param agreed the notices the person agreed to, in the order agreed
 */
public record BookingFile(
        Booking booking,
        Map<PersonalField, String> answers,
        CompanyProfile company,
        Instant withdrawnAt,
        List<Agreed> agreed) {

    /**
     * A notice of the purpose of use that the person agreed to.
     *
     * @param version the notice's version, 1 for the first
     * @param language the BCP 47 tag of the text that was read or told
     * @param at when
     */
    public record Agreed(int version, String language, Instant at) {}

    /** Never shows answers. */
    @Override
    public String toString() {
        return booking.reference();
    }
}
