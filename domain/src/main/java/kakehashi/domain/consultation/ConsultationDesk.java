package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * What staff see of booked consultations: the list names nobody, each look at a person is logged and only for those whose
 * consultation it is and who may handle the programme's data today. Source: R-F7, R-A13.
 */
@ApplicationScoped
public class ConsultationDesk {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Events events;

    @Inject
    Withdrawals withdrawals;

    @Inject
    TalkAnswers talks;

    @Inject
    Handlers handlers;

    @Inject
    ConsultationDoor door;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The consultations that are not over, by beginning and counsellor; one query however many there are. */
    @Transactional
    public List<BookingRow> coming() {
        return em.createQuery(
                        BookingRow.SELECTED + " where b.endsAt > :now order by b.startsAt, c.number", Object[].class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(BookingRow::of)
                .toList();
    }

    /**
     * One booking with its answers; without them once the person withdrew the consent.
     *
     * @throws Refused {@code bookingUnknown}; {@code programmeNotYours} when one may not handle its programme's data today;
     *     {@code caseNotYours}
     */
    @Transactional
    @Discloses("consultation.view")
    public BookingFile open(UUID id) {
        Booking booking = find(id);
        door.check(booking);
        Seal seal = seals.of(events.programme(booking.eventId()).fiscalYear());
        Instant withdrawn = withdrawals.of(id);
        Map<PersonalField, String> answers = withdrawn == null ? talks.of(booking, seal) : Map.of();
        Company company = booking.companyId() == null ? null : em.find(Company.class, booking.companyId());
        return new BookingFile(booking, answers, company == null ? null : company.profile(), withdrawn, agreed(id));
    }

    private List<BookingFile.Agreed> agreed(UUID booking) {
        return em.createQuery(
                        "select t, c.givenAt from Consent c, PurposeNoticeText t"
                                + " where t.id = c.noticeTextId and c.bookingId = :booking order by c.givenAt",
                        Object[].class)
                .setParameter("booking", booking)
                .getResultStream()
                .map(row -> agreed((PurposeNoticeText) row[0], (Instant) row[1]))
                .toList();
    }

    private static BookingFile.Agreed agreed(PurposeNoticeText text, Instant at) {
        return new BookingFile.Agreed(text.noticeVersion(), text.language(), at);
    }

    /**
     * One booking without who it is for: what whoever runs the day needs.
     *
     * @throws Refused {@code bookingUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public Booking outside(UUID id) {
        return find(id);
    }

    /** The number of the counsellor whose time a booking holds; empty when it holds none any more. */
    @Transactional
    public Optional<Integer> counsellor(UUID id) {
        return em.createQuery(
                        "select c.number from Booking b join Counsellor c on c.id = b.counsellorId where b.id = :id",
                        Integer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Booking find(UUID id) {
        Booking booking = em.find(Booking.class, id);
        if (booking == null) {
            throw new Refused("bookingUnknown");
        }
        handlers.check(acting.actor(), events.programme(booking.eventId()).id());
        return booking;
    }
}
