package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.domain.privacy.consent.ConsentWithdrawal;
import kakehashi.domain.privacy.consent.DisclosureWithdrawal;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/**
 * What seekers showed a company and ended themselves, lately: by taking the consent back, or with the sign-up whose
 * answers were shown. Numbers only, never names. Source: T7.
 */
@ApplicationScoped
public class SharedEndings {

    /** For how long it is told. */
    private static final Duration LATELY = Duration.ofDays(30);

    /** What a contact {@code k} who belongs to a company without doubts could open, not considering whether it ended. */
    private static final String SHOWN = """
             from Contact k, Company c, Disclosure d, Registration r%s
            where k.id = :contact and k.belongsSince is not null and c.id = k.companyId
              and c.check <> kakehashi.domain.company.Company.Check.NEEDED
              and d.companyId = c.id and r.id = d.registrationId and r.seekerId = d.seekerId and d.until >= :first and\s
            """;

    private static final String TAKEN_BACK = "select r, w" + SHOWN.formatted(", DisclosureWithdrawal w") + """
            w.disclosureId = d.id and w.withdrawnAt > :since and not exists (select n from Disclosure n
              where n.registrationId = d.registrationId and n.companyId = d.companyId and n.givenAt >= w.withdrawnAt)
            """;

    private static final String NOT_TAKING_PART =
            "select r, x" + SHOWN.formatted(", ConsentWithdrawal x, Consent g") + """
            x.consentId = g.id and g.registrationId = r.id and x.withdrawnAt > :since
              and g.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION
              and not exists (select w from DisclosureWithdrawal w where w.disclosureId = d.id)
            """;

    private static final String SIGN_UP_ENDED = "select r, r" + SHOWN.formatted("") + """
            r.livingHolderId is null and r.endedAt > :since
              and not exists (select w from DisclosureWithdrawal w where w.disclosureId = d.id)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What ended in the last thirty days, newest first; three queries however much that is. */
    @Transactional
    public List<SharedEnding> of(UUID contactId) {
        Map<UUID, SharedEnding> endings = new HashMap<>();
        Stream.of(
                        find(TAKEN_BACK, contactId, DisclosureWithdrawal::withdrawnAt, DisclosureWithdrawal.class),
                        find(NOT_TAKING_PART, contactId, ConsentWithdrawal::withdrawnAt, ConsentWithdrawal.class),
                        find(SIGN_UP_ENDED, contactId, Registration::endedAt, Registration.class))
                .flatMap(List::stream)
                .forEach(each -> endings.putIfAbsent(each.registration().id(), each.told()));
        return endings.values().stream()
                .sorted(Comparator.comparing(SharedEnding::endedAt).reversed())
                .toList();
    }

    private record Ended(Registration registration, Instant at) {

        private SharedEnding told() {
            return new SharedEnding(registration.reference(), registration.eventId(), at);
        }
    }

    private <T> List<Ended> find(String query, UUID contactId, Function<T, Instant> when, Class<T> type) {
        Instant since = clock.instant().minus(LATELY);
        return em.createQuery(query, Object[].class)
                .setParameter("contact", contactId)
                .setParameter("since", since)
                .setParameter("first", LocalDate.ofInstant(since, settings.zone(Setting.OFFICE_ZONE)))
                .getResultStream()
                .map(row -> new Ended((Registration) row[0], when.apply(type.cast(row[1]))))
                .toList();
    }
}
