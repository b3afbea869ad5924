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
     * Every published opening beside the wishes of a case's seeker.
     *
     * @param wished the occupation wished for, as staff understand it; null when they do not
     * @throws Refused {@code caseUnknown}, {@code programmeNotYours}, {@code caseNotYours}; {@code introductionNotSeeker};
     *     {@code introductionNoSignUp} when there is no sign-up whose answers could be shown
     */
    @Transactional
    @Discloses("case.view")
    public SideBySide compare(UUID caseId, Occupation wished) {
        CaseFile file = seekers(caseId);
        Map<PersonalField, String> answers = signUp(file).answers(seal(file));
        Comparison.Wishes wishes = new Comparison.Wishes(
                wished, IntroductionReading.status(answers.get(PersonalField.STATUS_OF_RESIDENCE)));
        Map<UUID, Introduction.State> known =
                list(file.seekerId()).stream().collect(Collectors.toMap(Introduction::openingId, Introduction::state));
        List<Candidate> candidates = openings.shown().stream()
                .map(each -> new Candidate(
                        each,
                        Comparison.of(wishes, Comparison.Offer.of(each.opening().answers())),
                        known.get(each.opening().id())))
                .sorted(Comparator.comparing(
                        each -> each.comparison().points().get(0).result()))
                .toList();
        return new SideBySide(
                answers.getOrDefault(PersonalField.DESIRED_OCCUPATION, ""),
                candidates,
                programme(file).introductionLicence());
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
        return em.createQuery("""
                        select r from Registration r where r.seekerId = :seeker and r.livingHolderId is not null
                          and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
                        order by r.submittedAt desc, r.id
                        """, Registration.class)
                .setParameter("seeker", file.seekerId())
                .getResultStream()
                .findFirst()
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
     * @throws Refused as {@link #compare}; {@code caseClosed}; {@code openingUnknown} when it is not published; {@code
     *     introductionThere} when the seeker was introduced to it before; {@code introductionOpen} while the seeker has another
     *     introduction to the same company that is not ended
     */
    @Transactional
    public UUID propose(UUID caseId, UUID openingId, Occupation wished) {
        CaseFile file = seekers(caseId);
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        if (file.state() == CaseFile.State.CLOSED) {
            throw new Refused("caseClosed");
        }
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
     * @throws Refused {@code introductionUnknown}; {@code introductionAnswered}; as {@link #compare}
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
