package kakehashi.domain.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What seekers agreed to show companies. Nothing is shown before, after the day, or after a withdrawal. Source: T7. */
@ApplicationScoped
public class Disclosures {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A disclosure and how it ended.
     *
     * @param disclosure what was agreed to
     * @param withdrawnAt when it was withdrawn; null when it was not
     */
    public record Entry(Disclosure disclosure, Instant withdrawnAt) {

        /** Whether it was withdrawn. */
        public boolean withdrawn() {
            return withdrawnAt != null;
        }
    }

    /** Records a consent; what the same sign-up showed the same company before ends with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Disclosure give(Disclosure.Given given) {
        Instant now = clock.instant();
        lock(given.registrationId());
        inForce(given.registrationId(), given.companyId())
                .ifPresent(earlier -> em.persist(new DisclosureWithdrawal(earlier.id(), given.language(), now)));
        Disclosure disclosure = new Disclosure(given, now);
        em.persist(disclosure);
        em.flush();
        return disclosure;
    }

    /** Two consents at one moment wait for each other. */
    private void lock(UUID registrationId) {
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, registrationId.toString())
                .getResultList();
    }

    /** What a sign-up shows a company, its day not considered; empty when nothing was agreed to, or it was withdrawn. */
    @Transactional
    public Optional<Disclosure> inForce(UUID registrationId, UUID companyId) {
        return em.createQuery("""
                        select d from Disclosure d where d.registrationId = :registration and d.companyId = :company
                          and not exists (select w from DisclosureWithdrawal w where w.disclosureId = d.id)
                        """, Disclosure.class)
                .setParameter("registration", registrationId)
                .setParameter("company", companyId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Withdraws a seeker's consent, at once; somebody else's, or one that was withdrawn, changes nothing. Says whether it
     * ended now.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean withdraw(UUID disclosureId, UUID seekerId, String language) {
        Disclosure disclosure = em.find(Disclosure.class, disclosureId);
        if (disclosure == null || !disclosure.seekerId().equals(seekerId)) {
            return false;
        }
        lock(disclosure.registrationId());
        boolean ends = em.find(DisclosureWithdrawal.class, disclosureId) == null;
        if (ends) {
            em.persist(new DisclosureWithdrawal(disclosureId, language, clock.instant()));
            em.flush();
        }
        return ends;
    }

    /** All that a seeker ever agreed to, newest first; three queries however much that is. */
    @Transactional
    public List<Entry> of(UUID seekerId) {
        Map<UUID, Instant> withdrawn = new HashMap<>();
        em.createQuery("""
                        select w from DisclosureWithdrawal w, Disclosure d
                        where w.disclosureId = d.id and d.seekerId = :seeker
                        """, DisclosureWithdrawal.class)
                .setParameter("seeker", seekerId)
                .getResultList()
                .forEach(each -> withdrawn.put(each.disclosureId(), each.withdrawnAt()));
        return em
                .createQuery(
                        "select d from Disclosure d where d.seekerId = :seeker order by d.givenAt desc, d.id",
                        Disclosure.class)
                .setParameter("seeker", seekerId)
                .setHint("eclipselink.batch", "d.items")
                .getResultList()
                .stream()
                .map(each -> new Entry(each, withdrawn.get(each.id())))
                .toList();
    }
}
