package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.PostedForm;
import kakehashi.i18n.Language;

/**
 * A filled-in form for a consultation.
 *
 * @param submissionId names the form, so that posting it twice is told from two forms
 * @param wish what is wanted
 * @param language the language it was filled in
 * @param noticeTextId the notice that was on the screen when the person agreed
 * @param answers what was typed, by field, not yet normalised
 * @param company what the company stated; null for seekers
 */
public record BookingRequest(
        UUID submissionId,
        Wish wish,
        Language language,
        UUID noticeTextId,
        Map<PersonalField, String> answers,
        CompanyProfile company)
        implements PostedForm {

    /**
     * What is wanted; nothing in it says who wants it.
     *
     * @param audience for whom
     * @param channel how
     * @param theme what about
     * @param startsAt when
     * @param place where; null for the office, and for whoever does not come
     */
    public record Wish(Audience audience, Channel channel, Theme theme, Instant startsAt, UUID place) {

        /** One at the office, or for which nobody comes. */
        public Wish(Audience audience, Channel channel, Theme theme, Instant startsAt) {
            this(audience, channel, theme, startsAt, null);
        }

        /** When, and where. */
        public Spot spot() {
            return new Spot(startsAt, place);
        }
    }

    @Override
    public Audience audience() {
        return wish.audience();
    }

    /** Never shows answers. */
    @Override
    public String toString() {
        return "form " + submissionId;
    }
}
