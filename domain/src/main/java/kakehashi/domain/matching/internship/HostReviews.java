package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.shared.Refused;

/** A host looks back on somebody's internship, and reads what the person agreed to show it. Source: R-A32, T7. */
@ApplicationScoped
public class HostReviews {

    /** What the access log calls a host's look at what somebody says. */
    public static final String VIEW = "intern.review";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Reviewing reviewing;

    /**
     * What the contact's company says of somebody, and what the person says where the person agreed.
     *
     * @throws Refused {@code dayUnknown} for somebody who was elsewhere
     */
    @Transactional
    @Discloses(VIEW)
    public ReviewSheet open(UUID registrationId, UUID contactId) {
        ReviewSheet all = reviewing.sheet(guest(registrationId, contactId));
        Review seeker = all.ofSeeker() != null && all.ofSeeker().shown() ? all.ofSeeker() : null;
        return new ReviewSheet(all.registrationId(), all.reference(), all.offer(), all.open(), seeker, all.ofHost());
    }

    private Placed guest(UUID registrationId, UUID contactId) {
        return Placed.find(em, registrationId)
                .filter(each -> each.isAt(em, contactId))
                .orElseThrow(() -> new Refused("dayUnknown"));
    }

    /**
     * Says how it was; what was said before is gone.
     *
     * @throws Refused {@code dayUnknown} for somebody who was elsewhere; as {@link Reviewing#write}
     */
    @Transactional
    public void write(UUID registrationId, UUID contactId, Review review) {
        reviewing.write(guest(registrationId, contactId), ReviewSide.HOST, review);
    }
}
