package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Consultations;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.FormFields;

/** What is asked for a consultation, in its own words. Source: T3. */
@RequestScoped
class Questions {

    @Inject
    ConsultStep consult;

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What may be asked. */
    List<CollectionRule> rules() {
        return Consultations.asked(consult.listing(), consult.audience(), consult.channel());
    }

    /** The questions, with what the form already holds. */
    List<FormField> of(Draft draft) {
        List<FormField> fields = forms().of(rules(), consult.audience(), draft);
        for (FormField field : fields) {
            if (field.getName().equals(PersonalField.EMAIL.name())) {
                field.setWords(consult.isTimed() ? "bookingEmail" : "messageEmail");
            } else if (field.getName().equals(PersonalField.PHONE.name())) {
                field.setWords(consult.channel() == Channel.PHONE ? "callPhone" : "bookingPhone");
            } else if (field.getName().equals(PersonalField.NAME.name()) && consult.isCompany()) {
                field.setWords(consult.isTimed() ? "clientName" : "clientWriter");
            }
        }
        return fields;
    }

    /** The questions that were answered, each answer as we understood it. */
    List<FormField> answered(Draft draft) {
        return forms().answered(of(draft));
    }

    private FormFields forms() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return new FormFields(visit.getLanguage(), today);
    }
}
