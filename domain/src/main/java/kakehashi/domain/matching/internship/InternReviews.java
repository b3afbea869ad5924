package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** Who was at an internship looks back on it, and staff read what both sides say. Source: R-A32. */
@ApplicationScoped
public class InternReviews {

    /** What the access log calls staff's look at what both sides say. */
    public static final String READ = "intern.reviews";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Reviewing reviewing;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /** What one said of one's own internship; empty while no host is told, and for somebody else's. */
    @Transactional
    public Optional<ReviewSheet> own(UUID registrationId, List<Visitor> visitors) {
        return mine(registrationId, visitors)
                .map(reviewing::sheet)
                .map(all -> new ReviewSheet(
                        all.registrationId(), all.reference(), all.offer(), all.open(), all.ofSeeker(), null));
    }

    private Optional<Placed> mine(UUID registrationId, List<Visitor> visitors) {
        return Placed.find(em, registrationId).filter(each -> Visitor.seekerIds(visitors)
                .contains(each.registration().holderId()));
    }

    /**
     * Says how it was; what was said before is gone.
     *
     * @throws Refused {@code dayUnknown} for an internship that is not one's own; as {@link Reviewing#write}
     */
    @Transactional
    public void write(UUID registrationId, List<Visitor> visitors, Review review) {
        Placed placed = mine(registrationId, visitors).orElseThrow(() -> new Refused("dayUnknown"));
        reviewing.write(placed, ReviewSide.SEEKER, review);
    }

    /**
     * What both sides say, for staff.
     *
     * @throws Refused {@code placementUnknown} for somebody who was told no host; {@code programmeNotYours}
     */
    @Transactional
    @Discloses(READ)
    public ReviewSheet both(UUID registrationId) {
        Placed placed = Placed.find(em, registrationId).orElseThrow(() -> new Refused("placementUnknown"));
        handlers.check(acting.actor(), placed.event().programme().id());
        return reviewing.sheet(placed);
    }
}
