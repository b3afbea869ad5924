package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** What was written in own words, as staff read it; what may not stay is removed by a manager. Source: T5. */
@ApplicationScoped
public class SurveyWords {

    /** What the access log calls a removal. */
    public static final String REMOVE = "survey.remove";

    /** Answers shown at once. */
    private static final int MOST = 1000;

    private static final String OF_SURVEY = """
            select new kakehashi.domain.survey.Written(a.id, a.words) from SurveyAnswer a, SurveySheet s
            where s.id = a.sheetId and s.surveyId = :survey and a.words is not null
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What was written in a survey, in an order that says nothing. */
    @Transactional
    public List<Written> of(UUID survey) {
        return em.createQuery(OF_SURVEY + " order by a.id", Written.class)
                .setParameter("survey", survey)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was removed from a survey, newest first. */
    @Transactional
    public List<SurveyRemoval> removals(UUID survey) {
        return em.createQuery(
                        "select r from SurveyRemoval r where r.surveyId = :survey order by r.removedAt desc, r.id",
                        SurveyRemoval.class)
                .setParameter("survey", survey)
                .getResultList();
    }

    /**
     * One answer of a survey.
     *
     * @throws Refused {@code surveyWordsGone} when there is none, or none any more
     */
    @Transactional
    public Written one(UUID survey, UUID answer) {
        return em.createQuery(OF_SURVEY + " and a.id = :answer", Written.class)
                .setParameter("survey", survey)
                .setParameter("answer", answer)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("surveyWordsGone"));
    }

    /**
     * Removes an answer for good; the other answers of its sheet stay.
     *
     * @throws Refused {@code managersOnly}; {@code surveyWordsGone}
     */
    @Transactional
    public void remove(UUID survey, UUID answer, SurveyRemoval.Reason reason) {
        if (!acting.actor().role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
        one(survey, answer);
        int removed = em.createNativeQuery("delete from written_answer where id = ?")
                .setParameter(1, answer.toString())
                .executeUpdate();
        if (removed == 0) {
            throw new Refused("surveyWordsGone");
        }
        em.persist(new SurveyRemoval(survey, reason, acting.actor(), clock.instant()));
        log.add(acting.actor(), REMOVE, em.find(Survey.class, survey).eventId(), 1);
        em.flush();
    }
}
