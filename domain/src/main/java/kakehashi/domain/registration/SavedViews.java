package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Saves what staff often ask of lists of registrations. Words by which people are searched for are never saved. */
@ApplicationScoped
public class SavedViews {

    /** The most characters of a name. */
    public static final int LONGEST = 60;

    /** The most views of one account. */
    public static final int MOST = 20;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** One's own, and those that colleagues share, by name. */
    @Transactional
    public List<SavedView> all() {
        return em.createQuery(
                        "select v from SavedView v where v.accountId = :own or v.shared = true order by v.name, v.id",
                        SavedView.class)
                .setParameter("own", acting.actor().id())
                .getResultList();
    }

    /**
     * Saves a view of one's own.
     *
     * @param shared whether colleagues see it
     * @throws Refused {@code viewOfWords} when it searches for somebody; {@code viewOfAll} when it asks nothing; {@code
     *     viewName} without a name or with one that is too long; {@code viewTwice}; {@code viewTooMany}
     */
    @Transactional
    public void save(String typed, RegistrationFilter filter, boolean shared) {
        Actor actor = acting.actor();
        String name = typed == null ? "" : typed.strip();
        refuseIf(!filter.text().isEmpty(), new Refused("viewOfWords"));
        refuseIf(filter.isOfAll(), new Refused("viewOfAll"));
        refuseIf(name.isEmpty() || name.length() > LONGEST, new Refused("viewName").with("most", LONGEST));
        List<String> names = em.createQuery("select v.name from SavedView v where v.accountId = :own", String.class)
                .setParameter("own", actor.id())
                .getResultList();
        refuseIf(names.stream().anyMatch(name::equalsIgnoreCase), new Refused("viewTwice"));
        refuseIf(names.size() >= MOST, new Refused("viewTooMany").with("most", MOST));
        em.persist(new SavedView(actor, name, filter, shared, clock.instant()));
        em.flush();
    }

    private static void refuseIf(boolean wrong, Refused why) {
        if (wrong) {
            throw why;
        }
    }

    /** Removes a view of one's own; nothing happens when it is gone, or somebody else's. */
    @Transactional
    public void remove(UUID id) {
        SavedView view = em.find(SavedView.class, id);
        if (view != null && view.isOf(acting.actor())) {
            em.remove(view);
            em.flush();
        }
    }
}
