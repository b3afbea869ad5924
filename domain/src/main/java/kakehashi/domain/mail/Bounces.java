package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Notes which mails came back. Source: RFC 3464. */
@ApplicationScoped
class Bounces {

    /** What became of a report. */
    enum Outcome {
        /** It is noted, now or before. */
        NOTED,
        /** Its mail is only just being sent; to be read again. */
        TOO_EARLY,
        /** There is no such mail. */
        UNKNOWN
    }

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StoppedAddresses addresses;

    /** Notes that a mail came back, and stops its address when that is why. Reading a report twice changes nothing. */
    @Transactional
    Outcome note(DeliveryReport report) {
        OutgoingMail mail = em.find(OutgoingMail.class, report.mail(), LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            return Outcome.UNKNOWN;
        }
        if (mail.state() == OutgoingMail.State.SENDING) {
            return Outcome.TOO_EARLY;
        }
        if (mail.state() == OutgoingMail.State.SENT || mail.isStuck()) {
            mail.bounce(report.isAddressWrong());
            if (report.isAddressWrong()) {
                addresses.stop(mail, report.status());
            }
            em.flush();
        }
        return Outcome.NOTED;
    }
}
