package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.sealing.KeysMissing;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Application;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.signin.Secret;

/**
 * Asks people who joined a company whether they still work there, when a question is due: once, by mail, in their language.
 * Nobody is asked who withdrew every consent, whose data is gone, or who has a later question that is due as well; who
 * never confirmed an address is left to staff.
 */
@ApplicationScoped
public class RetentionAsking {

    private static final int A_ROUND = 20;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseTalks talks;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    RetentionLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Asks some of those who are to be asked; says how many questions it worked at. */
    @Transactional
    public int askDue() {
        LocalDate day = RetentionMarks.leaving(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        List<?> ids = em.createNativeQuery("select id from retention_check where state = 'PLANNED' and due_on <= ?"
                        + " order by due_on, id limit ? for update skip locked")
                .setParameter(1, day)
                .setParameter(2, A_ROUND)
                .getResultList();
        for (Object id : ids) {
            turn(em.find(RetentionCheck.class, UUID.fromString(id.toString())), day);
        }
        em.flush();
        return ids.size();
    }

    private void turn(RetentionCheck check, LocalDate day) {
        CaseFile file = em.find(CaseFile.class, check.caseId());
        List<Application> all = talks.all(file);
        Set<UUID> withdrawn =
                withdrawals.among(all.stream().map(Application::id).toList());
        Optional<Application> talk =
                all.stream().filter(each -> !withdrawn.contains(each.id())).findFirst();
        Seal seal = seal(file);
        if (talk.isEmpty() || seal == null || isOvertaken(check, day)) {
            check.drop();
            return;
        }
        Optional<Seeker> reached = reached(file);
        String address = reached.map(each -> each.email(seal)).orElse(null);
        if (address == null) {
            check.leaveToStaff();
        } else {
            ask(check, talk.get(), reached.get(), new Addressed(programme(file), address), day);
        }
    }

    /** Where a mail goes, and whose keys seal it until then. */
    private record Addressed(Programme programme, String address) {

        /** Never shows the address. */
        @Override
        public String toString() {
            return "addressed";
        }
    }

    private Programme programme(CaseFile file) {
        return em.find(Programme.class, file.programmeId());
    }

    /** The year's keys; null once they are gone, and with them everything that was known of the person. */
    private Seal seal(CaseFile file) {
        try {
            return seals.of(programme(file).fiscalYear());
        } catch (KeysMissing erased) {
            return null;
        }
    }

    /** Whether a later question of the same case is due as well: one is enough. */
    private boolean isOvertaken(RetentionCheck check, LocalDate day) {
        return em.createQuery("""
                        select count(c) from RetentionCheck c where c.caseId = :file and c.months > :months
                          and c.dueOn <= :day and c.state = kakehashi.domain.casework.RetentionCheck.State.PLANNED
                        """, Long.class)
                        .setParameter("file", check.caseId())
                        .setParameter("months", check.months())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The person, when the owner of the address confirmed it. */
    private Optional<Seeker> reached(CaseFile file) {
        return em.createQuery("select s from Seeker s where s.id = :id and s.confirmedAt is not null", Seeker.class)
                .setParameter("id", file.seekerId())
                .getResultStream()
                .findFirst();
    }

    /** The key goes into the mail and is stored nowhere else; the mail's content is erased when it has left. */
    private void ask(RetentionCheck check, Application talk, Seeker person, Addressed to, LocalDate day) {
        String key = Secret.draw();
        LocalDate until = RetentionMarks.openUntil(day);
        check.ask(key, talk.id(), clock.instant(), until);
        outbox.queue(
                to.programme().fiscalYear(),
                new Posting(
                        RetentionLetters.TEMPLATE,
                        talk.id(),
                        to.address(),
                        letters.write(to.programme(), talk.reference(), key, until, person.language()),
                        true));
    }
}
