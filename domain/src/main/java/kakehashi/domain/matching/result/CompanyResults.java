package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.registration.Owners;
import kakehashi.domain.registration.SharedRow;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.domain.shared.Refused;

/**
 * A company enters what came of its own published meetings, from their beginning, of those alone who still show it something.
 * Source: R-A33, T7.
 */
@ApplicationScoped
public class CompanyResults {

    private static final String HOSTS = """
            select r.id from Contact k, Registration r
            where k.id = :contact and k.belongsSince is not null and r.companyId = k.companyId
              and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED and
            """ + Owners.OF_MEMBER + " order by r.id";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ResultBook book;

    @Inject
    SharedSheets shared;

    @Inject
    Clock clock;

    /** The meetings that have begun of the company a contact belongs to, by event; empty for everybody else. */
    @Transactional
    public List<ResultSheet> of(UUID contactId) {
        return list(contactId);
    }

    private List<ResultSheet> list(UUID contactId) {
        List<UUID> hosts = em.createQuery(HOSTS, UUID.class)
                .setParameter("contact", contactId)
                .getResultList();
        Set<UUID> shown = hosts.isEmpty()
                ? Set.of()
                : shared.rows(contactId).stream().map(SharedRow::registrationId).collect(Collectors.toSet());
        return shown.isEmpty()
                ? List.of()
                : book.sheets(hosts).stream()
                        .map(each -> begun(each, shown))
                        .filter(each -> !each.lines().isEmpty())
                        .toList();
    }

    private ResultSheet begun(ResultSheet sheet, Set<UUID> shown) {
        return new ResultSheet(
                sheet.eventId(),
                sheet.zone(),
                sheet.hostId(),
                sheet.companyId(),
                sheet.company(),
                sheet.lines().stream()
                        .filter(each -> shown.contains(each.guest()))
                        .filter(each -> !each.startsAt().isAfter(clock.instant()))
                        .toList());
    }

    /**
     * Enters what came of meetings of the company a contact belongs to.
     *
     * @param hostId the company's sign-up
     * @throws Refused {@code resultUnknown} for a sign-up that is not the company's, or a meeting with somebody who shows it
     *     nothing any more; as {@link ResultBook#enter}
     */
    @Transactional
    public void enter(UUID contactId, UUID hostId, List<ResultEntry> entries) {
        book.lock(hostId);
        ResultSheet own = list(contactId).stream()
                .filter(each -> each.hostId().equals(hostId))
                .findFirst()
                .orElseThrow(() -> new Refused("resultUnknown"));
        book.enter(own, entries, ResultSide.COMPANY);
    }
}
