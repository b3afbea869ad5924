package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.casework.CaseDoor;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.Openings;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/**
 * Staff look for seekers whose noted wish meets a published job. Advice: there is no score, whose wish was noted first stands
 * first, and who does not stand here can be proposed the job from the own case all the same. Source: R-A33.
 */
@ApplicationScoped
public class Suggestions {

    /** What the access log calls a look at them. */
    public static final String LOOK = "introduction.suggest";

    /** Up to this number they are listed and counted. */
    public static final int MOST = 10_000;

    private static final String WISHES = " from WishedWork w, CaseFile f where w.programmeId = :programme and %s"
            + " and f.id = w.caseId and f.state = kakehashi.domain.casework.CaseFile.State.OPEN";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Openings openings;

    @Inject
    IntroductionReading reading;

    @Inject
    CaseDoor door;

    @Inject
    Handlers handlers;

    @Inject
    Seals seals;

    @Inject
    Acting acting;

    /** The published openings that name an occupation, the newest first. */
    @Transactional
    public List<Openings.Shown> jobs() {
        return openings.shown().stream()
                .filter(each -> occupation(each) != null)
                .toList();
    }

    private static Occupation occupation(Openings.Shown shown) {
        return Comparison.Offer.of(shown.opening().answers()).occupation();
    }

    /**
     * One page of the seekers of the opening's year whose open cases one may see: managers all, counsellors their own. The
     * number of queries does not grow with them.
     *
     * @throws Refused {@code openingUnknown} when it is not published, or names no occupation; {@code programmeNotYours}
     */
    @Transactional
    @Discloses(LOOK)
    public Slice<Suggestion> page(UUID openingId, SuggestionFilter filter, int first, int size) {
        Openings.Shown shown = openings.shown(openingId)
                .filter(each -> occupation(each) != null)
                .orElseThrow(() -> new Refused("openingUnknown"));
        UUID programmeId = em.find(Company.class, shown.opening().companyId()).programmeId();
        handlers.check(acting.actor(), programmeId);
        Seal seal = seals.of(em.find(Programme.class, programmeId).fiscalYear());
        Wanted wanted = new Wanted(programmeId, filter, occupation(shown), seal);
        long total = total(wanted);
        long listed = Math.min(total, MOST);
        int rows = (int) Math.max(0, Math.min(size, listed - first));
        List<Object[]> found = rows == 0
                ? List.of()
                : query(wanted, "select w, f", " order by w.noted.at, w.id", Object[].class)
                        .setFirstResult(first)
                        .setMaxResults(rows)
                        .getResultList();
        return new Slice<>(suggestions(found, shown, seal), listed, total > MOST);
    }

    /** Whose wishes are looked for. */
    private record Wanted(UUID programmeId, SuggestionFilter filter, Occupation occupation, Seal seal) {}

    /** Counted only when it is known that there are not too many; else one more than that. */
    private long total(Wanted wanted) {
        boolean uncounted = !query(wanted, "select w.id", " order by w.noted.at, w.id", UUID.class)
                .setFirstResult(MOST)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return uncounted
                ? MOST + 1
                : query(wanted, "select count(w)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(Wanted wanted, String select, String order, Class<T> type) {
        boolean all = door.isManager();
        TypedQuery<T> query = em.createQuery(
                        select
                                + WISHES.formatted(wanted.filter().condition())
                                + (all ? "" : " and f.counsellorId = :self")
                                + order,
                        type)
                .setParameter("programme", wanted.programmeId())
                .setParameter("wished", WishedWork.index(wanted.occupation(), wanted.seal()));
        if (wanted.filter() == SuggestionFilter.NEAR) {
            query.setParameter("major", WishedWork.majorIndex(wanted.occupation(), wanted.seal()));
        }
        return all ? query : query.setParameter("self", door.selfId());
    }

    private List<Suggestion> suggestions(List<Object[]> found, Openings.Shown shown, Seal seal) {
        List<UUID> seekers =
                found.stream().map(row -> ((WishedWork) row[0]).seekerId()).toList();
        Map<UUID, Registration> signUps = reading.signUps(seekers);
        Map<UUID, Introduction.State> introduced = introduced(shown.opening().id(), seekers);
        Comparison.Offer offer = Comparison.Offer.of(shown.opening().answers());
        return found.stream()
                .map(row -> {
                    WishedWork work = (WishedWork) row[0];
                    CaseFile file = (CaseFile) row[1];
                    Optional<Registration> signUp = Optional.ofNullable(signUps.get(work.seekerId()));
                    String status = signUp.map(each -> each.answers(seal).get(PersonalField.STATUS_OF_RESIDENCE))
                            .orElse(null);
                    return new Suggestion(
                            file.id(),
                            file.number(),
                            Comparison.of(
                                    new Comparison.Wishes(work.wished(seal), IntroductionReading.status(status)),
                                    offer),
                            introduced.get(work.seekerId()),
                            signUp.isPresent());
                })
                .toList();
    }

    private Map<UUID, Introduction.State> introduced(UUID openingId, List<UUID> seekers) {
        return seekers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select i from Introduction i where i.openingId = :opening and i.seekerId in :seekers",
                                Introduction.class)
                        .setParameter("opening", openingId)
                        .setParameter("seekers", seekers)
                        .getResultStream()
                        .collect(Collectors.toMap(Introduction::seekerId, Introduction::state));
    }
}
