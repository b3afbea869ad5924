package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.timetable.TimetableDesk;

/** Mirrors {@code division.xhtml}: it is asked whether people shall be divided into groups, and done. */
@Named
@RequestScoped
public class DivisionPage extends DayForm {

    @Inject
    TimetableDesk desk;

    @Inject
    Office office;

    /** Asks or divides; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        if (isOpened(Screen.TIMETABLE_DIVISION)) {
            ask(List.of());
            String before = new DayWords(sheet(), texts, office::languageName).groupsInWords();
            carryOut(() -> desk.divide(sheet().event().id(), shown.version(), before));
        }
    }

    /** What will be done, with how many people and groups. */
    public String getIntro() {
        int people = sheet().ungrouped()
                + sheet().sizes().values().stream().mapToInt(Integer::intValue).sum();
        int groups = sheet().plan().groups();
        String intro = texts.of("timetable.division.intro", "people", people, "groups", groups);
        return people >= groups ? intro : intro + " " + texts.get("timetable.division.few");
    }
}
