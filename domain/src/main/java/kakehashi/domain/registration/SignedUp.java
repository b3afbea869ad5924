package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** Who signed up for which event, when and how: what of a registration does not change in its life. */
@MappedSuperclass
public abstract class SignedUp extends Application {

    /** How it reached us. Source: R-D14. */
    public enum Medium {
        WEB,
        PAPER,
        PHONE
    }

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Column(name = "offer_declared")
    private boolean offerDeclared;

    /** For JPA. */
    protected SignedUp() {}

    SignedUp(RegistrationRequest request, String reference, UUID holder, Instant now) {
        super(request, request.eventId(), reference, holder);
        this.medium = Medium.WEB;
        this.offerDeclared = request.offerDeclared();
        posted(now);
    }

    /** Says how it reached us, if not over the web. */
    void cameBy(Medium how) {
        medium = how;
    }

    /** How it reached us. */
    public Medium medium() {
        return medium;
    }

    /** Whether the person declared a job offer. */
    public boolean offerDeclared() {
        return offerDeclared;
    }
}
