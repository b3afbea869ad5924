package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.own.Occasion;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.domain.shared.Refused;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code withdraw.xhtml}: what withdrawing means, then the withdrawal. */
@Named
@RequestScoped
public class WithdrawPage {

    private OwnConsent consent;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnConsents all;

    @Inject
    OwnRegistrations registrations;

    @Inject
    Bookings bookings;

    @Inject
    Conversations conversations;

    @PostConstruct
    void read() {
        consent = all.find(id(), signedIn.visitors()).orElse(null);
    }

    private UUID id() {
        return UUID.fromString(visit.getArgument());
    }

    /** Answers 404 for what is not the person's own; leads to the receipt when it was withdrawn already. */
    public void load() throws IOException {
        if (consent == null) {
            Faces.missing();
        } else if (consent.isWithdrawn()) {
            Faces.goTo(visit.to("my/consents/" + id()));
        }
    }

    /** Withdraws, at once, and shows the receipt. What it was given for ends, if it has not; a joining ended with it. */
    public void submit() throws IOException {
        OwnConsent ended = all.withdraw(id(), signedIn.visitors(), visit.getLanguage());
        if (ended.isForTakingPart() && !ended.isOfJoining()) {
            end(ended.about());
        }
        Faces.goTo(visit.to("my/consents/" + id()));
    }

    private void end(OwnConsent.About about) {
        try {
            switch (about.occasion()) {
                case SIGN_UP -> registrations.withdraw(about.id(), signedIn.visitors());
                case BOOKING -> bookings.withdraw(about.id(), signedIn.visitors());
                default -> conversations.close(about.id(), signedIn.visitors());
            }
        } catch (Refused overOrEnded) {
            // Nothing is left to cancel; the withdrawal holds all the same.
        }
    }

    /** The key of what withdrawing means. */
    public String getMeaning() {
        boolean signUp = consent.about().occasion() == Occasion.SIGN_UP || !consent.isForTakingPart();
        return "mypage.withdraw.means."
                + (signUp ? consent.matter() : consent.about().occasion());
    }

    /** The consent. */
    public OwnConsent getConsent() {
        return consent;
    }
}
