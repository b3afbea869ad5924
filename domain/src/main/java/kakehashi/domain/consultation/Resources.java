package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Staff say which rooms and interpreters there are. What a booking has already, it keeps. */
@ApplicationScoped
public class Resources {

    /** What the access log calls it. */
    public static final String ACTION = "consultation.resources";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    MeetingPlaces places;

    @Inject
    TextTrail trail;

    /** All of them, rooms first, by number. */
    @Transactional
    public List<Resource> all() {
        return em.createQuery("select r from Resource r order by r.kind desc, r.number", Resource.class)
                .getResultList();
    }

    /** One of them; empty when there is none with this id. */
    @Transactional
    public Optional<Resource> find(UUID id) {
        return Optional.ofNullable(em.find(Resource.class, id));
    }

    /**
     * Adds one, which gets the next number of its kind; a transaction that lost to another one is worth another try.
     *
     * @param languages BCP 47 tags, at least one for an interpreter; rooms speak none
     * @param place where a room is; null for the office, and for interpreters
     * @throws Refused {@code languagesNone}, {@code placeUnknown}
     */
    @Transactional
    public UUID add(Resource.Kind kind, List<String> languages, UUID place) {
        mustSpeak(kind, languages);
        if (place != null && places.find(place).isEmpty()) {
            throw new Refused("placeUnknown");
        }
        int last = em.createQuery(
                        "select coalesce(max(r.number), 0) from Resource r where r.kind = :kind", Number.class)
                .setParameter("kind", kind)
                .getSingleResult()
                .intValue();
        Resource added = new Resource(kind, last + 1, languages, place);
        em.persist(added);
        note(added.id(), null);
        return added.id();
    }

    /**
     * Says anew what an interpreter speaks, and until when it can be had.
     *
     * @param stoppedFrom the first day on which it cannot; null while no end is known
     * @param shown the latest change the form showed, as {@link TextTrail#last} tells it
     * @param said what was and is said, in words, for the trail
     * @throws Refused {@code resourceUnknown}, {@code hoursChanged}, {@code languagesNone}
     */
    @Transactional
    public void change(UUID id, List<String> languages, LocalDate stoppedFrom, int shown, Said said) {
        Resource known = em.find(Resource.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw new Refused("resourceUnknown");
        }
        if (trail.last(id) != shown) {
            throw new Refused("hoursChanged");
        }
        mustSpeak(known.kind(), languages);
        known.speaks(languages);
        known.stop(stoppedFrom);
        note(id, said);
    }

    private static void mustSpeak(Resource.Kind kind, List<String> languages) {
        if (kind == Resource.Kind.INTERPRETER && languages.isEmpty()) {
            throw new Refused("languagesNone");
        }
    }

    private void note(UUID id, Said said) {
        trail.add(ACTION, id, null, TextChange.Act.ARRANGED, said);
        em.flush();
    }
}
