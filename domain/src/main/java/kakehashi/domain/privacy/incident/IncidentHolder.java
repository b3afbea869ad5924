package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** Whose data an incident was about; the incident itself names nobody, is given back and stays. Source: T11, T19. */
@ApplicationScoped
class IncidentHolder implements PersonalDataHolder {

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("incident").underProgramme().staying(),
                Held.of("incident_person").under("incident_id", "incident").pointingAt("seeker", "contact"),
                Held.of("incident_notice").under("incident_id", "incident").pointingAt("seeker", "contact"));
    }

    @Override
    public List<Section> of(List<Visitor> visitors) {
        return List.of();
    }
}
