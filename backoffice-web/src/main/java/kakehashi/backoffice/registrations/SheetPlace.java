package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kakehashi.backoffice.Office;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.registration.SignedUp;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.timetable.GroupDesk;
import kakehashi.i18n.faces.PageTexts;

/** Where the person of {@code registration.xhtml} is on the day, and on which day consents on paper were given. */
@Named
@RequestScoped
public class SheetPlace {

    private String group = "";

    @Inject
    RegistrationPage page;

    @Inject
    GroupDesk groups;

    @Inject
    Settings settings;

    @Inject
    Office office;

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

    /** When a consent was given: the moment, or the day alone where a paper or a call of an earlier day says no more. */
    public String given(Consent consent) {
        ZonedDateTime at = consent.givenAt().atZone(settings.zone(Setting.OFFICE_ZONE));
        boolean dayAlone = page.getSheet().getRegistration().medium() != SignedUp.Medium.WEB
                && at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayAlone ? office.day(at.toLocalDate()) : office.time(consent.givenAt());
    }

    /** The group; empty for none. */
    public String getGroup() {
        return group;
    }
}
