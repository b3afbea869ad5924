package kakehashi.domain.consultation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Values;

/**
 * Who may see who somebody is and what they said in a consultation: managers, the counsellor whose case it is, whoever has
 * said why in the last ten hours, and the counsellor whose time a booking holds: until ten hours after it, or while its record
 * is missing, for two weeks. Implemented where cases are. Source: R-A13.
 */
public interface ConsultationDoor {

    /**
     * Lets those pass who may open a booking or a conversation.
     *
     * @throws Refused {@code caseNotYours}
     */
    void check(Application talk);

    /** Those among some bookings that the person acting may open; as many queries for one as for many. */
    Set<UUID> openable(Collection<UUID> bookings);

    /** The condition that a booking {@code b} of a query is one the person acting may open. */
    String ofBooking(Values values);

    /**
     * The condition that a conversation {@code b} of a query is one the person acting may open, or is nobody's yet and so
     * theirs to take up or to give away.
     */
    String toAnswer(Values values);

    /** The condition that a conversation {@code b} of a query is a counsellor's who has no account of staff. */
    String withoutAccount();
}
