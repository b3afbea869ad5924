package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.StatedStays;
import kakehashi.domain.shared.Slice;

/**
 * Reminds counsellors of stays that end soon.
 *
 * <p>Who is reminded: a counsellor, of the own open cases and no others. Internships and interview days collect the day, for
 * their own purposes; advice is another one. Hence the ward must have approved that consultations use the period of stay: an
 * entry of the ledger, in force today, for consultations of seekers as a whole, that names it. Without one nothing is
 * opened. The consent to a consultation must hold, and that to the sign-up in which the day was told. Managers see the line
 * on a case they open; a list of everybody's days would serve nobody's advice. Who handles sign-ups sees the day on the
 * sheet, inside the event that asked for it, and in no list across events.
 *
 * <p>Source: R-D6, R-W5, T7, domain 2.1.
 */
@ApplicationScoped
public class EndingStays {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Approvals approvals;

    @Inject
    StatedStays stays;

    @Inject
    Seals seals;

    @Inject
    Handlers handlers;

    /**
     * An own case whose seeker's stay ends soon, without who it is.
     *
     * @param caseId the case
     * @param number the case's
     * @param stay when it ends
     */
    public record Line(UUID caseId, int number, StayEnd stay) {

        /** Never shows the day. */
        @Override
        public String toString() {
            return "case " + number;
        }
    }

    /** All there are of one's own open cases, by day; the number of queries grows with neither cases nor sign-ups. */
    @Transactional
    @Discloses("case.stays")
    public Slice<Line> own() {
        LocalDate today = handlers.today();
        List<CaseFile> files = door.self()
                .map(self -> files(self, approved(door.programmes())))
                .orElse(List.of());
        Map<UUID, LocalDate> days = days(files);
        List<Line> lines = files.stream()
                .flatMap(file -> Stream.ofNullable(days.get(file.seekerId()))
                        .flatMap(day -> StayEnd.of(day, today).stream())
                        .map(end -> new Line(file.id(), file.number(), end)))
                .sorted(Comparator.comparing((Line line) -> line.stay().day()).thenComparing(Line::number))
                .toList();
        return new Slice<>(lines, lines.size());
    }

    private Set<UUID> approved(Set<UUID> programmes) {
        return approvals.naming(
                programmes, EventKind.SEEKER_CONSULTATION.name(), DataItem.D6_PERIOD_OF_STAY, handlers.today());
    }

    private List<CaseFile> files(Counsellor self, Set<UUID> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from CaseFile f where f.programmeId in :programmes and f.counsellorId = :self"
                                        + " and f.seekerId is not null"
                                        + " and f.state = kakehashi.domain.casework.CaseFile.State.OPEN and "
                                        + RetentionDesk.CONSENTED,
                                CaseFile.class)
                        .setParameter("programmes", programmes)
                        .setParameter("self", self.id())
                        .getResultList();
    }

    private Map<UUID, LocalDate> days(List<CaseFile> files) {
        Map<UUID, UUID> programmes =
                files.stream().collect(Collectors.toMap(CaseFile::seekerId, CaseFile::programmeId));
        Map<UUID, Programme> years = programmes.values().stream()
                .distinct()
                .map(each -> em.find(Programme.class, each))
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return stays.of(
                programmes.keySet(),
                seeker -> seals.of(years.get(programmes.get(seeker)).fiscalYear()));
    }

    /** The same for one open case, for somebody who sees it while the consent to a consultation holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<StayEnd> of(CaseFile file, Seal seal) {
        boolean told = file.seekerId() != null
                && file.state() == CaseFile.State.OPEN
                && !approved(Set.of(file.programmeId())).isEmpty();
        return told
                ? stays.of(List.of(file.seekerId()), seeker -> seal).values().stream()
                        .flatMap(day -> StayEnd.of(day, handlers.today()).stream())
                        .findFirst()
                : Optional.empty();
    }
}
