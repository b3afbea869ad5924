package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.hours.PlaceWords;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** The questions about a consultation that was held without a booking. */
@RequestScoped
class WalkInForm extends SpokenForm {

    private Question how;
    private Question place;
    private Question held;
    private Question minutes;
    private Question counsellor;
    private Instant startsAt;
    private Integer length;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    PlaceWords places;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    List<Question> told(Question notice, Question day) {
        how = question("told", Question.Kind.CHOICE).options(KEY + "told.", Booking.Told.values(), texts::get);
        return List.of(notice, how, day);
    }

    @Override
    List<Question> what(Question by, Question about) {
        place = places.question("place", texts.get(KEY + "place")).hint(texts.get(KEY + "place.hint"));
        held = question("held", Question.Kind.MOMENT);
        minutes = question("minutes", Question.Kind.LINE).length(3).answer(String.valueOf(Shift.USUAL_LENGTH));
        counsellor = question("counsellor", Question.Kind.CHOICE).options(counsellors.all());
        List<Question> what = new ArrayList<>(List.of(by, about, held, minutes, counsellor));
        if (places.isSeveral()) {
            what.add(1, place);
        }
        return what;
    }

    @Override
    Answers check() {
        return WalkIn.check(event(), audience(), person().typed(), !known().isEmpty());
    }

    @Override
    void checkTime() {
        startsAt = Moments.read(held, settings.zone(Setting.OFFICE_ZONE), texts);
        length = Typed.number(minutes, texts);
        if (startsAt != null && !held.isWrong()) {
            checkHeld();
        }
        if (length != null && !minutes.isWrong() && (length < 1 || length > WalkIn.LONGEST)) {
            minutes.refuse(texts.of("error.heldLength", "most", WalkIn.LONGEST));
        }
    }

    /** Says beside its field what entering would refuse, so that all that is wrong is said at once. */
    private void checkHeld() {
        if (startsAt.isAfter(clock.instant())) {
            held.refuse(texts.get("error.heldToCome"));
            return;
        }
        Question day = told().day();
        LocalDate on = day.isWrong() ? null : told().on();
        if (on != null && on.isAfter(LocalDate.ofInstant(startsAt, settings.zone(Setting.OFFICE_ZONE)))) {
            day.refuse(texts.get("error.toldAfter"));
        }
    }

    @Override
    WalkIn write(UUID submission) {
        BookingRequest.Wish wish = new BookingRequest.Wish(
                audience(),
                channel(),
                theme(),
                startsAt,
                channel() == Channel.IN_PERSON ? PlaceWords.chosen(place) : null);
        return new WalkIn(
                request(submission, wish),
                length,
                Ids.find(counsellor.getValue()).orElseThrow(),
                Booking.Told.valueOf(how.getValue()),
                told().on(),
                known());
    }

    @Override
    Question about(Refused refused) {
        return switch (refused.code()) {
            case "heldToCome" -> held;
            case "placeUnknown" -> place;
            case "heldLength" -> minutes;
            case "counsellorBusy", "counsellorUnknown" -> counsellor;
            default -> null;
        };
    }
}
