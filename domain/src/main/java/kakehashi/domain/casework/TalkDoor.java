package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.ConsultationDoor;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Values;

/** Lets into bookings and conversations whoever is let into their case. Source: R-A13. */
@ApplicationScoped
class TalkDoor implements ConsultationDoor {

    /** How long after its end a booking stays open to whose time it took, also when its record is kept. */
    private static final Duration AFTERWARDS = Duration.ofHours(10);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Appointments appointments;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void check(Application talk) {
        Values values = new Values();
        boolean booked = talk instanceof Booking;
        String entity = booked ? "Booking" : "Conversation";
        String of = values.place(talk.id());
        String may = booked ? ofBooking(values) : ofCase(values);
        boolean lets = values.bind(em.createQuery(
                                "select count(b) from " + entity + " b where b.id = " + of + " and " + may, Long.class))
                        .getSingleResult()
                > 0;
        if (!lets) {
            throw new Refused("caseNotYours");
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> openable(Collection<UUID> bookings) {
        if (bookings.isEmpty()) {
            return Set.of();
        }
        Values values = new Values();
        String places = bookings.stream().map(values::place).collect(Collectors.joining(", "));
        String among = "select b.id from Booking b where b.id in (" + places + ") and " + ofBooking(values);
        return values.bind(em.createQuery(among, UUID.class)).getResultStream().collect(Collectors.toSet());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String ofBooking(Values values) {
        if (door.isManager()) {
            return "b.id is not null";
        }
        String self = values.place(door.selfId());
        String since = values.place(clock.instant().minus(AFTERWARDS));
        return "((b.counsellorId = " + self + " and (b.endsAt > " + since + " or " + appointments.waiting(values)
                + ")) or " + ofCase(values) + ")";
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String toAnswer(Values values) {
        return "(" + ofCase(values) + """
                 or not exists (select h.id from CaseFile h
                    where (h.seekerId = b.seekerId or h.companyId = b.companyId) and h.counsellorId is not null))
                """;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String withoutAccount() {
        return """
                exists (select h.id from CaseFile h, Counsellor k
                    where (h.seekerId = b.seekerId or h.companyId = b.companyId)
                      and k.id = h.counsellorId and k.accountId is null)
                """;
    }

    private String ofCase(Values values) {
        if (door.isManager()) {
            return "b.id is not null";
        }
        String self = values.place(door.selfId());
        String account = values.place(acting.actor().id());
        String now = values.place(clock.instant());
        return """
                (exists (select f.id from CaseFile f
                    where (f.seekerId = b.seekerId or f.companyId = b.companyId)
                      and (f.counsellorId = %s or exists (select g.id from CaseGlass g
                        where g.caseId = f.id and g.broken.account = %s and g.openUntil > %s))))
                """.formatted(self, account, now);
    }
}
