package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/** The texts that records begin with; managers keep them. Source: R-A13, R-A23. */
@ApplicationScoped
public class RecordTemplates {

    /** What the access log calls a change of one. */
    public static final String ACTION = "record.template";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    RecordRules rules;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Those that records of an audience can begin with, by title. */
    @Transactional
    public List<RecordTemplate> offered(Audience audience) {
        return em.createQuery(
                        "select t from RecordTemplate t where t.stopped = false and t.theme in :themes"
                                + " order by t.title, t.id",
                        RecordTemplate.class)
                .setParameter("themes", Theme.of(audience))
                .getResultList();
    }

    /** All of them, by title. */
    @Transactional
    public List<RecordTemplate> all() {
        return em.createQuery("select t from RecordTemplate t order by t.title, t.id", RecordTemplate.class)
                .getResultList();
    }

    /** One of them; empty when there is none with this id. */
    @Transactional
    public Optional<RecordTemplate> find(UUID id) {
        return Optional.ofNullable(em.find(RecordTemplate.class, id));
    }

    /**
     * Keeps a template; the id names a new one from the form on, so that posting twice keeps once.
     *
     * @param seen its version as the form showed it; 0 for a new one
     * @throws Refused {@code managersOnly}; {@code templateEmpty}, {@code recordLong} with {@code most}, {@code noteWords} for
     *     what may not be collected; {@code templateChanged}
     */
    @Transactional
    public void keep(UUID id, int seen, RecordTemplate.Terms terms) {
        if (!door.isManager()) {
            throw new Refused("managersOnly");
        }
        RecordTemplate.Terms clean = clean(terms);
        RecordTemplate known = em.find(RecordTemplate.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null && known.version() != seen) {
            throw new Refused("templateChanged");
        }
        RecordTemplate template = known == null ? new RecordTemplate(id) : known;
        template.say(clean, new Deed(acting.actor(), clock.instant()));
        if (known == null) {
            em.persist(template);
        }
        em.flush();
        log.add(acting.actor(), ACTION, id, 0);
    }

    private RecordTemplate.Terms clean(RecordTemplate.Terms terms) {
        String title = AnswerCheck.line(terms.title());
        String wording = AnswerCheck.paragraphs(terms.wording()).strip();
        if (title.isEmpty() || wording.isEmpty()) {
            throw new Refused("templateEmpty");
        }
        mustFit(title, RecordTemplate.TITLE);
        mustFit(wording, RecordTemplate.WORDING);
        rules.mustBeFree(title + "\n" + wording);
        return new RecordTemplate.Terms(terms.theme(), title, wording, terms.stopped());
    }

    private static void mustFit(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refused("recordLong").with("most", most);
        }
    }
}
