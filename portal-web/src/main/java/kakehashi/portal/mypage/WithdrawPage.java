package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.domain.shared.Refused;
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

    /** Withdraws, at once, and shows the receipt. Without consent to take part, a sign-up still to come is cancelled. */
    public void submit() throws IOException {
        OwnConsent ended = all.withdraw(id(), signedIn.visitors(), visit.getLanguage());
        if (ended.isForTakingPart()) {
            cancel(ended.registrationId());
        }
        Faces.goTo(visit.to("my/consents/" + id()));
    }

    private void cancel(UUID registration) {
        try {
            registrations.cancel(registration, signedIn.visitors());
        } catch (Refused overOrEnded) {
            // Nothing is left to cancel; the withdrawal holds all the same.
        }
    }

    /** The consent. */
    public OwnConsent getConsent() {
        return consent;
    }
}
