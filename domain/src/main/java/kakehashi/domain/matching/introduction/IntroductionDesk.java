package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.casework.CaseDoor;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.Openings;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** Staff compare openings with a seeker's wishes and propose one. Source: R-A33, R-A23, T7. */
@ApplicationScoped
public class IntroductionDesk {

    /** What the access log calls proposing an opening to a seeker. */
    public static final String PROPOSE = "introduction.propose";

    /** What it calls taking that back. */
    public static final String TAKE_BACK = "introduction.takeBack";

    /** What it calls noting what a seeker wishes for. */
    public static final String NOTE = "introduction.wish";

    private static final String ROWS = " from Introduction i, CaseFile f, Opening o, Company c where f.id = i.caseId"
            + " and o.id = i.openingId and c.id = i.companyId";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Openings openings;

    @Inject
    IntroductionReading reading;

    @Inject
    WishedWorks wishes;

    @Inject
    IntroductionLetters letters;

    @Inject
    Seals seals;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Every published opening beside the wishes of a case's seeker, with the occupation that is noted of the seeker.
     *
     * @throws Refused {@code caseUnknown}, {@code programmeNotYours}, {@code caseNotYours}; {@code introductionNotSeeker};
     *     {@code introductionNoSignUp} when there is no sign-up whose answers could be shown
     */
    @Transactional
    @Discloses("case.view")
    public SideBySide compare(UUID caseId) {
        CaseFile file = seekers(caseId);
        return compare(file, wishes.of(file, seal(file)));
    }

    /**
     * The same with another occupation.
     *
     * @param wished the occupation wished for, as staff understand it; null when they do not
     * @throws Refused as {@link #compare(UUID)}
     */
    @Transactional
    @Discloses("case.view")
    public SideBySide compare(UUID caseId, Occupation wished) {
        return compare(seekers(caseId), wished);
    }

    private SideBySide compare(CaseFile file, Occupation wished) {
        Map<PersonalField, String> answers = signUp(file).answers(seal(file));
        Comparison.Wishes told = new Comparison.Wishes(
                wished, IntroductionReading.status(answers.get(PersonalField.STATUS_OF_RESIDENCE)));
        Map<UUID, Introduction.State> known =
                list(file.seekerId()).stream().collect(Collectors.toMap(Introduction::openingId, Introduction::state));
        List<Candidate> candidates = openings.shown().stream()
                .map(each -> new Candidate(
                        each,
                        Comparison.of(told, Comparison.Offer.of(each.opening().answers())),
                        known.get(each.opening().id())))
                .sorted(Comparator.comparing(
                        each -> each.comparison().points().get(0).result()))
                .toList();
        return new SideBySide(
                answers.getOrDefault(PersonalField.DESIRED_OCCUPATION, ""),
                wished,
                candidates,
                programme(file).introductionLicence());
    }

    /**
     * Notes the occupation the seeker of a case wishes for, by which the seeker is found beside jobs.
     *
     * @param wished as staff understand it; null when they do not know it any more
     * @throws Refused {@code caseUnknown}, {@code programmeNotYours}, {@code caseNotYours}; {@code introductionNotSeeker};
     *     {@code caseClosed}
     */
    @Transactional
    public void note(UUID caseId, Occupation wished) {
        CaseFile file = open(caseId);
        wishes.note(file, wished, seal(file), acting.actor());
        em.flush();
        log.add(acting.actor(), NOTE, caseId, 1);
    }

    /** A seeker's case that nobody closes, or changes otherwise, until the transaction ends. */
    private CaseFile open(UUID caseId) {
        CaseFile file = seekers(caseId);
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        if (file.state() == CaseFile.State.CLOSED) {
            throw new Refused("caseClosed");
        }
        return file;
    }

    private CaseFile seekers(UUID caseId) {
        CaseFile file = door.open(caseId);
        if (file.audience() != Audience.SEEKER) {
            throw new Refused("introductionNotSeeker");
        }
        return file;
    }

