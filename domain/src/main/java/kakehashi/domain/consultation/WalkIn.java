package kakehashi.domain.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;

/**
 * A consultation that was held without a booking, as staff enter it from what the person says.
 *
 * @param form channel, theme, time, what the person said, and the notice in the language it was told in
 * @param minutes how long it was
 * @param counsellor who advised
 * @param how the notice was told
 * @param toldOn the day of that, in the office's zone
 * @param known the number of a sign-up, booking or conversation of the person; empty when none is known
 */
public record WalkIn(
        BookingRequest form, int minutes, UUID counsellor, Booking.Told how, LocalDate toldOn, String known) {

    /** The most minutes of a consultation. */
    public static final int LONGEST = 240;

    /** What staff ask an audience: a message is none of it. */
    public static List<CollectionRule> asked(Listing event, Audience audience) {
        return event.asked(audience).stream()
                .filter(rule -> rule.field() != PersonalField.MESSAGE)
                .toList();
    }

    /** What is wrong with the answers of somebody, who need not say again how to be reached when the number is known. */
    public static Answers check(Listing event, Audience audience, Map<PersonalField, String> typed, boolean known) {
        List<CollectionRule> rules = asked(event, audience);
        return known
                ? Answers.check(
                        rules.stream()
                                .map(rule -> rule.field() == PersonalField.NAME ? rule : rule.asOptional())
                                .toList(),
                        typed)
                : Answers.onPaper(rules, typed);
    }

    /** Never shows answers. */
    @Override
    public String toString() {
        return form.toString();
    }
}
