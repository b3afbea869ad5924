package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** What others hang on. Events are announced to everybody; they are given back so that the rest is understood, and stay. */
@ApplicationScoped
class EventHolder implements PersonalDataHolder {

    @Override
    public List<Held> tables() {
        return List.of(Held.of("event").underProgramme().staying());
    }
}
