package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kakehashi.domain.privacy.incident.AffectedPersons;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentDesk;
import kakehashi.domain.privacy.incident.IncidentNotices;
import kakehashi.domain.shared.Refused;

/** Takes a step with an incident, as its form says. */
@RequestScoped
class IncidentActs {

    @Inject
    IncidentDesk desk;

    @Inject
    AffectedPersons affected;

    @Inject
    IncidentNotices notices;

    @Inject
    IncidentWords words;

    /**
     * Refuses what the step would refuse of what was typed.
     *
     * @throws Refused as {@link IncidentDesk} and {@link AffectedPersons}
     */
    void check(Incident.Step step, UUID id, StepForm form) {
        switch (step) {
            case FACTS -> desk.checkFacts(id, form.facts());
            case SEARCH -> affected.checkSearch(form.scope());
            case ADD -> affected.checkAdd(id, form.typed("reference"), form.typed("reason"));
            case REMOVE -> affected.checkRemove(id, form.typed("reference"), form.typed("reason"));
            case INSTRUCT -> desk.checkInstruction(id, form.typed("instruction"));
            default -> {
                // Nothing was typed that could be wrong before the step is taken.
            }
        }
    }

    /** What is missing before it can be closed, in words. */
    String missing(UUID id) {
        return words.steps(desk.missing(id));
    }

    /**
     * Takes it.
     *
     * @throws Refused as {@link IncidentDesk} and {@link AffectedPersons}
     */
    void take(Incident.Step step, UUID id, StepForm form) {
        switch (step) {
            case TELL_WARD -> desk.tell(id, form.way(), form.moment("at"));
            case FACTS -> desk.find(id, form.facts());
            case SEARCH -> affected.search(id, form.scope());
            case ADD -> affected.add(id, form.typed("reference"), form.typed("reason"));
            case REMOVE -> affected.remove(id, form.typed("reference"), form.typed("reason"));
            case PRELIMINARY -> desk.hand(id, false);
            case FINAL -> desk.hand(id, true);
            case INSTRUCT -> desk.instruct(id, form.typed("instruction"), form.wanted());
            case NOTIFY -> notices.send(id);
            case CLOSE -> desk.close(id);
            default -> throw new Refused("incidentUnknown");
        }
    }
}
