package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.consultation.Shift;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Mirrors {@code consultation.xhtml}: what a consultation is, for seekers and for companies. */
@Named
@RequestScoped
public class ConsultationPage {

    private List<Language> spoken = List.of();

    @Inject
    ConsultationSlots slots;

    /** Loads the languages counsellors speak. */
    public void load() {
        spoken = slots.languages().stream()
                .flatMap(tag -> Languages.find(tag).stream())
                .toList();
    }

    /** The languages counsellors speak; empty when none are named. */
    public List<Language> getSpoken() {
        return spoken;
    }

    /** Whether languages are named. */
    public boolean isNamed() {
        return !spoken.isEmpty();
    }

    /** The ways to talk. */
    public Channel[] getChannels() {
        return Channel.values();
    }

    /** How long one takes, in minutes. */
    public int getMinutes() {
        return Shift.USUAL_LENGTH;
    }
}
