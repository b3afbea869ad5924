package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;

/** Surveys as staff see them: sums of answers, and papers to be typed. */
@ApplicationScoped
public class SurveyDesk {

    private static final String ROW = """
            select new kakehashi.domain.survey.SurveyRow(s.id, s.eventId, s.audience, s.closesOn, s.invited,
              (select count(a) from SurveySheet a where a.surveyId = s.id and a.bundleId is null),
              (select count(p) from SurveySheet p where p.surveyId = s.id and p.bundleId is not null))
            from Survey s\s
            """;

    private static final String BUNDLE = """
            select new kakehashi.domain.survey.BundleRow(b.id, b.surveyId, b.serial, b.papers,
              (select count(p) from SurveySheet p where p.bundleId = b.id)) from SurveyBundle b\s
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    SurveyWords words;

    /** All surveys, newest event first; one query however many there are. */
    @Transactional
    public List<SurveyRow> rows() {
        return em.createQuery(
                        ROW + ", Event e where e.id = s.eventId order by e.endsAt desc, s.audience", SurveyRow.class)
                .getResultList();
    }

    /**
     * One survey.
     *
     * @throws Refused {@code surveyNotThere}
     */
    @Transactional
    public SurveyRow row(UUID id) {
        return one(em.createQuery(ROW + "where s.id = :id", SurveyRow.class).setParameter("id", id), "surveyNotThere");
    }

    private static <T> T one(TypedQuery<T> query, String code) {
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(code));
    }

    /** What the audiences of an event answered; empty before the event ended. */
    @Transactional
    public List<SurveyResult> results(UUID eventId) {
        return em
                .createQuery(ROW + "where s.eventId = :event order by s.audience", SurveyRow.class)
                .setParameter("event", eventId)
                .getResultList()
                .stream()
                .map(this::result)
                .toList();
    }

    private SurveyResult result(SurveyRow survey) {
        List<SurveyRemoval> removals = words.removals(survey.id());
        return survey.isSmall()
                ? new SurveyResult(survey, Map.of(), List.of(), removals)
                : new SurveyResult(survey, counts(survey.id()), words.of(survey.id()), removals);
    }

    private Map<Question, Map<String, Long>> counts(UUID survey) {
        Map<Question, Map<String, Long>> counts = new EnumMap<>(Question.class);
        em.createQuery("""
                        select a.question, a.choice, count(a) from SurveyAnswer a, SurveySheet s
                        where s.id = a.sheetId and s.surveyId = :survey and a.choice is not null
                        group by a.question, a.choice
                        """, Object[].class)
                .setParameter("survey", survey)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Question) row[0], question -> new HashMap<>())
                        .put((String) row[1], (Long) row[2]));
        return counts;
    }

    /** The bundles of a survey, by serial number. */
    @Transactional
    public List<BundleRow> bundles(UUID survey) {
        return em.createQuery(BUNDLE + "where b.surveyId = :survey order by b.serial", BundleRow.class)
                .setParameter("survey", survey)
                .getResultList();
    }

    /**
     * One bundle.
     *
     * @throws Refused {@code bundleUnknown}
     */
    @Transactional
    public BundleRow bundle(UUID id) {
        return one(
                em.createQuery(BUNDLE + "where b.id = :id", BundleRow.class).setParameter("id", id), "bundleUnknown");
    }

    /**
     * Enters a bundle of papers; its id.
     *
     * @throws Refused {@code surveyNotThere}; {@code bundleKnown} when the survey has one with this number; {@code
     *     bundleSerial}; {@code bundleCount}
     */
    @Transactional
    public UUID enter(UUID surveyId, String serial, int papers) {
        if (em.find(Survey.class, surveyId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new Refused("surveyNotThere");
        }
        SurveyBundle bundle = new SurveyBundle(surveyId, serial, papers);
        boolean known =
                bundles(surveyId).stream().anyMatch(each -> each.serial().equalsIgnoreCase(serial));
        if (known) {
            throw new Refused("bundleKnown");
        }
        em.persist(bundle);
        em.flush();
        return bundle.id();
    }

    /**
     * Types one paper of a bundle.
     *
     * @throws Refused {@code bundleUnknown}; {@code bundleDone} when all its papers are typed; {@code answersWrong}
     */
    @Transactional
    public void type(UUID bundleId, Map<Question, List<String>> given) {
        SurveyBundle bundle = em.find(SurveyBundle.class, bundleId, LockModeType.PESSIMISTIC_WRITE);
        if (bundle == null) {
            throw new Refused("bundleUnknown");
        }
        if (bundle(bundleId).isDone()) {
            throw new Refused("bundleDone");
        }
        Survey survey = em.find(Survey.class, bundle.surveyId());
        SurveyAnswers answers =
                SurveyAnswers.check(events.row(survey.eventId()).orElseThrow().kind(), survey.audience(), given);
        answers.mustBeFine();
        SurveySheet sheet = SurveySheet.typed(bundle);
        em.persist(sheet);
        em.flush();
        sheet.answers(answers).forEach(em::persist);
        em.flush();
    }
}
