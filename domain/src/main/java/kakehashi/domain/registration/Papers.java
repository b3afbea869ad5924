package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.ToldNotices;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/** Sign-ups that come on paper, keyed by one member of staff and verified by another, or by phone. Source: P1, R-D14. */
@ApplicationScoped
public class Papers {

    @Inject
    Catalogue catalogue;

    @Inject
    Notices notices;

    @Inject
    PaperTurns turns;

    @Inject
    ToldNotices told;

    /**
     * The event a paper is for.
     *
     * @throws Refused {@code eventUnknown}, also when its places are not signed up for
     */
    public Listing event(UUID id) {
        return find(id).orElseThrow(() -> new Refused("eventUnknown"));
    }

    /** The same; empty when there is none. */
    public Optional<Listing> find(UUID id) {
        return catalogue.current().find(id).filter(event -> event.kind().hasPlaces());
    }

    /** Every notice that can stand on a paper for an event, newest version first, then by language tag. */
    @Transactional
    public List<NoticeShown> notices(Listing event) {
        return notices.all(event.programme().id(), event.kind().name());
    }

    /**
     * Enters a paper or a call: it takes a place at once, or one in the line. A paper is marked until it is verified, and
     * its person is told then; who called is told at once. Entering the same form again gives the same registration.
     *
     * @return the registration
     * @throws Refused {@code eventUnknown}; {@code registrationClosed} when the event was called off or has begun; {@code
     *     paperFull} when nobody should wait; {@code serialWrong}; {@code serialUsed}, with the number of the sign-up it
     *     was used for; {@code signedOnWrong}; {@code signedOnEarly}; {@code paperNotice}; {@code offerNotDeclared}; {@code companyMissing};
     *     {@code answersWrong}; {@code paperTwice}, {@code paperTwicePhone} with the number the person has already; {@code
     *     addressToWait} when somebody without a mail address would have to wait
     */
    public UUID enter(PaperForm paper) {
        Listing event = event(paper.form().eventId());
        return Retry.of(() -> turns.enter(paper, event));
    }

    /**
     * Refuses what {@link #enter} would refuse now, so that it is said before the answers are read back.
     *
     * @throws Refused as {@link #enter}
     */
    public void foresee(PaperForm paper) {
        turns.foresee(paper, event(paper.form().eventId()));
    }

    /**
     * Refuses a day to come, and one before there was the notice.
     *
     * @throws Refused {@code signedOnWrong}; {@code signedOnEarly}
     */
    @Transactional
    public void mustBeDay(LocalDate day, UUID noticeText) {
        told.mustBeDay(day, noticeText);
    }

    /** The call in which somebody signed up; empty when there was none. */
    public Optional<PhoneEntry> call(UUID registration) {
        return turns.call(registration);
    }

    /**
     * Notes that the acting person compared everything with the paper; the person of the paper gets a mail.
     *
     * @throws Refused {@code registrationUnknown}; {@code paperUnknown}; {@code paperNeedsAnother}; {@code paperVerified};
     *     {@code changedByStaff}, {@code changedBySelf}; {@code registrationEnded}
     */
    public void verify(ShownSheet shown) {
        Listing event = event(shown.eventId());
        Retry.of(() -> turns.verify(shown, event));
    }
}
