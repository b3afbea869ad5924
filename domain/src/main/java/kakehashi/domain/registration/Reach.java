package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.company.Contact;
import kakehashi.domain.mail.StoppedAddresses;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.seeker.Seeker;

/**
 * Who learns by mail what is new about an event, and who must be told another way. The number of queries does not grow
 * with the people.
 */
@ApplicationScoped
class Reach {

    private static final String LIVING = "r.eventId = :event and r.livingHolderId is not null";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StoppedAddresses stopped;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /**
     * Everybody who is signed up for an event, at one moment.
     *
     * @param people their sign-ups, the first first
     * @param gaps why no mail tells them for certain, by sign-up; whoever is told so is not among them
     */
    record Circle(List<Registration> people, Map<UUID, Untold.Reason> gaps) {

        /** How many there are of each. */
        EventChanges.People count() {
            long without =
                    gaps.values().stream().filter(each -> !each.isMailed()).count();
            return new EventChanges.People(people.size() - without, gaps.size());
        }
    }

    /** Those of an event, as they are now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Circle of(UUID event, int year) {
        return circle(event, year, LockModeType.NONE);
    }

    /** Those of an event, who stay as they are until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Circle locked(UUID event, int year) {
        return circle(event, year, LockModeType.PESSIMISTIC_WRITE);
    }

    private Circle circle(UUID event, int year, LockModeType lock) {
        List<Registration> people = em.createQuery(
                        "select r from Registration r where " + LIVING + " order by r.submittedAt, r.id",
                        Registration.class)
                .setParameter("event", event)
                .setLockMode(lock)
                .getResultList();
        Map<UUID, Untold.Reason> gaps = new HashMap<>();
        Set<UUID> unverified = unverified(event);
        Set<UUID> stops = people.isEmpty() ? Set.of() : stopped(event, seals.of(year));
        for (Registration each : people) {
            Untold.Reason gap = gap(each, unverified, stops);
            if (gap != null) {
                gaps.put(each.id(), gap);
            }
        }
        return new Circle(people, gaps);
    }

    private static Untold.Reason gap(Registration each, Set<UUID> unverified, Set<UUID> stops) {
        if (!each.isAddressed()) {
            return Untold.Reason.NO_ADDRESS;
        }
        if (unverified.contains(each.id())) {
            return Untold.Reason.PAPER;
        }
        if (stops.contains(each.holderId())) {
            return Untold.Reason.STOPPED;
        }
        return Reachable.isAddressKnown(each) ? null : Untold.Reason.ADDRESS;
    }

    private Set<UUID> unverified(UUID event) {
        return new HashSet<>(em.createQuery(
                        "select r.id from Registration r where " + LIVING + " and " + Reachable.UNVERIFIED, UUID.class)
                .setParameter("event", event)
                .getResultList());
    }

    /** The people from whose addresses mails came back. */
    private Set<UUID> stopped(UUID event, Seal seal) {
        Map<UUID, String> addresses = new HashMap<>();
        Stream.concat(
                        holders(Seeker.class, "Seeker h where h.id = r.seekerId", event),
                        holders(Contact.class, "Contact h where h.id = r.contactId", event))
                .forEach(each -> addresses.put(each.id(), each.email(seal)));
        Set<String> none = stopped.of(seal, addresses.values());
        return addresses.entrySet().stream()
                .filter(each -> none.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private <T extends AddressHolder> Stream<T> holders(Class<T> type, String who, UUID event) {
        return em.createQuery("select h from Registration r, " + who + " and r.addressed = true and " + LIVING, type)
                .setParameter("event", event)
                .getResultStream();
    }

    /** Keeps who must be told another way; whom a mail about this newer change tells need not be told an older one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID event, Untold.What what, Circle circle) {
        Map<UUID, Untold> kept = em.createQuery("select u from Untold u where u.eventId = :event", Untold.class)
                .setParameter("event", event)
                .getResultStream()
                .collect(Collectors.toMap(Untold::registrationId, Function.identity()));
        Instant now = clock.instant();
        for (Registration each : circle.people()) {
            Untold.Reason gap = circle.gaps().get(each.id());
            Untold before = kept.get(each.id());
            if (gap == null) {
                forget(before);
            } else if (before == null) {
                em.persist(new Untold(each, what, gap, now));
            } else {
                before.again(what, gap, now);
            }
        }
    }

    private void forget(Untold before) {
        if (before != null && !before.isTold()) {
            em.remove(before);
        }
    }
}
