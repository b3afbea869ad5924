package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.shared.Refused;

/** What is noted of packages, each in a transaction of its own: making one takes longer than one should last. */
@ApplicationScoped
class PackageBook {

    @Inject
    ClosingBook book;

    @Inject
    Obstacles obstacles;

    @Inject
    Clock clock;

    /** What is to be packed, and for which key. */
    record Order(Programme year, WardKey key) {}

    /** Lets a package be made. */
    @Transactional
    public Order order(UUID programmeId) {
        Programme year = book.forManager(programmeId);
        WardKey key = book.locked(programmeId).keyToPack();
        obstacles.mustBeNone(year);
        return new Order(year, key);
    }

    /** Notes that it is made; refused with {@code closingMoved} when the ward's key was changed meanwhile. */
    @Transactional
    public void packed(UUID programmeId, String fingerprint, Packed made, List<HeldCount> counts) {
        book.forManager(programmeId);
        Closing closing = book.locked(programmeId);
        if (!fingerprint.equals(closing.fingerprint())) {
            throw new Refused("closingMoved");
        }
        closing.packed(made, clock.instant());
        book.step(closing, ClosingStep.Kind.PACKED, counts);
    }

    /** Notes that somebody takes it. */
    @Transactional
    public Closing fetched(UUID programmeId) {
        book.forBoth(programmeId);
        Closing closing = book.locked(programmeId);
        closing.mustBe(ClosingState.PACKED, ClosingState.RECEIVED, ClosingState.ASKED);
        book.step(closing, ClosingStep.Kind.FETCHED, List.of());
        return closing;
    }

    /** The programme. */
    @Transactional
    public Programme year(UUID programmeId) {
        return book.forBoth(programmeId);
    }
}
