package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.PublicHolidays;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.StaffAccount;

/** Tells counsellors by mail, once on a working day, how much is due; only those who wish it. */
@ApplicationScoped
public class CounsellorReminders {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    CounsellorMails mails;

    @Inject
    Handlers handlers;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Where the person acting is told; empty for who wishes no mails, or is no counsellor. */
    @Transactional
    public Optional<String> own() {
        return door.self().flatMap(mails::reminder).map(each -> each.address(seals.ofOffice()));
    }

    /** Whether the person acting is a counsellor, who can be told. */
    @Transactional
    public boolean isOffered() {
        return door.self().isPresent();
    }

    /**
     * Says where the person acting is told; nowhere for an empty address.
     *
     * @throws Refused {@code counsellorsOnly}; as {@link AnswerCheck#normalise}
     */
    @Transactional
    public void tell(String address) {
        Counsellor self = door.self().orElseThrow(() -> new Refused("counsellorsOnly"));
        Optional<String> clean = AnswerCheck.normalise(PersonalField.EMAIL, address);
        CounsellorReminder before = em.find(CounsellorReminder.class, self.id());
        if (clean.isEmpty()) {
            if (before != null) {
                em.remove(before);
            }
        } else if (before == null) {
            CounsellorReminder made = new CounsellorReminder(self);
            made.goTo(clean.get(), self, seals.ofOffice());
            em.persist(made);
        } else {
            before.goTo(clean.get(), self, seals.ofOffice());
        }
        em.flush();
    }

    /** Tells one counsellor whose turn it is; says whether there was one. Nobody at weekends and on public holidays. */
    @Transactional
    public int remindDue() {
        LocalDate day = RetentionMarks.leaving(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        if (WEEKEND.contains(day.getDayOfWeek()) || PublicHolidays.isOne(day)) {
            return 0;
        }
        List<?> ids = em.createNativeQuery("select counsellor_id from counsellor_reminder"
                        + " where reminded_on is null or reminded_on < ?"
                        + " order by counsellor_id limit 1 for update skip locked")
                .setParameter(1, day)
                .getResultList();
        for (Object id : ids) {
            UUID counsellor = UUID.fromString(id.toString());
            em.find(CounsellorReminder.class, counsellor).reminded(day);
            remind(em.find(Counsellor.class, counsellor), day);
        }
        em.flush();
        return ids.size();
    }

    private void remind(Counsellor counsellor, LocalDate day) {
        StaffAccount account =
                counsellor.accountId() == null ? null : em.find(StaffAccount.class, counsellor.accountId());
        if (account == null || !counsellor.advises(day, account)) {
            return;
        }
        Set<UUID> own = handlers.programmes(account.actor());
        long count = own.isEmpty() ? 0 : count(counsellor, own, day);
        if (count > 0) {
            mails.due(counsellor, latest(own), count, count(counsellor, own, day.minusDays(1)));
        }
    }

    private long count(Counsellor counsellor, Set<UUID> own, LocalDate until) {
        return em.createQuery("select count(u)" + FollowUps.DUE, Long.class)
                .setParameter("own", own)
                .setParameter("until", until)
                .setParameter("all", false)
                .setParameter("self", counsellor.id())
                .getSingleResult();
    }

    private Programme latest(Set<UUID> own) {
        return em.createQuery(
                        "select p from Programme p where p.id in :own order by p.fiscalYear desc", Programme.class)
                .setParameter("own", own)
                .setMaxResults(1)
                .getSingleResult();
    }
}
