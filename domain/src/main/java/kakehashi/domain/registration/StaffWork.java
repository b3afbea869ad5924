package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/**
 * What staff do with a registration at its person's wish. Each is written to the access log, and refused when somebody
 * changed the registration after it was shown: {@code changedByStaff} says who and when, {@code changedBySelf} when the
 * person or a timer did.
 */
@ApplicationScoped
public class StaffWork {

    @Inject
    StaffTurns turns;

    @Inject
    AddressTurns addresses;

    @Inject
    EntryTurns entries;

    /**
     * A registration without anything personal on it.
     *
     * @param shown what is shown of it
     * @param reference the number told to the person
     * @param audience for whom the place is
     * @param state where it is in its life
     * @param language BCP 47 tag
     * @param living whether it counts
     * @param addressed whether the person can be written to
     * @param paper how it came on paper; null when it did not
     */
    public record Head(
            ShownSheet shown,
            String reference,
            Audience audience,
            Registration.State state,
            String language,
            boolean living,
            boolean addressed,
            PaperEntry paper) {

        static Head of(Registration registration, PaperEntry paper) {
            return new Head(
                    new ShownSheet(registration.id(), registration.eventId(), registration.version()),
                    registration.reference(),
                    registration.audience(),
                    registration.state(),
                    registration.language(),
                    registration.isLiving(),
                    registration.isAddressed(),
                    paper);
        }

        /** The same, as it was shown earlier. */
        public Head seen(int version) {
            ShownSheet earlier = new ShownSheet(shown.id(), shown.eventId(), version);
            return new Head(earlier, reference, audience, state, language, living, addressed, paper);
        }
    }

    /** A registration inside its event; empty when the event has no such one. */
    public Optional<Head> head(UUID id, UUID eventId) {
        return turns.head(id, eventId);
    }

    /**
     * Cancels; the place or the position passes on.
     *
     * @param tell whether the person gets a mail, in the language of the sign-up
     * @throws Refused as the class says; {@code registrationUnknown}; {@code registrationEnded}; {@code registrationClosed}
     *     when the event was called off or has begun
     */
    public void cancel(ShownSheet shown, Handling.EndReason why, boolean tell) {
        Retry.of(() -> turns.cancel(shown, why, tell));
    }

    /**
     * Notes that the person confirmed without the mailed link, or took the place that is kept. That the address is the
     * person's own stays as open as it was, so my page shows the answers only after a link was opened.
     *
     * @param how by phone or in person
     * @param tell whether the person gets a mail, in the language of the sign-up
     * @throws Refused as the class says; {@code registrationUnknown}; {@code registrationNotUnconfirmed}; {@code
     *     registrationClosed}
     */
    public void confirm(ShownSheet shown, Handling.Proof how, boolean tell) {
        Retry.of(() -> turns.confirm(shown, how, tell));
    }

    /**
     * Puts an answer right; the old one is gone, the log says who changed which field when. An empty one removes an answer
     * that is not required. For the mail address see {@link #correctAddress}.
     *
     * @throws Refused as the class says; {@code registrationUnknown}; {@code registrationEnded}; {@code fieldNotAsked};
     *     {@code answerUnchanged}; {@code correctByEnterer} while a paper is not verified; what is wrong with the answer
     */
    public void correct(ShownSheet shown, PersonalField field, String typed) {
        Retry.of(() -> turns.correct(shown, field, typed));
    }

    /**
     * Puts the mail address right while its owner has confirmed nothing; the links mailed to the wrong one are void, mails
     * that did not leave do not, and the right one gets a mail with a link. A paper nobody has verified gets its mail then.
     *
     * @throws Refused as the class says; {@code registrationUnknown}; {@code registrationEnded}; {@code addressProven};
     *     {@code answerUnchanged}; {@code correctByEnterer}; {@code paperTwice}, with the number that the person with the
     *     right address has for the event; what is wrong with the address
     */
    public void correctAddress(ShownSheet shown, String typed, AddressCorrection.Reason why) {
        Retry.of(() -> addresses.correct(shown, typed, why));
    }

    /**
     * Puts the number and the day of a paper right; the moment of the consent stays as it was recorded.
     *
     * @throws Refused as the class says; {@code registrationUnknown}; {@code registrationEnded}; {@code paperUnknown}; {@code
     *     correctByEnterer} while the paper is not verified; {@code serialWrong}, {@code serialUsed}; {@code signedOnWrong},
     *     {@code signedOnEarly}; {@code answerUnchanged}
     */
    public void correctPaper(ShownSheet shown, String serial, LocalDate day) {
        Retry.of(() -> entries.correctPaper(shown, serial, day));
    }

    /**
     * The number of a paper as it would be stored.
     *
     * @throws Refused as {@link #correctPaper}
     */
    public String checkPaper(ShownSheet shown, String serial, LocalDate day) {
        return entries.checkPaper(shown, serial, day);
    }

    /**
     * Puts right what a company stated, as long as nobody who signed in belongs to it; a doubtful statement is to be
     * checked then.
     *
     * @throws Refused as the class says; {@code registrationUnknown}; {@code registrationEnded}; {@code companyUnknown} for
     *     a seeker's; {@code correctByEnterer} while a paper is not verified; {@code companyTheirs} when the company itself
     *     can change it; {@code companyNumberKnown}; {@code answerUnchanged}
     */
    public void correctCompany(ShownSheet shown, CompanyProfile profile) {
        Retry.of(() -> entries.correctCompany(shown, profile));
    }

    /**
     * A mail address as it would be stored.
     *
     * @throws Refused what is wrong with it
     */
    public String checkAddress(String typed) {
        return AddressTurns.checked(typed);
    }

    /**
     * An answer as it would be stored; empty for one that is removed.
     *
     * @throws Refused {@code registrationUnknown}; {@code fieldNotAsked}; what is wrong with the answer
     */
    public Optional<String> check(ShownSheet shown, PersonalField field, String typed) {
        Map<PersonalField, String> accepted = turns.check(shown, field, typed);
        return Optional.ofNullable(accepted.get(field));
    }
}
