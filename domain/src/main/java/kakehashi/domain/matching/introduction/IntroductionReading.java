package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Opening;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** Puts together what lists of introductions tell. */
@ApplicationScoped
class IntroductionReading {

    /** A company {@code i.companyId} sees something of the sign-up of an introduction {@code i}, by a consent {@code d}. */
    private static final String SHOWN = """
            select i.id from Introduction i, Disclosure d, Registration r where i.id in :ids
              and d.registrationId = i.registrationId and d.companyId = i.companyId and d.until >= :today
              and r.id = i.registrationId and r.livingHolderId is not null
              and not exists (select w from DisclosureWithdrawal w where w.disclosureId = d.id)
              and not exists (select x from ConsentWithdrawal x, Consent g where x.consentId = g.id
                and g.registrationId = r.id
                and g.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
            """;

    private static final String SIGN_UPS = """
            select r.seekerId, r from Registration r where r.seekerId in :seekers and r.livingHolderId is not null
              and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
            order by r.submittedAt desc, r.id
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Of rows with an introduction, a case, an opening and a company; one query more however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<IntroductionRow> rows(List<Object[]> found) {
        Set<UUID> shown =
                shown(found.stream().map(row -> ((Introduction) row[0]).id()).toList());
        return found.stream()
                .map(row -> {
                    Introduction introduction = (Introduction) row[0];
                    return new IntroductionRow(
                            introduction,
                            ((CaseFile) row[1]).number(),
                            ((Company) row[3]).profile().name(),
                            (Opening) row[2],
                            introduction.isAccepted() && shown.contains(introduction.id()));
                })
                .toList();
    }

    /** Those of these introductions whose company sees something of the seeker today. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> shown(List<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(SHOWN, UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE)))
                        .getResultList());
    }

    /** By seeker, the newest sign-up with a sure place whose answers are still kept; one query however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Registration> signUps(List<UUID> seekerIds) {
        return seekerIds.isEmpty()
                ? Map.of()
                : em.createQuery(SIGN_UPS, Object[].class)
                        .setParameter("seekers", seekerIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> (Registration) row[1], (newer, older) -> newer));
    }

    /** A status of residence by its name; null for anything else. */
    static StatusOfResidence status(String answer) {
        return Arrays.stream(StatusOfResidence.values())
                .filter(each -> each.name().equals(answer))
                .findFirst()
                .orElse(null);
    }
}
