package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.SeenYears;

/** Reads closings: managers those of years they handle today; the ward and its auditors all. Source: T11, T12. */
@ApplicationScoped
public class Closings {

    private static final Set<Role> READERS = EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SeenYears years;

    @Inject
    ClosingBook book;

    @Inject
    Obstacles obstacles;

    @Inject
    YearData data;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /** Every year one sees, the latest first, with what is finished of its closing. Two queries. */
    @Transactional
    public List<ClosingRow> rows() {
        Map<UUID, ClosingState> states = em.createQuery("select c from Closing c", Closing.class)
                .getResultStream()
                .collect(Collectors.toMap(Closing::programmeId, Closing::state));
        return seen().stream()
                .map(each -> new ClosingRow(each, states.get(each.id())))
                .toList();
    }

    private List<Programme> seen() {
        return READERS.contains(Role.valueOf(acting.actor().role())) ? years.seen() : List.of();
    }

    /**
     * The closing of a year with all that belongs to it, counted now.
     *
     * @throws Refused {@code yearUnknown}, also for one that one does not see
     */
    @Transactional
    public ClosingFile open(UUID programmeId) {
        Programme year = seen().stream()
                .filter(each -> each.id().equals(programmeId))
                .findFirst()
                .orElseThrow(() -> new Refused("yearUnknown"));
        Closing closing = book.find(programmeId).orElse(null);
        return new ClosingFile(
                year,
                closing,
                closing == null ? List.of() : book.steps(closing),
                closing == null ? List.of() : book.counts(closing, ClosingStep.Kind.PACKED),
                data.left(year.fiscalYear()),
                obstacles.of(year),
                year.endsOn().isBefore(handlers.today()));
    }
}
