package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code cancel.xhtml}: asks once more before a sign-up is cancelled. */
@Named
@RequestScoped
public class CancelPage {

    private SignUpCard card;
    private boolean shared;

    @Inject
    Visit visit;

    @Inject
    SignUpCards cards;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnRegistrations own;

    @Inject
    OwnDisclosures disclosures;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        card = cards.find(visit.getArgument()).orElse(null);
        shared = card != null
                && disclosures.of(signedIn.visitors()).stream()
                        .anyMatch(each -> each.open() && each.reference().equals(card.getReference()));
    }

    /** Answers 404 for what is not the person's own, and leads back when there is nothing to cancel. */
    public void load() throws IOException {
        if (card == null) {
            Faces.missing();
        } else if (!isRefused() && !card.isCancellable(clock.instant())) {
            goBack();
        }
    }

    /** Cancels and shows the sign-up. */
    public void submit() throws IOException {
        own.cancel(card.signUp().id(), signedIn.visitors());
        goBack();
    }

    /** Whether cancelling was refused just now, which is said. */
    public boolean isRefused() {
        return Faces.isTold();
    }

    /** Whether a company sees its answers, which ends with it. */
    public boolean isShared() {
        return shared;
    }

    private void goBack() throws IOException {
        Faces.goTo(getBack());
    }

    /** The address of the sign-up. */
    public String getBack() {
        return visit.to("my/sign-ups/" + card.getId());
    }

    /** The sign-up. */
    public SignUpCard getCard() {
        return card;
    }
}
