package kakehashi.domain.registration;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which sign-ups' people mails reach: those whose address the owner confirmed, or a second person compared with the paper.
 * Until then it may be somebody else's. Source: T4, R-CS4.
 */
public final class Reachable {

    /** Whether nobody has compared a sign-up {@code r} with its paper yet, in the words of queries. */
    public static final String UNVERIFIED =
            "exists (select u from PaperEntry u where u.registrationId = r.id and u.verified.at is null)";

    /** Whether a mail reaches the person of a confirmed sign-up {@code r}, in the words of queries. */
    public static final String CONDITION = """
              r.addressed = true and r.state <> kakehashi.domain.registration.Registration.State.UNCONFIRMED
                and (r.handling.proof is null or r.handling.proof not in (
                  kakehashi.domain.registration.Handling.Proof.PHONE,
                  kakehashi.domain.registration.Handling.Proof.IN_PERSON,
                  kakehashi.domain.registration.Handling.Proof.PRESENCE))
                and not\s\
              """ + UNVERIFIED;

    /** How a person confirms a sign-up without the address. */
    private static final Set<Handling.Proof> WITHOUT_ADDRESS =
            EnumSet.of(Handling.Proof.PHONE, Handling.Proof.IN_PERSON, Handling.Proof.PRESENCE);

    private Reachable() {}

    /** Whether it is known that the address is the person's, apart from a paper that is still to be compared. */
    public static boolean isAddressKnown(Registration registration) {
        Handling.Proof proof = registration.handling().proof();
        return registration.state() != Registration.State.UNCONFIRMED
                && (proof == null || !WITHOUT_ADDRESS.contains(proof));
    }
}
