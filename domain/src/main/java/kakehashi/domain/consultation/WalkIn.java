package kakehashi.domain.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;

/**
 * A consultation as staff enter it from what the person says: one that was held without a booking, or one to come that
 * somebody books by phone.
 *
 * @param form channel, theme, time, what the person said, and the notice in the language it was told in
 * @param minutes how long it was; 0 for one to come, whose hours say so
 * @param counsellor who advised; null for one to come, which takes whoever is free
 * @param how the notice was told
 * @param toldOn the day of that, in the office's zone
 * @param known the number of a sign-up, booking or conversation of the person; empty when none is known
 */
public record WalkIn(
        BookingRequest form, int minutes, UUID counsellor, Booking.Told how, LocalDate toldOn, String known) {

    /** The most minutes of a consultation. */
    public static final int LONGEST = 240;

    /** One to come, for somebody who calls: the notice is read out. */
    public static WalkIn toCome(BookingRequest form, LocalDate toldOn, String known) {
        return new WalkIn(form, 0, null, Booking.Told.READ_OUT, toldOn, known);
    }

    /** Whether it is still to come. */
    boolean isToCome() {
        return counsellor == null;
    }

    /** What the access log calls entering it. */
    String action() {
        return isToCome() ? CallerBookings.ACTION : WalkIns.ACTION;
    }

    /** What staff ask an audience: a message is none of it. */
    public static List<CollectionRule> asked(Listing event, Audience audience) {
        return event.asked(audience).stream()
                .filter(rule -> rule.field() != PersonalField.MESSAGE)
                .toList();
    }

    /** What is wrong with the answers of somebody, who need not say again how to be reached when the number is known. */
    public static Answers check(Listing event, Audience audience, Map<PersonalField, String> typed, boolean known) {
        return check(asked(event, audience), typed, known, Set.of());
    }

    /** The same for one to come by a channel; null for none chosen: whoever will be called gives the phone number. */
    public static Answers checkToCome(
            Listing event, Audience audience, Channel channel, Map<PersonalField, String> typed, boolean known) {
        Set<PersonalField> needed = channel == Channel.PHONE ? Set.of(PersonalField.PHONE) : Set.of();
        return check(asked(event, audience), typed, known, needed);
    }

    private static Answers check(
            List<CollectionRule> asked, Map<PersonalField, String> typed, boolean known, Set<PersonalField> needed) {
        List<CollectionRule> rules = asked.stream()
                .map(rule -> {
                    if (needed.contains(rule.field())) {
                        return rule.asRequired();
                    }
                    return known && rule.field() != PersonalField.NAME ? rule.asOptional() : rule;
                })
                .toList();
        return known ? Answers.check(rules, typed) : Answers.onPaper(rules, typed);
    }

    /** What is wrong with its own answers. */
    Answers checked(Listing event) {
        Audience audience = form.audience();
        return isToCome()
                ? checkToCome(event, audience, form.wish().channel(), form.answers(), !known.isEmpty())
                : check(event, audience, form.answers(), !known.isEmpty());
    }

    /** Never shows answers. */
    @Override
    public String toString() {
        return form.toString();
    }
}
