package kakehashi.domain.booth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** Where companies that signed up have their place. */
@ApplicationScoped
class BoothHolder implements PersonalDataHolder {

    @Override
    public List<Held> tables() {
        return List.of(Held.of("booth").keyedBy("registration_id").under("registration_id", "registration"));
    }
}
