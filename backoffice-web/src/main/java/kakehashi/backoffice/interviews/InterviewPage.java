package kakehashi.backoffice.interviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.domain.matching.interview.InterviewRun;
import kakehashi.domain.matching.interview.InterviewSheet;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code interview.xhtml}: what a timetable of interviews is made from, the search, and its drafts. Source: R-A33. */
@Named
@RequestScoped
public class InterviewPage {

    /** How often the page is read anew while a timetable is searched, in seconds. */
    private static final String AGAIN = "5";

    private InterviewSheet sheet;
    private InterviewWords words;

    @Inject
    ShownInterview shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Something fixed, with where it is changed. */
    public record Fixed(String what, Address address) {}

    @PostConstruct
    void read() {
        sheet = shown.find().orElse(null);
        if (sheet != null) {
            words = new InterviewWords(sheet, texts);
        }
    }

    /** Answers 404 when there is no such event, or it is no interview day. */
    public void load() throws IOException {
        office.standAt(shown.at(Screen.INTERVIEW));
        if (sheet == null) {
            Refusal.notThere(shown.why());
        } else if (sheet.running()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", AGAIN);
        }
    }

    /** The event's days and times. */
    public String getWhen() {
        return office.span(sheet.event().schedule());
    }

    /** How many of each there are, a sentence each. */
    public List<String> getFigures() {
        return words.figures();
    }

    /** What holds for everybody, a sentence each. */
    public List<String> getRules() {
        return words.rules();
    }

    /** Whether anything can change. */
    public boolean isOpen() {
        return shown.isOpen(sheet) && !sheet.running();
    }

    /** Whether the day has turns, companies and people. */
    public boolean isSearchable() {
        InterviewDay day = sheet.day();
        return isOpen()
                && !day.turns().isEmpty()
                && !day.hosts().isEmpty()
                && !day.guests().isEmpty();
    }

    /** Whether turns are not set yet. */
    public boolean isTurnless() {
        return sheet.day().turns().isEmpty();
    }

    /** Whether a timetable is searched. */
    public boolean isRunning() {
        return sheet.running();
    }

    /** Whether the last search ended without a draft. */
    public boolean isBroken() {
        return sheet.run() != null && !sheet.running() && sheet.run().state() != InterviewRun.State.DONE;
    }

    /** How far the search is, a sentence each. */
    public List<String> getProgress() {
        return words.progress();
    }

    /** Whether somebody asked to stop. */
    public boolean isStopping() {
        return sheet.run().isStopAsked();
    }

    /** The drafts, newest first. */
    public List<DraftLine> getDrafts() {
        return sheet.drafts().stream()
                .map(each -> words.line(each, shown.at(Screen.INTERVIEW_DRAFT)))
                .toList();
    }

    /** Meetings that staff fixed. */
    public List<Fixed> getPins() {
        return sheet.day().pins().stream()
                .map(each -> new Fixed(
                        sheet.day().words(each.place()),
                        shown.at(Screen.INTERVIEW_UNPIN).with(LooseningPage.PIN, each.id())))
                .toList();
    }

    /** Who is not there all day. */
    public List<Fixed> getPresences() {
        return new PresenceWords(sheet, words, texts)
                .all().stream()
                        .map(each -> new Fixed(
                                each.what(), shown.at(Screen.INTERVIEW_PRESENCE).with(AttendingPage.WHO, each.id())))
                        .toList();
    }

    /** The address of a screen about the event. */
    public Address to(String screen) {
        return shown.at(Screen.valueOf(screen));
    }

    /** The way back to the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }
}
