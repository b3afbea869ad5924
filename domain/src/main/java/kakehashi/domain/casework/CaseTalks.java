package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Refused;

/** The booked and the written consultations of a case. */
@ApplicationScoped
class CaseTalks {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /**
     * A consultation that was confirmed.
     *
     * @throws Refused {@code caseUnknown}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Application find(UUID id) {
        Booking booking = em.find(Booking.class, id);
        if (booking != null && booking.confirmedAt() != null) {
            return booking;
        }
        Conversation conversation = em.find(Conversation.class, id);
        if (conversation != null && conversation.confirmedAt() != null) {
            return conversation;
        }
        throw new Refused("caseUnknown");
    }

    /**
     * The case a consultation belongs to.
     *
     * @throws Refused {@code caseUnknown}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile file(Application talk) {
        boolean company = talk.companyId() != null;
        return em.createQuery(
                        "select f from CaseFile f where " + (company ? "f.companyId" : "f.seekerId") + " = :whose",
                        CaseFile.class)
                .setParameter("whose", company ? talk.companyId() : talk.holderId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("caseUnknown"));
    }

    /** The booked ones of a case that were confirmed, newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Booking> bookings(CaseFile file) {
        return of(file, Booking.class, "x.startsAt desc");
    }

    /** The written ones of a case that were confirmed, newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Conversation> conversations(CaseFile file) {
        return of(file, Conversation.class, "x.confirmedAt desc");
    }

    /** All of a case, the last confirmed first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Application> all(CaseFile file) {
        return all(bookings(file), conversations(file));
    }

    /** The same, of what was read already. */
    static List<Application> all(List<Booking> bookings, List<Conversation> conversations) {
        return Stream.<Application>concat(bookings.stream(), conversations.stream())
                .sorted((one, other) -> other.submittedAt().compareTo(one.submittedAt()))
                .toList();
    }

    private <T> List<T> of(CaseFile file, Class<T> type, String order) {
        boolean company = file.companyId() != null;
        return em.createQuery(
                        "select x from " + type.getSimpleName() + " x where x."
                                + (company ? "companyId" : "seekerId")
                                + " = :whose and x.confirmedAt is not null order by "
                                + order,
                        type)
                .setParameter("whose", company ? file.companyId() : file.seekerId())
                .getResultList();
    }

    /** Opens what belongs to a consultation. */
    @Transactional(Transactional.TxType.MANDATORY)
    Seal seal(Application talk) {
        return seal(file(talk));
    }

    /** Opens what belongs to a case. */
    @Transactional(Transactional.TxType.MANDATORY)
    Seal seal(CaseFile file) {
        return seals.of(em.find(Programme.class, file.programmeId()).fiscalYear());
    }
}
