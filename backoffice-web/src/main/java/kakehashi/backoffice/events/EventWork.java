package kakehashi.backoffice.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.event.Readiness;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** What is done with an event on {@code event.xhtml}: the checklist before publishing, and the ways to everything else. */
@Named
@RequestScoped
public class EventWork {

    private List<StepLine> steps = List.of();
    private List<EventLinks.Fact> facts = List.of();
    private List<EventLinks.Way> ways = List.of();
    private String problem;

    @Inject
    EventPage page;

    @Inject
    EventLinks links;

    @Inject
    Publishing publishing;

    @Inject
    EventDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Reads the plan, and checks a draft, before the form is read, whose buttons depend on it. */
    @PostConstruct
    void check() {
        if (page.sheet() == null) {
            return;
        }
        Readiness readiness = publishing.readiness(row().id());
        facts = links.facts(page.sheet(), readiness);
        ways = links.ways(page.sheet(), page.getLine());
        steps = Arrays.stream(isDraft() ? Readiness.Step.values() : new Readiness.Step[0])
                .filter(step -> step != Readiness.Step.PLACES || row().kind().hasPlaces())
                .map(step -> links.step(page.sheet(), readiness, step))
                .toList();
    }

    private EventRow row() {
        return page.sheet().row();
    }

    /** Where it is asked whether the draft shall be shown to the public. */
    public Address getPublishing() {
        return office.at(Screen.EVENT_PUBLISHING).with(ShownEvent.ID, row().id());
    }

    /** Puts the event into the archive. */
    public void archive() throws IOException {
        carryOut("archived", () -> desk.archive(row().id(), Posted.version("version")));
    }

    /** Brings the event back from the archive. */
    public void restore() throws IOException {
        carryOut("restored", () -> desk.restore(row().id(), Posted.version("version")));
    }

    private void carryOut(String done, Runnable what) throws IOException {
        try {
            what.run();
            office.lead(page.getAddress().with("done", done));
        } catch (Refused refused) {
            problem = links.say(refused);
            page.read();
            check();
        }
    }

    /** The checklist of a draft, in order; empty for others. */
    public List<StepLine> getSteps() {
        return steps;
    }

    /** Why nothing was done; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** What the buttons must know when they are pressed. */
    public Address getHidden() {
        return page.getAddress()
                .with("version", page.sheet() == null ? 0 : page.sheet().version());
    }

    /** Whether it is a draft on which staff work. */
    public boolean isDraft() {
        return page.sheet() != null && row().state() == Event.State.DRAFT && !row().archived();
    }

    /** Whether it can be published. */
    public boolean isPublishable() {
        return isDraft() && page.isWriting() && steps.stream().allMatch(StepLine::done);
    }

    /** Whether it can be put into the archive: nobody can come any more, or nobody could ever. */
    public boolean isArchivable() {
        boolean idle = page.sheet() != null
                && (row().state() != Event.State.PUBLISHED || page.getLine().over());
        return idle && page.isWriting() && !row().archived();
    }

    /** Whether it is in the archive and can be brought back. */
    public boolean isRestorable() {
        return isArchived() && page.isWriting();
    }

    /** Whether it is in the archive. */
    public boolean isArchived() {
        return page.sheet() != null && row().archived();
    }

    /** Why it was called off, in words; empty when it was not. */
    public String getReason() {
        boolean told = page.sheet() != null && page.sheet().standing().reason() != null;
        return told ? texts.get("CancelReason." + page.sheet().standing().reason()) : "";
    }

    /** What is planned, label by label. */
    public List<EventLinks.Fact> getFacts() {
        return facts;
    }

    /** The ways to what belongs to it, as far as the reader may go them. */
    public List<EventLinks.Way> getWays() {
        return ways;
    }
}
