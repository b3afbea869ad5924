package kakehashi.domain.shared;

import jakarta.enterprise.context.RequestScoped;

/** The person acting in the current request; set by the back office when it knows who signed in. */
@RequestScoped
public class Acting {

    private Actor actor;

    /** Names the person. */
    public void as(Actor actor) {
        this.actor = actor;
    }

    /**
     * The person acting.
     *
     * @throws Refused {@code notSignedIn} when nobody is
     */
    public Actor actor() {
        if (actor == null) {
            throw new Refused("notSignedIn");
        }
        return actor;
    }
}
