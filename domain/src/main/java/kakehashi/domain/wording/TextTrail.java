package kakehashi.domain.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;

/** Who changed which text when. */
@ApplicationScoped
public class TextTrail {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Writes down a change by the acting person, here and in the access log, in the transaction of the change.
     *
     * @param action what the access log calls it, such as {@code event.text}
     * @param subject the event or the notice
     * @param language BCP 47 tag; null for all
     * @param said what the text said and says; null when it was not changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String action, UUID subject, String language, TextChange.Act act, Said said) {
        em.persist(change(subject, language, act, said));
        log.add(acting.actor(), action, subject, 0);
    }

    /** Writes down that texts in some languages were found right together, at one moment; else as {@link #add}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(String action, UUID subject, List<String> languages) {
        Instant now = clock.instant();
        languages.forEach(language -> {
            em.persist(new TextChange(subject, language, TextChange.Act.CONFIRMED, null, acting.actor(), now));
            log.add(acting.actor(), action, subject, 0);
        });
    }

    /**
     * Writes down a small change of the source by the acting person, as {@link #add} does.
     *
     * @param reason why no translation need follow it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mended(String action, UUID subject, Said said, String reason) {
        em.persist(
                change(subject, TextRules.SOURCE, TextChange.Act.MENDED, said).because(reason));
        log.add(acting.actor(), action, subject, 0);
    }

    private TextChange change(UUID subject, String language, TextChange.Act act, Said said) {
        return new TextChange(subject, language, act, said, acting.actor(), clock.instant());
    }

    /** The number of the latest change of a subject, which tells whether it was changed since; 0 for none. */
    @Transactional
    public int last(UUID subject) {
        return em.createQuery(
                        "select coalesce(max(c.id), 0) from TextChange c where c.subjectId = :subject", Number.class)
                .setParameter("subject", subject)
                .getSingleResult()
                .intValue();
    }

    /** The latest changes, newest first. */
    @Transactional
    public List<TextChange> of(UUID subject, int most) {
        return em.createQuery(
                        "select c from TextChange c where c.subjectId = :subject order by c.id desc", TextChange.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultList();
    }

    /** What the source said when a translation was written or confirmed last; empty when it says the same. */
    @Transactional
    public Optional<String> sourceFor(UUID subject, String language) {
        return em.createQuery("""
            select c from TextChange c where c.subjectId = :subject and c.language = :source
              and c.act = :written and c.id > (select coalesce(max(d.id), 0) from TextChange d
                where d.subjectId = :subject and d.language = :language)
            order by c.id
            """, TextChange.class)
                .setParameter("subject", subject)
                .setParameter("language", language)
                .setParameter("source", TextRules.SOURCE)
                .setParameter("written", TextChange.Act.WRITTEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(TextChange::saidBefore);
    }
}
