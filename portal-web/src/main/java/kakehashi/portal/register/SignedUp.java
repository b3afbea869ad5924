package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.portal.mypage.SignUpCard;
import kakehashi.portal.mypage.SignUpCards;

/**
 * Whether the person who is signed in has a sign-up for this event already. Nobody else is told: no page says whether an
 * address is known.
 */
@Named("signedUp")
@RequestScoped
public class SignedUp {

    private SignUpCard card;

    @Inject
    Step step;

    @Inject
    SignUpCards cards;

    @PostConstruct
    void find() {
        if (step.listing() != null) {
            card = cards.living(step.listing().id(), step.getAudience()).orElse(null);
        }
    }

    /** Whether there is one that counts. */
    public boolean isAlready() {
        return card != null;
    }

    /** The sign-up; null when there is none. */
    public SignUpCard getCard() {
        return card;
    }

    /** Whether the form is offered. */
    public boolean isFormOffered() {
        return card == null && step.getOffer().open();
    }

    /** Whether nobody can sign up now. */
    public boolean isClosed() {
        return card == null && !step.getOffer().open();
    }
}
