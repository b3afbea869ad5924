package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.domain.privacy.sealing.Seal;

/**
 * Until when seekers may stay, as each said it last in a sign-up that lives, was confirmed and whose consent holds; nothing
 * else of the sheets is opened. Source: R-D6, domain 2.1.
 */
@ApplicationScoped
public class StatedStays {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Withdrawals withdrawals;

    /**
     * The last day of the stay by seeker, for those who told one and whose stay has an end; as many queries for one as for
     * many.
     *
     * @param seals opens what a seeker said
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, LocalDate> of(Collection<UUID> seekers, Function<UUID, Seal> seals) {
        List<Registration> signUps = signUps(seekers);
        Set<UUID> withdrawn =
                withdrawals.among(signUps.stream().map(Registration::id).toList());
        Map<UUID, LocalDate> days = new HashMap<>();
        Set<UUID> settled = new HashSet<>();
        Map<UUID, String> status = new HashMap<>();
        for (Registration each : signUps) {
            if (withdrawn.contains(each.id()) || settled.contains(each.holderId())) {
                continue;
            }
            Seal seal = seals.apply(each.holderId());
            Optional<LocalDate> day =
                    each.answer(PersonalField.STAY_EXPIRES, seal).map(LocalDate::parse);
            String told = each.answer(PersonalField.STATUS_OF_RESIDENCE, seal).orElse(null);
            String newer = status.putIfAbsent(each.holderId(), told == null ? "" : told);
            boolean other = newer != null && !newer.isEmpty() && told != null && !newer.equals(told);
            if (other || isIndefinite(told)) {
                settled.add(each.holderId());
            } else if (day.isPresent()) {
                settled.add(each.holderId());
                days.put(each.holderId(), day.get());
            }
        }
        return days;
    }

    private static boolean isIndefinite(String status) {
        return status != null && StatusOfResidence.valueOf(status).isIndefinite();
    }

    /** Those that say something of the stay, the newest first. */
    private List<Registration> signUps(Collection<UUID> seekers) {
        return seekers.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select r from Registration r
                                where r.seekerId in :seekers and r.livingHolderId is not null and r.confirmedAt is not null
                                  and (r.sheet.stayExpires is not null or r.sheet.statusOfResidence is not null)
                                order by r.submittedAt desc, r.id
                                """, Registration.class)
                        .setParameter("seekers", seekers)
                        .getResultList();
    }
}
