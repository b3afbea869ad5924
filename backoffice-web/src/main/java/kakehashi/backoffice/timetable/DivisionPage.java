package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code division.xhtml}: it is asked whether people shall be divided into groups, and done. */
@Named
@RequestScoped
public class DivisionPage {

    private TimetableSheet sheet;
    private Asking asking;

    @Inject
    ShownDay shown;

    @Inject
    TimetableDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks or divides; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        sheet = shown.open(Screen.TIMETABLE_DIVISION).orElse(null);
        if (sheet == null) {
            return;
        }
        asking = Asking.of(Posted.all(), List.of(), Texts.of(texts.getLanguage()));
        if (!asking.isDone()) {
            return;
        }
        try {
            String before = new DayWords(sheet, texts, office::languageName).groupsInWords();
            shown.carryOut(() -> desk.divide(sheet.event().id(), shown.version(), before));
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** What will be done, with how many people and groups. */
    public String getIntro() {
        int people = sheet.ungrouped()
                + sheet.sizes().values().stream().mapToInt(Integer::intValue).sum();
        int groups = sheet.plan().groups();
        String intro = texts.of("timetable.division.intro", "people", people, "groups", groups);
        return people >= groups ? intro : intro + " " + texts.get("timetable.division.few");
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
