package kakehashi.backoffice.consultations;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.registrations.OfficeQuestions;
import kakehashi.backoffice.registrations.PersonQuestions;
import kakehashi.backoffice.registrations.ToldQuestions;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.consultation.WalkIns;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** What is asked about a consultation that staff enter from what somebody says: the notice, then what, when, and who. */
abstract class SpokenForm {

    static final String KEY = "consultations.walkIn.";

    private Listing event;
    private Audience audience;
    private PersonQuestions person;
    private ToldQuestions told;
    private Question channel;
    private Question theme;
    private Question known;
    private Question own;
    private List<Question> all = List.of();

    @Inject
    WalkIns walkIns;

    @Inject
    OfficeQuestions office;

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
        channel = question("channel", Question.Kind.CHOICE)
                .options("Channel.", ShiftTerms.timed().toArray(Channel[]::new), texts::get);
        theme = question("theme", Question.Kind.CHOICE)
                .options("Theme.", Theme.of(audience).toArray(Theme[]::new), texts::get);
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
        all = inOrder();
        return all;
    }

    private List<Question> inOrder() {
        List<Question> order = new ArrayList<>(told(told.notice(), told.day()));
        order.addAll(what(channel, theme));
        order.add(known);
        order.addAll(person.all());
        order.add(own);
        return List.copyOf(order);
    }

    /** How the notice was told, in order. */
    abstract List<Question> told(Question notice, Question day);

    /** How, about what and when people talk, in order. */
    abstract List<Question> what(Question by, Question about);

    /** What is wrong with the answers of a person. */
    abstract Answers check();

    /** Says what is wrong with the time. */
    abstract void checkTime();

    /** What was typed, when no answer is wrong. */
    abstract WalkIn write(UUID submission);

    /** The question of its own that a refusal is about; null when it is about none. */
    abstract Question about(Refused refused);

    /** The notice to be read out; none until the form is asked. */
    List<ToldQuestions.Aloud> aloud() {
        return told == null ? List.of() : told.aloud();
    }

    /** How to be reached need not be said by who is known by a number; the check after that says what is missing. */
    private void free(Question each) {
        if (List.of("email", "phone").contains(each.getId())) {
            each.required(false);
        }
    }

    Question question(String id, Question.Kind kind) {
        return new Question(id, kind, texts.get(key(id)));
    }

    /** The key of what is asked. */
    String key(String id) {
        return KEY + id;
    }

    /** What was typed; null when a single answer is wrong, which says so then. */
    WalkIn read(UUID submission) {
        person.check(check());
        if (!own.isTicked()) {
            own.refuse(texts.get("error.ownNot"));
        }
        if (!known.isAnswered()) {
            person.readBackMissingAddress();
        }
        told.check();
        checkTime();
        return all.stream().anyMatch(Question::isWrong) ? null : write(submission);
    }

    /** What is posted, about a wish. */
    BookingRequest request(UUID submission, BookingRequest.Wish wish) {
        return new BookingRequest(submission, wish, told.language(), told.chosen(), person.typed(), person.company());
    }

    /** The event the consultation belongs to. */
    Listing event() {
        return event;
    }

    /** For whom it is. */
    Audience audience() {
        return audience;
    }

    /** Who it is for. */
    PersonQuestions person() {
        return person;
    }

    /** Which notice was told. */
    ToldQuestions told() {
        return told;
    }

    /** How people talk; null while nothing of the list is chosen. */
    Channel channel() {
        return ShiftTerms.timed().stream()
                .filter(each -> each.name().equals(channel.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** What about. */
    Theme theme() {
        return Theme.valueOf(theme.getValue());
    }

    /** The number the person is known by; empty when none is known. */
    String known() {
        return known.getValue().strip();
    }

    /** Says a refusal beside the field it is about; false when it is about none. */
    boolean refuse(Refused refused, Office words) {
        Question about =
                switch (refused.code()) {
                    case "knownNot", "knownOther" -> known;
                    case "mailOther" -> mail();
                    default -> about(refused) == null ? told.about(refused) : about(refused);
                };
        if (about != null) {
            about.refuse(texts.say(words.timed(refused)));
        }
        return about != null;
    }

    private Question mail() {
        return person.all().stream()
                .filter(each -> each.getId().equals("email"))
                .findFirst()
                .orElse(known);
    }
}
