package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.hours.PlaceWords;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.registrations.OfficeQuestions;
import kakehashi.backoffice.registrations.PersonQuestions;
import kakehashi.backoffice.registrations.ToldQuestions;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.consultation.WalkIns;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The questions about a consultation that was held without a booking: the notice first, then what, when, and who. */
@RequestScoped
class WalkInForm {

    private static final String KEY = "consultations.walkIn.";

    private Listing event;
    private Audience audience;
    private PersonQuestions person;
    private ToldQuestions told;
    private Question how;
    private Question channel;
    private Question place;
    private Question theme;
    private Question held;
    private Question minutes;
    private Question counsellor;
    private Question known;
    private Question own;

    @Inject
    WalkIns walkIns;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    PlaceWords places;

    @Inject
    OfficeQuestions office;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    /** The questions for an audience. */
    List<Question> ask(Listing on, Audience of) {
        event = on;
        audience = of;
        told = new ToldQuestions(
                walkIns.notices(event),
                question("notice", Question.Kind.CHOICE),
                question("toldOn", Question.Kind.DAY).answer(office.today().toString()),
                office,
                texts);
        how = question("told", Question.Kind.CHOICE).options(KEY + "told.", Booking.Told.values(), texts::get);
        askWhat();
        known = question("known", Question.Kind.LINE)
                .hint(texts.get(KEY + "known.hint"))
                .required(false)
                .length(20);
        person = new PersonQuestions(
                WalkIn.asked(event, audience), audience, office.paper(WalkIn.asked(event, audience), audience), texts);
        person.all().forEach(this::free);
        own = question("own", Question.Kind.TICK)
                .hint(texts.get(KEY + "own.hint"))
                .ticked(texts::get);
        return all();
    }

    /** The notice to be read out; none until the form is asked. */
    List<ToldQuestions.Aloud> aloud() {
        return told == null ? List.of() : told.aloud();
    }

    private void askWhat() {
        channel = question("channel", Question.Kind.CHOICE)
                .options("Channel.", ShiftTerms.timed().toArray(Channel[]::new), texts::get);
        place = places.question("place", texts.get(KEY + "place")).hint(texts.get(KEY + "place.hint"));
        theme = question("theme", Question.Kind.CHOICE)
                .options("Theme.", Theme.of(audience).toArray(Theme[]::new), texts::get);
        held = question("held", Question.Kind.MOMENT);
        minutes = question("minutes", Question.Kind.LINE).length(3).answer(String.valueOf(Shift.USUAL_LENGTH));
        counsellor = question("counsellor", Question.Kind.CHOICE).options(counsellors.all());
    }

    private List<Question> all() {
        List<Question> all = new ArrayList<>(
                List.of(told.notice(), how, told.day(), channel, theme, held, minutes, counsellor, known));
        if (places.isSeveral()) {
            all.add(all.indexOf(theme), place);
        }
        all.addAll(person.all());
        all.add(own);
        return all;
    }

    /** How to be reached need not be said by who is known by a number; the check after that says what is missing. */
    private void free(Question each) {
        if (List.of("email", "phone").contains(each.getId())) {
            each.required(false);
        }
    }

    private Question question(String id, Question.Kind kind) {
        return new Question(id, kind, texts.get(KEY + id));
    }

    /** What was typed; null when a single answer is wrong, which says so then. */
    WalkIn read(UUID submission) {
        person.check(WalkIn.check(event, audience, person.typed(), known.isAnswered()));
        if (!own.isTicked()) {
            own.refuse(texts.get("error.ownNot"));
        }
        if (!known.isAnswered()) {
            person.readBackMissingAddress();
        }
        told.check();
        Instant startsAt = Moments.read(held, settings.zone(Setting.OFFICE_ZONE), texts);
        Integer length = Typed.number(minutes, texts);
        if (all().stream().anyMatch(Question::isWrong)) {
            return null;
        }
        Channel by = Channel.valueOf(channel.getValue());
        BookingRequest.Wish wish = new BookingRequest.Wish(
                audience,
                by,
                Theme.valueOf(theme.getValue()),
                startsAt,
                by == Channel.IN_PERSON ? PlaceWords.chosen(place) : null);
        BookingRequest form =
                new BookingRequest(submission, wish, told.language(), told.chosen(), person.typed(), person.company());
        return new WalkIn(
                form,
                length,
                Ids.find(counsellor.getValue()).orElseThrow(),
                Booking.Told.valueOf(how.getValue()),
                told.on(),
                known.getValue().strip());
    }

    private Question mail() {
        return person.all().stream()
                .filter(each -> each.getId().equals("email"))
                .findFirst()
                .orElse(known);
    }

    /** Says a refusal beside the field it is about; false when it is about none. */
    boolean refuse(Refused refused, Office words) {
        Question about =
                switch (refused.code()) {
                    case "heldToCome" -> held;
                    case "placeUnknown" -> place;
                    case "heldLength" -> minutes;
                    case "counsellorBusy", "counsellorUnknown" -> counsellor;
                    case "knownNot", "knownOther" -> known;
                    case "mailOther" -> mail();
                    default -> told.about(refused);
                };
        if (about != null) {
            about.refuse(texts.say(words.timed(refused)));
        }
        return about != null;
    }
}
