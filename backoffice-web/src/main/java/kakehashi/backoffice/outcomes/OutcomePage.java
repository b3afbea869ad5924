package kakehashi.backoffice.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.outcome.Duty;
import kakehashi.domain.matching.outcome.Insurance;
import kakehashi.domain.matching.outcome.OutcomeDuty;
import kakehashi.domain.matching.outcome.OutcomeSheet;
import kakehashi.domain.matching.outcome.OutcomeStep;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.domain.privacy.handler.Handlers;

/** Mirrors {@code outcome.xhtml}: one way with its steps, and what the company has to do. Source: R-D11, domain 2.8. */
@Named
@RequestScoped
public class OutcomePage {

    @Inject
    OutcomeWork work;

    @Inject
    Outcomes outcomes;

    @Inject
    OutcomeWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Opens the way, which writes the access log. */
    public void load() throws IOException {
        work.open(Screen.OUTCOME);
    }

    /** Does what the pressed button says, and shows the page anew. */
    public void press() throws IOException {
        if (work.sheet() == null) {
            return;
        }
        UUID id = work.sheet().outcome().id();
        if (Posted.has("asked")) {
            outcomes.asked(id, Posted.version("asked"));
            show("outcomeAsked");
        } else if (Posted.has("tick")) {
            outcomes.tick(id, duty("tick"));
            show("outcomeTicked");
        } else if (Posted.has("untick")) {
            outcomes.untick(id, duty("untick"));
            show("outcomeUnticked");
        } else if (Posted.has("insure")) {
            Insurance known = Posted.chosen(List.of(Insurance.values()), "insurance");
            outcomes.insure(id, Posted.version("insure"), known);
            show("outcomeInsured");
        }
    }

    private static Duty duty(String button) {
        return Posted.chosen(Arrays.asList(Duty.values()), button);
    }

    private void show(String done) throws IOException {
        office.lead(getAddress().with("done", done));
    }

    /** The way with everything. */
    public OutcomeSheet getSheet() {
        return work.sheet();
    }

    /** The address of the page. */
    public Address getAddress() {
        return office.at(Screen.OUTCOME).with(OutcomeWork.ID, Posted.asked(OutcomeWork.ID));
    }

    /** The company, and the job it is about. */
    public String getGoal() {
        return words.goal(work.sheet());
    }

    /** The address of a page that does something with the way. */
    public Address to(Screen screen) {
        return office.at(screen).with(OutcomeWork.ID, work.sheet().outcome().id());
    }

    /** The address of the seeker's case. */
    public Address getFile() {
        return office.at(Screen.CASE)
                .with(OutcomeWork.ID, work.sheet().outcome().caseId());
    }

    /** What happened in a step. */
    public List<String> words(OutcomeStep step) {
        return words.step(step);
    }

    /** Who entered a step, and when. */
    public String by(OutcomeStep step) {
        return words.by(step.done());
    }

    /** Who noted that a duty was done, and when. */
    public String ticked(OutcomeDuty duty) {
        return words.by(duty.done());
    }

    /** Whether the day of a duty is over and nobody noted that it was done. */
    public boolean late(OutcomeDuty duty) {
        return duty.done() == null && duty.dueOn().isBefore(handlers.today());
    }

    /** What the company has to do; nothing before somebody joined. */
    public List<OutcomeDuty> getDuties() {
        return work.sheet().duties().stream()
                .filter(each -> each.dueOn() != null)
                .toList();
    }

    /** Whether somebody joined. */
    public boolean isJoined() {
        return work.sheet().outcome().joinedOn() != null;
    }

    /** What the choice says of what is known of the insurance: {@code selected}; null for the others. */
    public String chosen(Insurance each) {
        return each == work.sheet().outcome().insurance() ? "selected" : null;
    }

    /** Whether the company may insure whom it hired. */
    public Insurance[] getInsurances() {
        return Insurance.values();
    }
}