    /** The newest sign-up with a sure place whose answers are still kept. */
    private Registration signUp(CaseFile file) {
        return Optional.ofNullable(reading.signUps(List.of(file.seekerId())).get(file.seekerId()))
                .orElseThrow(() -> new Refused("introductionNoSignUp"));
    }

    private Seal seal(CaseFile file) {
        return seals.of(programme(file).fiscalYear());
    }

    private Programme programme(CaseFile file) {
        return em.find(Programme.class, file.programmeId());
    }

    private List<Introduction> list(UUID seekerId) {
        return em.createQuery("select i from Introduction i where i.seekerId = :seeker", Introduction.class)
                .setParameter("seeker", seekerId)
                .getResultList();
    }

    /**
     * Proposes an opening to the seeker of a case; a mail says that something waits, and not what. The company learns nothing.
     *
     * @param wished the occupation wished for, as staff understand it; null when they do not
     * @throws Refused as {@link #compare(UUID)}; {@code caseClosed}; {@code openingUnknown} when it is not published; {@code
     *     introductionThere} when the seeker was introduced to it before; {@code introductionOpen} while the seeker has another
     *     introduction to the same company that is not ended
     */
    @Transactional
    public UUID propose(UUID caseId, UUID openingId, Occupation wished) {
        CaseFile file = open(caseId);
        Openings.Shown shown = openings.shown(openingId).orElseThrow(() -> new Refused("openingUnknown"));
        for (Introduction each : list(file.seekerId())) {
            if (each.openingId().equals(openingId)) {
                throw new Refused("introductionThere");
            }
            if (each.endedAt() == null
                    && each.companyId().equals(shown.opening().companyId())) {
                throw new Refused("introductionOpen");
            }
        }
        Introduction introduction = new Introduction(
                        file, signUp(file).id(), shown.opening(), acting.actor(), clock.instant())
                .wishing(wished, seal(file));
        em.persist(introduction);
        letters.waits(introduction);
        em.flush();
        log.add(acting.actor(), PROPOSE, introduction.id(), 1);
        return introduction.id();
    }

    /**
     * Takes back what the seeker did not answer.
     *
     * @throws Refused {@code introductionUnknown}; {@code introductionAnswered}; as {@link #compare(UUID)}
     */
    @Transactional
    public void takeBack(UUID id) {
        Introduction introduction = Optional.ofNullable(em.find(Introduction.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused("introductionUnknown"));
        door.open(introduction.caseId());
        introduction.takeBack(clock.instant());
        em.flush();
        log.add(acting.actor(), TAKE_BACK, id, 1);
    }

    /** One page of the introductions of the programmes one may handle, the newest first; no seeker is named. */
    @Transactional
    public Slice<IntroductionRow> page(IntroductionFilter filter, int first, int size) {
        String where = ROWS + " and i.programmeId in :own" + filter.condition();
        TypedQuery<Object[]> rows = em.createQuery(
                        "select i, f, o, c" + where + " order by i.proposed.at desc, i.id", Object[].class)
                .setParameter("own", door.programmes())
                .setFirstResult(first)
                .setMaxResults(size);
        long total = em.createQuery("select count(i)" + where, Long.class)
                .setParameter("own", door.programmes())
                .getSingleResult();
        return new Slice<>(reading.rows(rows.getResultList()), total);
    }

    /** The introductions of a seeker's case, or of a company's, the newest first. */
    @Transactional
    public List<IntroductionRow> of(CaseFile file) {
        boolean company = file.audience() == Audience.COMPANY;
        return reading.rows(em.createQuery(
                        "select i, f, o, c" + ROWS
                                + (company ? " and i.companyId = :whose" : " and i.seekerId = :whose")
                                + " order by i.proposed.at desc, i.id",
                        Object[].class)
                .setParameter("whose", company ? file.companyId() : file.seekerId())
                .getResultList());
    }
}
