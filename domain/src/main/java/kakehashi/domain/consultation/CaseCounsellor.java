package kakehashi.domain.consultation;

import java.util.Optional;
import java.util.UUID;

/** Whose a case is, for whoever gives somebody a counsellor's time. Implemented where cases are. Source: R-A13. */
public interface CaseCounsellor {

    /**
     * The counsellor whose case a seeker's or a company's is; empty when it is nobody's, or there is none.
     *
     * @param whose a seeker's or a company's id; null for nobody's
     */
    Optional<UUID> of(UUID whose);
}
