package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.AssignmentSheet;
import kakehashi.domain.consultation.CounsellorChoices;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code reassign.xhtml}: a booking goes to another counsellor at the same time. */
@Named
@RequestScoped
public class ReassignPage {

    private Asking asking;
    private boolean alone;

    @Inject
    ShownBooking shown;

    @Inject
    StaffBookings bookings;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    PageTexts texts;

    /** Asks, reads back or gives; answers 404 when there is no such booking to come, or it is not the reader's. */
    public void load() throws IOException {
        AssignmentSheet sheet = shown.open(Screen.CONSULTATION_REASSIGN, StaffBookings.GIVE);
        if (sheet == null) {
            return;
        }
        List<Question.Option> free =
                bookings.counsellors(sheet.id()).stream().map(this::option).toList();
        alone = free.isEmpty();
        Question to = new Question("counsellor", Question.Kind.CHOICE, texts.get("consultations.reassign.to"))
                .hint(texts.get("consultations.reassign.hint"))
                .options(free);
        asking = Asking.of(Posted.all(), List.of(to), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            asking.refuse(
                    shown.carryOut(() -> bookings.give(sheet.id(), UUID.fromString(to.getValue()), shown.version())));
        }
    }

    private Question.Option option(CounsellorChoices.Choice choice) {
        String who = counsellors.label(
                choice.counsellor().counsellor().number(), choice.counsellor().login());
        return new Question.Option(
                choice.counsellor().counsellor().id().toString(),
                choice.offered() ? who : texts.of("consultations.reassign.outside", "who", who));
    }

    /** Whether nobody else is free then. */
    public boolean isAlone() {
        return alone;
    }

    /** The number and the time of the booking, and the language it was booked in. */
    public String getAbout() {
        return shown.about();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the booking. */
    public Address getBack() {
        return shown.back();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.CONSULTATION_REASSIGN);
    }
}
