package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.AssignmentSheet;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Slot;
import kakehashi.domain.consultation.Spot;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code move.xhtml}: a booking is moved, at its person's wish or for a reason of the office. */
@Named
@RequestScoped
public class MovePage {

    private static final String TIME = "time";

    private Asking asking;
    private boolean full;
    private boolean freed;

    @Inject
    ShownBooking shown;

    @Inject
    StaffBookings bookings;

    @Inject
    HoursWords words;

    @Inject
    PageTexts texts;

    /** Asks, reads back or moves; answers 404 when there is no such booking to come. */
    public void load() throws IOException {
        AssignmentSheet sheet = shown.open(Screen.CONSULTATION_MOVE, StaffBookings.MOVE);
        if (sheet == null) {
            return;
        }
        Map<String, Slot> free = new LinkedHashMap<>();
        Spot own = new Spot(sheet.startsAt(), sheet.place());
        bookings.times(sheet.channel()).stream()
                .filter(slot -> !slot.spot().equals(own))
                .forEach(slot -> free.put(value(slot), slot));
        full = free.isEmpty();
        freed = bookings.becomesFree(sheet.id());
        Question askedBy = Askers.question(texts);
        Question time = new Question(TIME, Question.Kind.CHOICE, texts.get("consultations.move.time"))
                .hint(texts.get("consultations.move.hint"))
                .options(free.values().stream()
                        .map(slot -> option(sheet.channel(), slot))
                        .toList());
        asking = Asking.of(Posted.all(), List.of(time, askedBy), Texts.of(texts.getLanguage()));
        if (Asking.isPosted(Posted.all()) && isGone(free.keySet())) {
            time.refuse(texts.get("error.slotTaken"));
        } else if (asking.isDone()) {
            Spot spot = free.get(time.getValue()).spot();
            asking.refuse(shown.carryOut(() -> bookings.move(sheet.id(), spot, shown.version(), Askers.read(askedBy))));
        }
    }

    /** Whether the chosen time was taken since the form stood there. */
    private static boolean isGone(Set<String> free) {
        String chosen = Posted.asked(TIME);
        return chosen != null && !chosen.isBlank() && !free.contains(chosen);
    }

    /** Whether there is no free time to move it to. */
    public boolean isFull() {
        return full;
    }

    /** What becomes of the time it has. */
    public String getSure() {
        return texts.get("consultations.move.sure." + (freed ? "free" : "outside"));
    }

    private static String value(Slot slot) {
        String seconds = String.valueOf(slot.startsAt().getEpochSecond());
        return slot.place() == null ? seconds : seconds + "-" + slot.place();
    }

    private Question.Option option(Channel channel, Slot slot) {
        String when = words.span(slot.startsAt(), slot.endsAt());
        return new Question.Option(
                value(slot), slot.place() == null ? when : when + " " + words.channel(channel, slot.place()));
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
        return shown.hidden(Screen.CONSULTATION_MOVE);
    }
}
