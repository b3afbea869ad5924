package kakehashi.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.TypedDate;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.faces.PageTexts;

/**
 * A stay that is over by the date typed: likelier a slip than the truth, but whoever waits for a renewal goes on by saying
 * so. A question, never a refusal.
 *
 * <p>Source: domain 2.1.
 */
@RequestScoped
public class StayQuestion {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    PageTexts texts;

    /** Asks beside the date when that is needed; says whether nothing is open. */
    public boolean isSettled(List<FormField> fields, Draft draft) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        Optional<FormField> field = fields.stream()
                .filter(each -> each.getName().equals(PersonalField.STAY_EXPIRES.name()))
                .findFirst();
        Optional<LocalDate> asked = field.map(FormField::getValue)
                .flatMap(typed -> past(typed, today))
                .filter(day -> !draft.isSureOf(day.toString()));
        asked.ifPresent(day -> field.get().ask(texts.get("register.details.stayOver"), day.toString()));
        return asked.isEmpty();
    }

    static Optional<LocalDate> past(String typed, LocalDate today) {
        return TypedDate.read(typed).filter(day -> day.isBefore(today));
    }
}
