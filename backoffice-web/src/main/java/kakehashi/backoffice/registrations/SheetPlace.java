package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.domain.timetable.GroupDesk;
import kakehashi.i18n.faces.PageTexts;

/** Where the person of {@code registration.xhtml} is on the day. */
@Named
@RequestScoped
public class SheetPlace {

    private String group = "";

    @Inject
    RegistrationPage page;

    @Inject
    GroupDesk groups;

    @Inject
    PageTexts texts;

    /** Finds the group of the sheet that was opened. */
    public void load() {
        if (page.getSheet() != null) {
            group = groups.number(page.getSheet().getRegistration().id())
                    .map(number -> texts.of("timetable.group", "number", number))
                    .orElse("");
        }
    }

    /** The group; empty for none. */
    public String getGroup() {
        return group;
    }
}
