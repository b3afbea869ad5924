package kakehashi.domain.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** In which group somebody is. */
@ApplicationScoped
class SeatHolder implements PersonalDataHolder {

    @Override
    public List<Held> tables() {
        return List.of(Held.of("group_seat").keyedBy("registration_id").under("registration_id", "registration"));
    }
}
