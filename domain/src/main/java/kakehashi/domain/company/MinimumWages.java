package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Tokyo's minimum wages, which managers keep up to date, with trace. Source: domain 2.2. */
@ApplicationScoped
public class MinimumWages {

    /** What the access log calls changing them. */
    public static final String ACTION = "company.wage";

    /** What the trail knows them by. */
    public static final UUID SUBJECT = UUID.nameUUIDFromBytes(ACTION.getBytes(StandardCharsets.UTF_8));

    /** Of a regular employee who works thirty hours a week. */
    private static final int LEAST_HOURS_A_MONTH = 130;

    private static final int MONTHS = 12;
    private static final int LEAST = 500;
    private static final int MOST = 9999;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All that are known, the latest first. */
    @Transactional
    public List<MinimumWage> all() {
        return em.createQuery("select w from MinimumWage w order by w.validFrom desc", MinimumWage.class)
                .getResultList();
    }

    /** The one in force today; empty when none is known. */
    @Transactional
    public Optional<MinimumWage> current() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return em.createQuery(
                        "select w from MinimumWage w where w.validFrom <= :today order by w.validFrom desc",
                        MinimumWage.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether no amount came for a year; it changes every autumn. */
    @Transactional
    public boolean isOutdated() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return all().stream()
                .findFirst()
                .map(latest -> !latest.validFrom().plusYears(1).isAfter(today))
                .orElse(true);
    }

    /**
     * The one in force today, when the pay lies below it: by the hour, or of a regular employee by the month or year,
     * when it would be too little even for thirty hours a week. Other hours nobody guesses. Only a reason to ask, never
     * to refuse.
     *
     * @param answers what was typed about an opening, checked
     */
    @Transactional
    public Optional<MinimumWage> above(OpeningAnswers answers) {
        String pay = answers.accepted().get(OpeningField.PAY_FROM);
        long hours = hours(answers);
        return hours > 0 && pay != null
                ? current().filter(wage -> Long.parseLong(pay) < wage.yenAnHour() * hours)
                : Optional.empty();
    }

    /** The fewest hours the pay is for; 0 when nobody knows. */
    private static long hours(OpeningAnswers answers) {
        String unit = answers.accepted().get(OpeningField.PAY_UNIT);
        if (PayUnit.HOUR.name().equals(unit)) {
            return 1;
        }
        boolean regular = Employment.REGULAR.name().equals(answers.accepted().get(OpeningField.EMPLOYMENT));
        long months =
                PayUnit.MONTH.name().equals(unit) ? 1 : PayUnit.YEAR.name().equals(unit) ? MONTHS : 0;
        return regular ? months * LEAST_HOURS_A_MONTH : 0;
    }

    /**
     * Adds one; an amount that was entered for the same day before is replaced.
     *
     * @param before what stood there, for the trail; null for nothing
     * @throws Refused {@code managersOnly}; {@code wageAmount} for no amount anybody pays; {@code changedMeanwhile}
     */
    @Transactional
    public void write(LocalDate validFrom, int yen, String before) {
        if (!acting.actor().role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
        if (yen < LEAST || yen > MOST) {
            throw new Refused("wageAmount").with("least", LEAST).with("most", MOST);
        }
        MinimumWage known = em.find(MinimumWage.class, validFrom, LockModeType.PESSIMISTIC_WRITE);
        MinimumWage wage = known == null ? new MinimumWage(validFrom) : known;
        wage.set(yen);
        try {
            em.persist(wage);
            trail.add(ACTION, SUBJECT, null, TextChange.Act.WRITTEN, before == null ? null : Said.before(before));
            em.flush();
        } catch (PersistenceException meanwhile) {
            throw new Refused("changedMeanwhile");
        }
    }
}
