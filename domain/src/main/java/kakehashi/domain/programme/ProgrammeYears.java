package kakehashi.domain.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Managers open the programme year that follows, and say what it is called. Source: R-F1, R-F6, R-F7. */
@ApplicationScoped
public class ProgrammeYears {

    /** What the access log calls opening a year. */
    public static final String OPEN = "programme.open";

    /** What it calls writing the words of a year. */
    public static final String WORDS = "programme.words";

    /** What it calls writing the number under which people may be introduced to jobs. */
    public static final String LICENCE = "programme.licence";

    private static final int LONGEST_LICENCE = 40;

    private static final String SOURCE = "ja";
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{8,40}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_MAIL = 200;
    private static final int BEFORE_APRIL = 3;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Programmes programmes;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All years with their words, the latest first; one query. */
    @Transactional
    public List<Programme> all() {
        return em.createQuery(
                        "select distinct p from Programme p left join fetch p.texts order by p.fiscalYear desc",
                        Programme.class)
                .getResultList();
    }

    /** The year that can be opened: the one after the latest, or, before the first and after a gap, the present one. */
    @Transactional
    public int next() {
        int present = present();
        return programmes.all().stream()
                .mapToInt(each -> Math.max(present, each.fiscalYear() + 1))
                .max()
                .orElse(present);
    }

    /** Whether it can be opened now: the year before it has begun. */
    @Transactional
    public boolean isNextDue() {
        return next() <= present() + 1;
    }

    /** The fiscal year that runs. */
    private int present() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE))
                .minusMonths(BEFORE_APRIL)
                .getYear();
    }

    /**
     * Refuses what {@link #open} would refuse.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional
    public void check(YearPlan plan) {
        if (plan.fiscalYear() != next()) {
            throw new Refused("yearNotNext").with("year", String.valueOf(next()));
        }
        if (!isNextDue()) {
            throw new Refused("yearFar");
        }
        if (!PHONE.matcher(plan.officePhone()).matches()) {
            throw new Refused("yearPhone");
        }
        if (!MAIL.matcher(plan.officeMail()).matches() || plan.officeMail().length() > LONGEST_MAIL) {
            throw new Refused("yearMail");
        }
        String source = plan.names().getOrDefault(SOURCE, "");
        boolean tooLong =
                plan.names().values().stream().anyMatch(each -> each.length() > ProgrammeText.Words.LONGEST_NAME);
        if (source.isBlank() || tooLong) {
            throw new Refused("yearName");
        }
    }

    /**
     * Opens a year with its own keys; its words are those of the year before, with its names.
     *
     * @return its id
     * @throws Refused {@code yearNotNext}, with the {@code year} that can be opened; {@code yearFar} while the
     *     year before it has not begun; {@code yearPhone}, {@code yearMail},
     *     {@code yearName}
     */
    @Transactional
    public UUID open(YearPlan plan) {
        check(plan);
        Programme year = new Programme(plan.fiscalYear(), plan.officePhone(), plan.officeMail());
        all().stream().findFirst().ifPresent(before -> before.texts().forEach((language, text) -> {
            String name = plan.names().getOrDefault(language, "").strip();
            year.say(language, name.isEmpty() ? text.words() : text.words().named(name));
        }));
        programmes.open(year);
        log.add(acting.actor(), OPEN, year.id(), 0);
        return year.id();
    }

    /**
     * Says what a year is called in a language.
     *
     * @param version of the year as the form showed it
     * @throws Refused {@code yearUnknown}; {@code changedMeanwhile}; {@code yearOver} once its last day has passed; {@code
     *     yearWords} when something is missing or too long
     */
    @Transactional
    public void say(UUID id, String language, ProgrammeText.Words words, int version) {
        Programme year = changing(id, version);
        if (!words.isComplete()) {
            throw new Refused("yearWords");
        }
        year.say(language, words);
        em.lock(year, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        log.add(acting.actor(), WORDS, id, 0);
    }

    /**
     * Writes the number under which the contractor may introduce people to jobs; an empty one takes it away.
     *
     * @param version of the year as the form showed it
     * @throws Refused {@code yearUnknown}; {@code changedMeanwhile}; {@code yearOver}; {@code yearLicence} when it is too long
     */
    @Transactional
    public void license(UUID id, String number, int version) {
        Programme year = changing(id, version);
        String typed = number.strip();
        if (typed.length() > LONGEST_LICENCE) {
            throw new Refused("yearLicence");
        }
        year.licence(typed.isEmpty() ? null : typed);
        em.flush();
        log.add(acting.actor(), LICENCE, id, 0);
    }

    private Programme changing(UUID id, int version) {
        Programme year = em.find(Programme.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (year == null) {
            throw new Refused("yearUnknown");
        }
        if (year.version() != version) {
            throw new Refused("changedMeanwhile");
        }
        if (programmes.unfinished().stream().noneMatch(each -> each.id().equals(id))) {
            throw new Refused("yearOver");
        }
        return year;
    }
}
