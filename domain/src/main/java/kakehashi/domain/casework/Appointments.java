package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.consultation.Medium;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Values;

/**
 * The consultations a counsellor holds, whosever case they belong to: from the day before until a record was kept, and no
 * longer than two weeks after they ended or were entered. Source: R-A13.
 */
@ApplicationScoped
class Appointments {

    /** How long one that was held waits for its record. */
    static final Duration UNRECORDED = Duration.ofDays(14);

    /** The condition that nobody kept a record of a booking {@code b}, and its person agrees that one is kept. */
    private static final String RECORDABLE = """
            b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
              and not exists (select r.id from ConsultationRecord r where r.bookingId = b.id
                and r.state <> kakehashi.domain.casework.ConsultationRecord.State.DRAFT)
              and not exists (select w.id from ConsentWithdrawal w, Consent k
                where w.consentId = k.id and k.bookingId = b.id
                  and k.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The condition that a booking {@code b} of a query waits for its record, or for its time. */
    String waiting(Values values) {
        String since = values.place(clock.instant().minus(UNRECORDED));
        return "((b.endsAt > " + since + " or b.entered.at > " + since + ") and " + RECORDABLE + ")";
    }

    /** Whether a booking that was held is still to have its record: nobody kept one, and its person agrees to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isRecordable(UUID booking) {
        return em.createQuery("select count(b) from Booking b where b.id = :booking and " + RECORDABLE, Long.class)
                        .setParameter("booking", booking)
                        .getSingleResult()
                > 0;
    }

    /** The bookings of a case whose time a counsellor gives from tomorrow at the latest, by beginning; also entered ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> of(CaseFile file, UUID counsellor) {
        return find(file, counsellor, false);
    }

    /** Those of them that the counsellor did not enter: what a counsellor enters opens no colleague's case. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> booked(CaseFile file, UUID counsellor) {
        return find(file, counsellor, true);
    }

    private List<UUID> find(CaseFile file, UUID counsellor, boolean booked) {
        Values values = new Values();
        String condition = booked
                ? " and " + Medium.BOOKED + " and (b.entered.account is null or b.entered.account <> "
                        + values.place(acting.actor().id()) + ")"
                : "";
        String self = values.place(counsellor);
        String whose = values.place(file.companyId() == null ? file.seekerId() : file.companyId());
        String until = values.place(handlers.today()
                .plusDays(2)
                .atStartOfDay(settings.zone(Setting.OFFICE_ZONE))
                .toInstant());
        return values.bind(em.createQuery(
                        "select b.id from Booking b where b.counsellorId = " + self + " and "
                                + (file.companyId() == null ? "b.seekerId" : "b.companyId") + " = " + whose
                                + " and b.startsAt < " + until + " and " + waiting(values) + condition
                                + " order by b.startsAt",
                        UUID.class))
                .getResultList();
    }
}
