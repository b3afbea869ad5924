package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/**
 * Consultations that staff enter after the fact, because somebody came or called: each becomes a confirmed booking in the
 * past, with its consent, so that a record can be written about it and its case begins. Source: R-A13, R-A23, R-D14, T4.
 */
@ApplicationScoped
public class WalkIns {

    /** What the access log calls it. */
    public static final String ACTION = "consultation.enter";

    /** The refusals of a time that somebody else took. */
    private static final Set<String> GONE = Set.of("counsellorBusy", "slotTaken");

    @Inject
    Consultations consultations;

    @Inject
    Notices notices;

    @Inject
    WalkInTry walkInTry;

    @Inject
    Clock clock;

    /**
     * The event of an audience's consultations now.
     *
     * @throws Refused {@code eventUnknown} when none is on
     */
    public Listing event(Audience audience) {
        return consultations.on(audience, clock.instant()).orElseThrow(() -> new Refused("eventUnknown"));
    }

    /** Every notice that can have been told, newest version first, then by language tag. */
    @Transactional
    public List<NoticeShown> notices(Listing event) {
        return notices.all(event.programme().id(), event.kind().name());
    }

    /**
     * Refuses what {@link #enter} would refuse now, so that it is said before the answers are read back.
     *
     * @throws Refused as {@link #enter}
     */
    public void foresee(WalkIn walkIn) {
        walkInTry.foresee(walkIn);
    }

    /**
     * Enters a consultation: one that was held, or, for {@link CallerBookings}, one to come. Entering the same form again gives the same booking.
     *
     * @return the booking
     * @throws Refused {@code eventUnknown} when no consultations were on then; {@code programmeNotYours}; {@code
     *     themeNotForAudience}; {@code heldToCome}; {@code heldLength} with the {@code most} minutes; {@code paperNotice},
     *     {@code signedOnWrong}, {@code toldAfter} when the notice was told after the day of the consultation; {@code
     *     companyMissing}, {@code answersWrong}; {@code counsellorUnknown}, {@code counsellorBusy}; {@code placeUnknown};
     *     {@code knownNot} when nobody of the audience has the number, {@code knownOther} when nothing typed is that
     *     person's; {@code mailOther} when the mail address, without a number, is known under other names
     */
    public UUID enter(WalkIn walkIn) {
        try {
            return Retry.of(() -> walkInTry.attempt(walkIn));
        } catch (Refused refused) {
            return byTheSameForm(walkIn, refused);
        }
    }

    /** Whether the person of a booking that staff entered has a mail address, and so was written to. */
    boolean isMailed(UUID booking) {
        return walkInTry.isMailed(booking);
    }

    /** A time that is gone may be so by the same form, posted twice at the same moment. */
    private UUID byTheSameForm(WalkIn walkIn, Refused refused) {
        if (!GONE.contains(refused.code())) {
            throw refused;
        }
        return walkInTry.earlier(walkIn.form().submissionId()).orElseThrow(() -> refused);
    }
}
