package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.CallerBookings;
import kakehashi.domain.consultation.Slot;
import kakehashi.domain.consultation.Spot;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.shared.Refused;

/** The questions to somebody who calls to book a time. */
@RequestScoped
class CallerForm extends SpokenForm {

    /** The name of the time, also in addresses. */
    static final String TIME = "time";

    private static final String CALL = "consultations.call.";

    private List<CallerBookings.Time> free = List.of();
    private Question time;
    private Question by;

    @Inject
    CallerBookings callers;

    @Inject
    HoursWords words;

    /** What stands for a time at a place in addresses and in the form. */
    static String value(Instant startsAt, UUID place) {
        String seconds = String.valueOf(startsAt.getEpochSecond());
        return place == null ? seconds : seconds + "-" + place;
    }

    /** What was said of one that was held is said of one to come. */
    @Override
    String key(String id) {
        return List.of(TIME, "channel").contains(id) ? CALL + id : super.key(id);
    }

    @Override
    List<Question> told(Question notice, Question day) {
        return List.of(notice, day);
    }

    @Override
    List<Question> what(Question channel, Question about) {
        by = channel;
        time = question(TIME, Question.Kind.CHOICE).hint(texts.get(CALL + "time.hint"));
        offer();
        String asked = Posted.asked(TIME);
        if (!Posted.has(Asking.STEP) && asked != null) {
            time.answer(asked);
            checkFree();
        }
        return List.of(time, channel, about);
    }

    /** Lets choose among the times that are free now. */
    private void offer() {
        free = callers.times(event());
        time.options(free.stream().map(this::option).toList());
    }

    /** Whether there is no free time. */
    boolean isFull() {
        return free.isEmpty();
    }

    private Question.Option option(CallerBookings.Time each) {
        Slot slot = each.slot();
        String when = words.span(slot.startsAt(), slot.endsAt());
        return new Question.Option(
                value(slot.startsAt(), slot.place()), when + " " + words.channels(each.channels(), slot.place()));
    }

    private CallerBookings.Time chosen() {
        return free.stream()
                .filter(each ->
                        value(each.slot().startsAt(), each.slot().place()).equals(time.getValue()))
                .findFirst()
                .orElse(null);
    }

    private void checkFree() {
        if (time.isAnswered() && chosen() == null) {
            time.refuse(texts.get("error.slotTaken"));
        }
    }

    @Override
    Answers check() {
        return WalkIn.checkToCome(event(), audience(), channel(), person().typed(), !known().isEmpty());
    }

    @Override
    void checkTime() {
        checkFree();
        CallerBookings.Time chosen = chosen();
        if (chosen != null && channel() != null && !chosen.channels().contains(channel())) {
            String others = words.channels(chosen.channels(), chosen.slot().place());
            by.refuse(texts.of(CALL + "otherWay", "channels", others));
        }
    }

    @Override
    WalkIn write(UUID submission) {
        Spot spot = chosen().slot().spot();
        BookingRequest.Wish wish =
                new BookingRequest.Wish(audience(), channel(), theme(), spot.startsAt(), spot.place());
        return WalkIn.toCome(request(submission, wish), told().on(), known());
    }

    @Override
    Question about(Refused refused) {
        if (refused.code().equals("slotTaken")) {
            offer();
        }
        return List.of("slotTaken", "bookingClash").contains(refused.code()) ? time : null;
    }
}
