package kakehashi.backoffice.timetable;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code timetable.xhtml}: the day of an event on one page, to be read, printed and changed. */
@Named
@RequestScoped
public class TimetablePage {

    private TimetableSheet sheet;
    private DayWords words;
    private String problem;

    @Inject
    ShownDay shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        sheet = shown.find().orElse(null);
        if (sheet != null) {
            words = new DayWords(sheet, texts, office::languageName);
            problem = stray();
        }
    }

    /** That the event moved since its turns were set; null when they fit. */
    private String stray() {
        return sheet.isStray() ? texts.get("timetable.timetable.stray") : null;
    }

    /** Answers 404 when there is no such event, or its kind has no turns. */
    public void load() throws IOException {
        office.standAt(shown.at(Screen.TIMETABLE));
        if (sheet == null) {
            Refusal.notThere(shown.why());
        }
    }

    /** What no longer fits; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The event's days and times. */
    public String getWhen() {
        return office.span(sheet.event().schedule());
    }

    /** Whether groups move across tables. */
    public boolean isAtTables() {
        return sheet.event().kind().hasTables();
    }

    /** Whether it can change. */
    public boolean isOpen() {
        return shown.isOpen(sheet);
    }

    /** Whether people can be divided into groups. */
    public boolean isDividable() {
        return isOpen() && !getGroups().isEmpty();
    }

    /** Whether groups could move across tables and none are set yet. */
    public boolean isUngrouping() {
        return isOpen() && isAtTables() && getGroups().isEmpty();
    }

    /** Whether companies say how many interviews they offer. */
    public boolean isInterviewing() {
        return sheet.event().kind() == EventKind.INTERVIEW_DAY;
    }

    /** How many people with a place are in no group yet. */
    public int getUngrouped() {
        return sheet.ungrouped();
    }

    /** The turns, by the clock. */
    public List<DayWords.Cell> getTurns() {
        return words.turns();
    }

    /** The groups, each with its table in every turn; empty where there are none. */
    public List<DayWords.Line> getGroups() {
        return words.groups();
    }

    /** The companies with their places, by place; those without one come last. */
    public List<DayWords.Stand> getStands() {
        return words.stands();
    }

    /** The interpreters, each with the place in every turn. */
    public List<DayWords.Line> getInterpreters() {
        return words.interpreters();
    }

    /** Where an interpreter is planned. */
    public Address interpreter(DayWords.Line line) {
        return shown.at(Screen.INTERPRETER).with(InterpreterPage.INTERPRETER, line.id());
    }

    /** The address of a form. */
    public Address to(String screen) {
        return shown.at(Screen.valueOf(screen));
    }

    /** The way back to the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }
}
